package vn.guongsang.registry.web;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.registry.Unit;

/**
 * The tree of a day opened at one unit.
 *
 * @param total how many units the viewer sees that lived on the day
 * @param way from the top down to the open unit; empty when the roots themselves are shown
 * @param children those directly below, of this page
 */
public record UnitTree(
    LocalDate day,
    boolean today,
    int total,
    List<Node> way,
    List<Node> children,
    int childrenInAll,
    int page,
    int pages) {

  /**
   * @param below how many units are anywhere below it
   */
  public record Node(Unit unit, int below) {}

  public String href(Node node) {
    return "/units/tree?at=" + node.unit().id() + on();
  }

  public String href(int otherPage) {
    var at = way.isEmpty() ? "top" : way.getLast().unit().id().toString();
    return "/units/tree?at=" + at + on() + "&page=" + otherPage;
  }

  public String topHref() {
    return "/units/tree?at=top" + on();
  }

  private String on() {
    return today ? "" : "&on=" + day;
  }
}
