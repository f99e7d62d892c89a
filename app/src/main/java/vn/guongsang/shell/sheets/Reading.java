package vn.guongsang.shell.sheets;

import java.util.List;

/**
 * All rows and all that is wrong with them.
 *
 * @param problems by row, then by column; no more than the reader's bound
 * @param errors how many there are in all, also those past the bound
 */
public record Reading(List<RowIn> rows, List<Problem> problems, int errors, int warnings) {
  public Reading {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}
