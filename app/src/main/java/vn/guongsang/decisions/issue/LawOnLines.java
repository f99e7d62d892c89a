package vn.guongsang.decisions.issue;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.shell.Viewer;

/**
 * Puts the law of a day to the lines of a decision: filled in by the module that gathers facts.
 * Awards proposed in the same decision count as proposed, in the order of the law.
 */
public interface LawOnLines {

  /**
   * @return one for each line for which the law known here has a rule, in the order of the lines
   */
  List<LineVerdict> on(Viewer viewer, List<Line> lines, LocalDate day);
}
