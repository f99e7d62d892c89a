package vn.guongsang.shell.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.shell.Said;

/** What would happen to every line of a sheet, if it were applied now. */
public record Plan(List<PlannedRow> rows, List<Said> faults, Map<RowOutcome, Integer> counts)
    implements Verdict {

  public Plan {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    counts = Map.copyOf(counts);
  }

  public Plan(List<PlannedRow> rows, List<Said> faults) {
    this(rows, faults, counted(rows));
  }

  static Map<RowOutcome, Integer> counted(List<PlannedRow> rows) {
    var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
    for (var outcome : RowOutcome.values()) {
      counts.put(outcome, 0);
    }
    rows.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
    return counts;
  }
}
