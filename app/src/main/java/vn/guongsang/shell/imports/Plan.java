package vn.guongsang.shell.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.shell.Said;

/**
 * What would happen to every line of a sheet, if it were applied now.
 *
 * @param faults what is wrong with the whole rather than with one row
 */
public record Plan(List<PlannedRow> rows, List<Said> faults) {

  public Plan {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  /** How many rows of each outcome; every outcome is in it. */
  public Map<RowOutcome, Integer> counts() {
    var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
    for (var outcome : RowOutcome.values()) {
      counts.put(outcome, 0);
    }
    rows.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
    return counts;
  }

  public int count(RowOutcome outcome) {
    return counts().getOrDefault(outcome, 0);
  }

  public boolean changesNothing() {
    return count(RowOutcome.NEW) + count(RowOutcome.CHANGED) + count(RowOutcome.WAITING) == 0;
  }

  public boolean applicable() {
    return faults.isEmpty() && count(RowOutcome.WRONG) == 0 && !changesNothing();
  }
}
