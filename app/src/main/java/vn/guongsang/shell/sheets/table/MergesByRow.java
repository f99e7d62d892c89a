package vn.guongsang.shell.sheets.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.shell.sheets.Sheet;

/** Merged cells by the rows they touch: each merge is entered for its first rows only. */
final class MergesByRow {

  /** More cells than this on one row cannot be merged without overlapping. */
  private static final int MOST_ON_A_ROW = 256;

  private final Map<Integer, List<Sheet.Merge>> byRow = new HashMap<>();

  MergesByRow(Sheet sheet, int rowsOfEach) {
    for (var merge : sheet.merges()) {
      var last = Math.min(merge.lastRow(), merge.firstRow() + rowsOfEach - 1);
      for (var row = merge.firstRow(); row <= last; row++) {
        var there = byRow.computeIfAbsent(row, r -> new ArrayList<>(4));
        if (there.size() < MOST_ON_A_ROW) {
          there.add(merge);
        }
      }
    }
  }

  List<Sheet.Merge> at(int row) {
    return byRow.getOrDefault(row, List.of());
  }
}
