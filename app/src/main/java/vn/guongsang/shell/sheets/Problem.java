package vn.guongsang.shell.sheets;

import java.util.List;

/**
 * What is wrong, or doubtful, in one cell or one row; a code with arguments until it is shown.
 *
 * @param row as Excel numbers it
 * @param column the heading in the sender's own file; empty when the whole row is meant
 * @param columnIndex of the cell, counted from 0; -1 when the whole row is meant
 * @param code key of the words in the bundle, without {@code problem.}
 */
public record Problem(
    Weight weight, int row, String column, int columnIndex, String code, List<String> args) {

  public enum Weight {
    /** Nothing is applied while one of these is there. */
    ERROR,
    /** Read in one of several possible ways, or worth a look; a person may go on. */
    WARNING
  }

  public Problem {
    args = List.copyOf(args);
  }

  /** For what only the module can know: "this parent does not exist". */
  public static Problem error(int row, String code, String... args) {
    return new Problem(Weight.ERROR, row, "", -1, code, List.of(args));
  }
}
