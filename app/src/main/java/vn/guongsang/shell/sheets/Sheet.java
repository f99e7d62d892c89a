package vn.guongsang.shell.sheets;

import java.util.List;
import java.util.Set;

/**
 * One sheet as it was sent. Rows carry the number Excel shows beside them; rows with nothing in
 * them are not kept.
 *
 * @param hiddenColumns counted from 0
 * @param formulas how many cells were formulas, whose stored values were taken
 */
public record Sheet(
    String name,
    boolean hidden,
    List<Row> rows,
    List<Merge> merges,
    Set<Integer> hiddenColumns,
    int formulas) {

  public Sheet {
    rows = List.copyOf(rows);
    merges = List.copyOf(merges);
    hiddenColumns = Set.copyOf(hiddenColumns);
  }

  /** A sheet without merges or anything hidden, as CSV and the clipboard give it. */
  public static Sheet plain(String name, List<Row> rows) {
    return new Sheet(name, false, rows, List.of(), Set.of(), 0);
  }

  /** The letters Excel shows above a column counted from 0: A, B, … Z, AA. */
  public static String letters(int column) {
    var out = new StringBuilder();
    for (var left = column + 1; left > 0; left = (left - 1) / 26) {
      out.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return out.toString();
  }

  /** One row; cells counted from 0, none kept after the last filled one. */
  public record Row(int number, List<Cell> cells, boolean hidden) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.blank();
    }

    public int filled() {
      return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    public boolean isBlank() {
      return cells.stream().allMatch(Cell::isBlank);
    }
  }

  /** Cells shown as one: rows by their number, columns from 0, both ends included. */
  public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public boolean covers(int row, int column) {
      return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    public int rows() {
      return lastRow - firstRow + 1;
    }

    public int columns() {
      return lastColumn - firstColumn + 1;
    }
  }
}
