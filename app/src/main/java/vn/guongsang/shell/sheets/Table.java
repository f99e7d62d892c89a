package vn.guongsang.shell.sheets;

import java.util.List;

/**
 * The table found on a sheet: its headings, its rows, and all that was left out, with the reason.
 *
 * @param firstHeaderRow the heading may take several rows; both ends included
 */
public record Table(
    String sheet,
    int firstHeaderRow,
    int lastHeaderRow,
    List<Heading> headings,
    List<TableRow> rows,
    List<LeftOut> leftOut,
    int hiddenRows) {

  public Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The name of a column in the sender's file.
   *
   * @param name with the group above it: "Địa chỉ / Phường"; empty when the column has none
   * @param own without the group
   * @param hidden in Excel: read all the same, and said so
   * @param ordinal the column that only counts the rows ("STT")
   */
  public record Heading(int column, String name, String own, boolean hidden, boolean ordinal) {
    /** As it is called on the screen and in messages. */
    public String shown() {
      return name.isEmpty() ? Sheet.letters(column) : name;
    }
  }

  public record TableRow(Sheet.Row row, String section) {}

  public record LeftOut(int row, Why why, String text) {
    public enum Why {
      BEFORE_TABLE,
      COLUMN_NUMBERS,
      REPEATED_HEADER,
      SECTION,
      TOTAL,
      SIGNATURE,
      NOTE,
      SAMPLE,
      ONLY_ORDINAL
    }
  }
}
