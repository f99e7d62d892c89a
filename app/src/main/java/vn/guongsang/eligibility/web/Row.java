package vn.guongsang.eligibility.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.words.Shown;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * A line of the checklist.
 *
 * @param tone plain for a branch that is not needed, since another one carries the clause
 * @param quoted the place in the text, as people quote it; empty text for a branch under the same
 */
public record Row(
    Tone tone,
    String statement,
    List<Chip> chips,
    String reason,
    List<Shown.Evidence> evidence,
    String quoted,
    boolean verified,
    List<Row> parts) {

  /** A year that counts, waits for its decision, or is missing. */
  public record Chip(int year, String state) {}

  static List<Row> of(List<Finding> findings, List<Shown.Line> lines) {
    var rows = new ArrayList<Row>();
    for (var i = 0; i < findings.size(); i++) {
      rows.add(of(findings.get(i), lines.get(i), null, true));
    }
    return rows;
  }

  private static Row of(Finding finding, Shown.Line line, @Nullable String above, boolean needed) {
    var quoted = line.basis() == null ? "" : line.basis().quoted();
    var carried = finding.rule() instanceof Criterion.AtLeast && finding.outcome() == Outcome.MET;
    var parts = new ArrayList<Row>();
    for (var i = 0; i < finding.parts().size(); i++) {
      var part = finding.parts().get(i);
      parts.add(
          of(
              part,
              line.parts().get(i),
              quoted,
              needed && !(carried && part.outcome() != Outcome.MET)));
    }
    return new Row(
        needed ? tone(finding.outcome()) : Tone.PLAIN,
        line.statement(),
        chips(finding),
        line.reason(),
        line.evidence(),
        quoted.equals(above) ? "" : quoted,
        line.verified(),
        List.copyOf(parts));
  }

  /** The rule inside what only sets its years. */
  private static Criterion inner(Criterion rule) {
    return switch (rule) {
      case Criterion.Under(var basis, var of) -> inner(of);
      case Criterion.Within(var years, var of) -> inner(of);
      case Criterion.AYearEarlier(var of) -> inner(of);
      default -> rule;
    };
  }

  /** Facts the chips do not tell: where there are none, or a fact that does not count. */
  public List<Shown.Evidence> told() {
    return chips.isEmpty() ? evidence : evidence.stream().filter(fact -> !fact.counts()).toList();
  }

  static Tone tone(Outcome outcome) {
    return switch (outcome) {
      case MET -> Tone.MET;
      case ASK_PERSON -> Tone.ASK;
      case HELD -> Tone.HELD;
      case NOT_MET -> Tone.MISS;
    };
  }

  private static List<Chip> chips(Finding finding) {
    if (!finding.parts().isEmpty()) {
      return List.of();
    }
    return finding.found().or(finding.missing()).list().stream()
        .map(
            year ->
                new Chip(
                    year,
                    finding.missing().contains(year)
                        ? "lack"
                        : finding.pending().contains(year) ? "wait" : "has"))
        .toList();
  }
}
