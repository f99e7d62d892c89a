package vn.guongsang.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Years;

/**
 * Something not decided yet that a clause leans on: in these years, what the rule asks for.
 *
 * @param rule the criterion that is met only with it
 */
public record Condition(Criterion rule, Years years) {

  /** The conditions of a finding: only those of the branches that carry it. */
  public static List<Condition> of(Finding finding) {
    var found = new ArrayList<Condition>();
    collect(finding, found);
    return found.stream().distinct().toList();
  }

  private static void collect(Finding finding, List<Condition> found) {
    if (finding.parts().isEmpty()) {
      if (finding.conditional()) {
        found.add(new Condition(finding.rule(), finding.pending()));
      }
      return;
    }
    finding.parts().stream()
        .sorted(Comparator.comparingInt(Finding::rank))
        .limit(finding.number())
        .filter(Condition::mayCarry)
        .forEach(part -> collect(part, found));
  }

  private static boolean mayCarry(Finding part) {
    return part.outcome() == Outcome.MET || part.outcome() == Outcome.ASK_PERSON;
  }
}
