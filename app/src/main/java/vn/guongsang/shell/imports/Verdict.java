package vn.guongsang.shell.imports;

import java.util.List;
import java.util.Map;
import vn.guongsang.shell.Said;

/** What a check says of a sheet as a whole. */
public interface Verdict {

  /** How many rows of each outcome; every outcome is in it. */
  Map<RowOutcome, Integer> counts();

  /** What is wrong with the whole rather than with one row. */
  List<Said> faults();

  default int count(RowOutcome outcome) {
    return counts().getOrDefault(outcome, 0);
  }

  default boolean changesNothing() {
    return count(RowOutcome.NEW) + count(RowOutcome.CHANGED) + count(RowOutcome.WAITING) == 0;
  }

  default boolean applicable() {
    return faults().isEmpty() && count(RowOutcome.WRONG) == 0 && !changesNothing();
  }
}
