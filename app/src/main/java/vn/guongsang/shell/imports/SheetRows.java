package vn.guongsang.shell.imports;

import java.util.List;
import java.util.Set;
import vn.guongsang.shell.sheets.RowIn;

/**
 * The lines of a table in their order, with the headings between them, since a sheet often says by
 * its outline what belongs to what.
 *
 * @param present keys of the columns that the sheet has
 * @param faulty numbers of rows in which a cell cannot be read as it should
 */
public record SheetRows(List<Line> lines, Set<String> present, Set<Integer> faulty) {

  public SheetRows {
    lines = List.copyOf(lines);
    present = Set.copyOf(present);
    faulty = Set.copyOf(faulty);
  }

  public sealed interface Line {
    /** As Excel numbers it. */
    int number();

    /** What stands in the column that counts the rows: {@code I}, {@code 1.1}, {@code a)}. */
    String mark();
  }

  public record Data(RowIn row, String mark) implements Line {
    @Override
    public int number() {
      return row.number();
    }
  }

  public record Heading(int number, String mark, String text) implements Line {}

  public List<RowIn> rows() {
    return lines.stream().filter(Data.class::isInstance).map(line -> ((Data) line).row()).toList();
  }
}
