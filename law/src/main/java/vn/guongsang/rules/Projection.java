package vn.guongsang.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Tally;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Years;

/**
 * The first year in which nothing would be in the way, if from the next year on all goes well.
 *
 * @param year empty if ten years would not do
 * @param finding the findings of that year; its pending years are what must happen until then
 */
public record Projection(OptionalInt year, @Nullable Finding finding) {

  private static final int HORIZON = 10;
  private static final Projection NEVER = new Projection(OptionalInt.empty(), null);

  /**
   * @param worst the worst outcome that is good enough: {@code ASK_PERSON} where a person may still
   *     say yes, {@code MET} where the facts alone must do
   */
  static Projection of(RuleSet law, AwardCode award, Tally facts, Outcome worst) {
    return of(law, award, facts, worst, new HashMap<>());
  }

  /**
   * A higher award cannot come sooner than the lower ones it leans on: those are projected first.
   */
  private static Projection of(
      RuleSet law, AwardCode award, Tally facts, Outcome worst, Map<AwardCode, Integer> earliest) {
    var rule = law.ruleOrPerson(award);
    var year = facts.question().year();
    var ladder = law.ladder(award);
    for (var lower : ladder) {
      if (earliest.putIfAbsent(lower, Integer.MAX_VALUE) == null) {
        of(law, lower, facts, Outcome.ASK_PERSON, earliest)
            .year()
            .ifPresent(first -> earliest.put(lower, first));
      }
    }
    for (var until = year; until <= year + HORIZON; until++) {
      var finding = rule.on(facts.goingWell(until, possible(ladder, earliest, year, until)), until);
      if (finding.outcome().compareTo(worst) <= 0) {
        return new Projection(OptionalInt.of(until), finding);
      }
    }
    return NEVER;
  }

  private static Map<AwardCode, Long> possible(
      List<AwardCode> ladder, Map<AwardCode, Integer> earliest, int year, int until) {
    if (ladder.isEmpty()) {
      return Map.of();
    }
    var years = new HashMap<AwardCode, Long>();
    for (var lower : ladder) {
      var first = Math.max(year + 1, earliest.getOrDefault(lower, year + 1));
      years.put(lower, first > until ? 0L : Years.runBits(until, until - first + 1));
    }
    return years;
  }
}
