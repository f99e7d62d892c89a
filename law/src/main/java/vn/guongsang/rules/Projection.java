package vn.guongsang.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Tally;
import vn.guongsang.rules.facts.AwardCode;

/**
 * The first year in which nothing would be in the way, if from the next year on all goes well.
 *
 * @param year empty if ten years would not do
 * @param finding the findings of that year; its pending years are what must happen until then
 */
public record Projection(OptionalInt year, @Nullable Finding finding) {

  private static final int HORIZON = 10;
  private static final int NEVER = Integer.MAX_VALUE;

  /**
   * @param worst the worst outcome that is good enough: {@code ASK_PERSON} where a person may still
   *     say yes, {@code MET} where the facts alone must do
   */
  static Projection of(RuleSet law, AwardCode award, Tally facts, Outcome worst) {
    return of(law, award, facts, worst, true);
  }

  /** The same by looking at every year, for the test that none is skipped in error. */
  static Projection yearByYear(RuleSet law, AwardCode award, Tally facts, Outcome worst) {
    return of(law, award, facts, worst, false);
  }

  private static Projection of(
      RuleSet law, AwardCode award, Tally facts, Outcome worst, boolean halving) {
    var lower = new HashMap<AwardCode, Integer>();
    var year = facts.question().year();
    var now = facts.goingWell(year, lower);
    var later = facts.goingWell(year + HORIZON, lower);
    var first = new Ladder(law, now, later, lower, halving).first(award, worst);
    return first == NEVER
        ? new Projection(OptionalInt.empty(), null)
        : new Projection(
            OptionalInt.of(first),
            law.ruleOrPerson(award).on(facts.goingWell(first, lower), first));
  }

  /**
   * A higher award cannot come sooner than the lower ones it leans on: those are projected first.
   * Only the outcome of a year is asked. Most often it is this year or the next; beyond that, where
   * a rule stays open once it is, the years are halved.
   *
   * @param now the facts as they stand, with holds ended
   * @param later the facts if all goes well; no rule looks beyond the year it is asked about
   * @param lower the first year of each lower award, filled on the way and read by the facts
   */
  private record Ladder(
      RuleSet law, Tally now, Tally later, Map<AwardCode, Integer> lower, boolean halving) {

    int first(AwardCode award, Outcome worst) {
      for (var below : law.ladder(award)) {
        if (lower.putIfAbsent(below, NEVER) == null) {
          lower.put(below, first(below, Outcome.ASK_PERSON));
        }
      }
      var rule = law.ruleOrPerson(award);
      var year = now.question().year();
      if (rule.outcome(now, year).compareTo(worst) <= 0) {
        return year;
      }
      if (open(rule, worst, year + 1)) {
        return year + 1;
      }
      return halving && law.staysOpen(award)
          ? halved(rule, worst, year + 1, year + HORIZON)
          : oneByOne(rule, worst, year + 2, year + HORIZON);
    }

    private int oneByOne(Criterion rule, Outcome worst, int from, int last) {
      for (var year = from; year <= last; year++) {
        if (open(rule, worst, year)) {
          return year;
        }
      }
      return NEVER;
    }

    private int halved(Criterion rule, Outcome worst, int closed, int last) {
      if (!open(rule, worst, last)) {
        return NEVER;
      }
      var shut = closed;
      var open = last;
      while (open - shut > 1) {
        var middle = (shut + open) / 2;
        if (open(rule, worst, middle)) {
          open = middle;
        } else {
          shut = middle;
        }
      }
      return open;
    }

    private boolean open(Criterion rule, Outcome worst, int year) {
      return rule.outcome(later, year).compareTo(worst) <= 0;
    }
  }
}
