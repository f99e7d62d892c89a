package vn.guongsang.decisions.desk.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A list cut into rows and columns, as it was sent.
 *
 * @param name of the sheet; empty text for what was pasted
 * @param headed whether a row of it names the columns
 * @param leftOut lines that are no rows: titles, sums, signatures
 */
public record Grid(
    String name, boolean headed, List<Heading> headings, List<Row> rows, List<String> leftOut) {

  /** One column: what it is called, what it is taken for. */
  public record Heading(String text, Role role, How how) {}

  /**
   * @param number of the line in the text or beside the row in Excel
   * @param section the heading above it inside the list; empty text for none
   */
  public record Row(int number, List<String> cells, String section) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  public Grid {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
  }

  public Optional<Integer> column(Role role) {
    for (var i = 0; i < headings.size(); i++) {
      if (headings.get(i).role() == role) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  public boolean has(Role role) {
    return column(role).isPresent();
  }

  /** The first few filled cells of a column. */
  public List<String> samples(int column, int atMost) {
    return rows.stream()
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isEmpty())
        .distinct()
        .limit(atMost)
        .toList();
  }

  /** As a person says what the columns are; a role that is named twice stays with the first. */
  public Grid with(List<Role> roles) {
    var seen = new HashSet<Role>();
    var out = new ArrayList<Heading>();
    for (var i = 0; i < headings.size(); i++) {
      var before = headings.get(i);
      var role = i < roles.size() ? roles.get(i) : before.role();
      if (role != Role.NONE && !seen.add(role)) {
        role = Role.NONE;
      }
      out.add(role == before.role() ? before : new Heading(before.text(), role, How.CHOSEN));
    }
    return new Grid(name, headed, out, rows, leftOut);
  }
}
