package vn.guongsang.localrules;

import java.util.List;
import java.util.stream.Collectors;

/** Files that are not as they must be, with everything that is wrong in all of them. */
final class RegulationFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  RegulationFault(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  List<Problem> problems() {
    return problems;
  }
}
