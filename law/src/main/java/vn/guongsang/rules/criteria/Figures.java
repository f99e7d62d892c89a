package vn.guongsang.rules.criteria;

import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Years;

/** What is counted in a team: integers only, so that 70 % of 10 is 7 and not nearly 7. */
final class Figures {

  private Figures() {}

  static Finding share(Criterion.Share rule, @Nullable Criterion label, Tally facts, int year) {
    var part = count(rule.part(), facts);
    var whole = count(Collective.Figure.MEMBERS, facts);
    var known = part >= 0 && whole > 0;
    var met =
        known
            && (rule.moreThan()
                ? 100L * part > (long) rule.percent() * whole
                : 100L * part >= (long) rule.percent() * whole);
    return counted(label, met, part, facts, year);
  }

  static Finding atLeast(
      @Nullable Criterion label, Collective.Figure figure, int count, Tally facts, int year) {
    var have = count(figure, facts);
    return counted(label, have >= count, have, facts, year);
  }

  static Finding atMost(
      @Nullable Criterion label, Collective.Figure figure, int count, Tally facts, int year) {
    var have = count(figure, facts);
    return counted(label, have >= 0 && have <= count, have, facts, year);
  }

  /** -1 stands for "not known": a share of something unknown is not met. */
  private static int count(Collective.Figure figure, Tally facts) {
    var figures = facts.facts.collective();
    return figures == null ? -1 : figures.count(figure);
  }

  private static Finding counted(
      @Nullable Criterion label, boolean met, int number, Tally facts, int year) {
    var bit = Years.runBits(year, 1);
    if ((facts.future & bit) != 0) {
      return Evaluation.leaf(label, true, bit, 0, bit, -1);
    }
    var figures = facts.facts.collective();
    var decided = figures == null || figures.standing() == Standing.DECIDED;
    return Evaluation.leaf(label, met, 0, 0, decided ? 0 : bit, number);
  }
}
