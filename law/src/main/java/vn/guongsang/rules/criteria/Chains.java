package vn.guongsang.rules.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Years;

/** Years in a row: blocks of good work after an earlier award, and titles given in succession. */
final class Chains {

  private Chains() {}

  static Finding block(Criterion.Block rule, @Nullable Criterion label, Tally facts, int year) {
    var good = good(rule, facts, year);
    var need = Years.runBits(year, rule.years());
    var have = need & good;
    var missing = need & ~good;
    var outcome =
        missing == 0
            ? Outcome.MET
            : Unsaid.askAboutMaternity(missing, facts.excused & facts.counted)
                ? Outcome.ASK_PERSON
                : Outcome.NOT_MET;
    var decided = facts.ratedDecided(rule.atLeast()) | facts.heldDecided(rule.orHeld());
    return Evaluation.made(
        label,
        outcome,
        have,
        missing,
        outcome == Outcome.MET ? have & ~decided : 0,
        Years.streak(good, year));
  }

  static Finding inBlock(Criterion.InBlock rule, @Nullable Criterion label, Tally facts, int year) {
    var block = rule.block();
    var length = Math.max(block.years(), Years.streak(good(block, facts, year), year));
    var window = Years.runBits(year, length) & facts.counted & sinceBits(block, facts, year);
    if (label == null) {
      var chain = block(block, null, facts, year);
      var within = Evaluation.of(rule.within(), null, facts, year, window);
      return chain.outcome().compareTo(within.outcome()) > 0 ? chain : within;
    }
    var parts =
        new Finding[] {
          block(block, block, facts, year),
          Evaluation.of(rule.within(), rule.within(), facts, year, window)
        };
    return Evaluation.combined(label, parts, 2);
  }

  private static long good(Criterion.Block rule, Tally facts, int year) {
    return (facts.rated(rule.atLeast()) | facts.held(rule.orHeld()))
        & facts.counted
        & sinceBits(rule, facts, year);
  }

  /** Years after the first of the awards: the first leaves most room. */
  private static long sinceBits(Criterion.Block rule, Tally facts, int year) {
    if (rule.since().isEmpty()) {
      return -1L;
    }
    var earlier = facts.held(rule.since()) & Years.untilBits(year);
    return earlier == 0 ? -1L : Years.fromBits(Unsaid.firstYearAfter(earlier));
  }

  static Finding successive(
      Criterion.Successive rule, @Nullable Criterion label, Tally facts, int year) {
    var award = List.of(rule.award());
    var conferred = facts.held(award) & facts.counted & Years.untilBits(year);
    var latest = 0L;
    var first = year;
    for (var rest = conferred; rest != 0 && Long.bitCount(latest) < rule.times(); ) {
      var last = Long.highestOneBit(rest);
      latest |= last;
      var at = Years.FIRST + Long.numberOfTrailingZeros(last);
      rest &= Years.untilBits(at - Math.max(1, rule.yearsApart()));
      first = at;
    }
    var number = Long.bitCount(latest);
    var chain = facts.held(rule.chain()) & facts.counted;
    var proved = 0L;
    for (var rest = conferred; rest != 0; rest &= rest - 1) {
      proved |= Years.runBits(Years.FIRST + Long.numberOfTrailingZeros(rest), rule.implied());
    }
    var need = Years.fromBits(first) & Years.untilBits(year);
    var missing = number == 0 ? 0 : need & ~(chain | proved);
    var pending =
        (latest & ~facts.heldDecided(award))
            | (need & chain & ~proved & ~facts.heldDecided(rule.chain()));
    return Evaluation.leaf(
        label, number >= rule.times() && missing == 0, latest, missing, pending, number);
  }
}
