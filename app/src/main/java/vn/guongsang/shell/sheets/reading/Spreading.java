package vn.guongsang.shell.sheets.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;
import vn.guongsang.shell.sheets.Sheet;

/**
 * A cell merged downwards means the same for each of its rows, so each row gets its value, in the
 * first of its columns. A cell merged sideways is a title or a group of columns: it stays where it
 * is.
 */
final class Spreading {

  /** Merges that do not overlap never come near it; a file made to hurt does. */
  private static final long MOST_LOOKED_AT = 20_000_000;

  private Spreading() {}

  static Sheet of(Sheet sheet, int cellsLeft) {
    var byNumber = new TreeMap<Integer, Sheet.Row>();
    sheet.rows().forEach(row -> byNumber.put(row.number(), row));
    Map<Integer, List<Cell>> changed = new HashMap<>();
    var left = cellsLeft;
    var looked = 0L;
    for (var merge : sheet.merges()) {
      var first = byNumber.get(merge.firstRow());
      if (merge.rows() == 1 || first == null || first.cell(merge.firstColumn()).isBlank()) {
        continue;
      }
      var value = first.cell(merge.firstColumn());
      for (var row : byNumber.subMap(merge.firstRow(), false, merge.lastRow(), true).values()) {
        if (++looked > MOST_LOOKED_AT) {
          throw new RefusedFile(Refusal.DAMAGED, sheet.name());
        }
        if (!row.cell(merge.firstColumn()).isBlank()) {
          continue;
        }
        if (--left < 0) {
          throw new RefusedFile(Refusal.TOO_MANY_CELLS, PackedParts.whole(cellsLeft));
        }
        var cells = changed.computeIfAbsent(row.number(), n -> new ArrayList<>(row.cells()));
        while (cells.size() <= merge.firstColumn()) {
          cells.add(Cell.blank());
        }
        cells.set(merge.firstColumn(), value);
      }
    }
    if (changed.isEmpty()) {
      return sheet;
    }
    var rows =
        sheet.rows().stream()
            .map(
                row -> {
                  var cells = changed.get(row.number());
                  return cells == null ? row : new Sheet.Row(row.number(), cells, row.hidden());
                })
            .toList();
    return new Sheet(
        sheet.name(),
        sheet.hidden(),
        rows,
        sheet.merges(),
        sheet.hiddenColumns(),
        sheet.formulas());
  }
}
