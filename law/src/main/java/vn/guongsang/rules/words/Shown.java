package vn.guongsang.rules.words;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in words: plain values only, so that it can be shown, sent as JSON, or stored
 * beside the facts and read years later without today's code.
 */
public record Shown(
    String award,
    int year,
    LocalDate receivedOn,
    LocalDate ruleSet,
    String outcome,
    String summary,
    List<String> conditions,
    List<Line> findings,
    @Nullable Integer earliestYear,
    List<String> untilThen,
    @Nullable Shown alternative) {

  /**
   * One clause, or a branch of one.
   *
   * @param code stable name of what is asked
   * @param basis the clause, inherited from the line above where it has none of its own
   * @param verified false is shown as "chưa kiểm chứng"
   */
  public record Line(
      String outcome,
      String code,
      @Nullable Place basis,
      boolean verified,
      String statement,
      String reason,
      List<Evidence> evidence,
      List<Line> parts) {}

  /** A place in a text, as numbers and as people quote it. */
  public record Place(
      String text,
      @Nullable Integer article,
      @Nullable Integer clause,
      @Nullable String point,
      boolean verified,
      String quoted) {}

  /**
   * A fact the line leans on, or one that was looked at and does not count.
   *
   * @param kind AWARD, RATING, INITIATIVE, DEED, DISCIPLINE, FIGURE or SERVICE
   */
  public record Evidence(String kind, @Nullable Integer year, String text, boolean counts) {}
}
