package vn.guongsang.rules.words;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Level;

/** What a criterion asks for, as a sentence; and its code, which stays when sentences change. */
final class Statements {

  private final Words words;
  private final LocalDate day;

  Statements(Words words, LocalDate day) {
    this.words = words;
    this.day = day;
  }

  static String code(Criterion rule) {
    return switch (rule) {
      case Criterion.Rated of -> "rated";
      case Criterion.HeldInRow of -> "held-in-row";
      case Criterion.HeldBy of -> "held-by";
      case Criterion.NeverHeld of -> "never-held";
      case Criterion.Successive of -> "successive";
      case Criterion.Times of -> "times";
      case Criterion.RatedTimes of -> "rated-times";
      case Criterion.Merits of -> "merits";
      case Criterion.Within of -> "within";
      case Criterion.AYearEarlier of -> "a-year-earlier";
      case Criterion.Block of -> "block";
      case Criterion.InBlock of -> "in-block";
      case Criterion.HasDeed of -> "deed";
      case Criterion.Share of -> "share";
      case Criterion.CountAtLeast of -> "count-at-least";
      case Criterion.CountAtMost of -> "count-at-most";
      case Criterion.NotOnHold of -> "not-on-hold";
      case Criterion.NotUnderDiscipline of -> "not-under-discipline";
      case Criterion.BodyExists of -> "body-exists";
      case Criterion.Living of -> "living";
      case Criterion.NeverDisciplined of -> "never-disciplined";
      case Criterion.AwayFewerThan of -> "away-fewer-than";
      case Criterion.SamePeriods of -> "same-periods";
      case Criterion.Served of -> "served";
      case Criterion.Judgement(var key, var words) -> key;
      case Criterion.Attested(var key, var words) -> key;
      case Criterion.All of -> "all";
      case Criterion.AtLeast of -> "at-least";
      case Criterion.ByKind of -> "kind";
      case Criterion.ByPayroll of -> "payroll";
      case Criterion.Under(var basis, var inner) -> code(inner);
    };
  }

  String of(Criterion rule) {
    return switch (rule) {
      case Criterion.Rated(var level, var years) ->
          years == 1
              ? words.say("rule.rated", least(level))
              : words.say("rule.rated.run", least(level), years);
      case Criterion.HeldInRow(var awards, var times) ->
          times == 1
              ? words.say("rule.held", names(awards))
              : words.say("rule.held.run", names(awards), times);
      case Criterion.HeldBy(var awards) -> words.say("rule.heldBy", names(awards));
      case Criterion.NeverHeld(var awards) -> words.say("rule.neverHeld", names(awards));
      case Criterion.Successive of ->
          words.say("rule.successive", of.times(), words.award(of.award(), day), names(of.chain()));
      case Criterion.Times(var awards, var times) -> words.say("rule.times", times, names(awards));
      case Criterion.RatedTimes(var level, var times) ->
          words.say("rule.ratedTimes", times, least(level));
      case Criterion.Merits(var kind, var reach, var count) ->
          words.say(
              "rule.merits",
              count,
              words.say("merit." + (kind == null ? "ANY" : kind)),
              words.say("reachLeast." + reach));
      case Criterion.Within(var years, var inner) -> words.say("rule.within", years, of(inner));
      case Criterion.AYearEarlier(var inner) -> words.say("rule.yearEarlier", of(inner));
      case Criterion.Block block -> block(block);
      case Criterion.InBlock(var block, var inner) ->
          words.say("rule.inBlock", block(block), of(inner));
      case Criterion.HasDeed(var kind, var reach) ->
          words.say("rule.deed." + kind, words.say("reachLeast." + reach));
      case Criterion.Share(var part, var percent, var moreThan) ->
          words.say(
              moreThan ? "rule.share.more" : percent == 100 ? "rule.share.all" : "rule.share",
              words.say("figure." + part),
              percent);
      case Criterion.CountAtLeast(var figure, var count) ->
          words.say("rule.count.least", words.say("figure." + figure), count);
      case Criterion.CountAtMost(var figure, var count) ->
          figure == Collective.Figure.CLUSTER_RANK && count == 1
              ? words.say("rule.leads")
              : count == 0
                  ? words.say("rule.count.none", words.say("figure." + figure))
                  : words.say("rule.count.most", words.say("figure." + figure), count);
      case Criterion.NotOnHold() -> words.say("rule.notOnHold");
      case Criterion.NotUnderDiscipline() -> words.say("rule.notUnderDiscipline");
      case Criterion.BodyExists() -> words.say("rule.bodyExists");
      case Criterion.Living() -> words.say("rule.living");
      case Criterion.NeverDisciplined(var measure) ->
          words.say("rule.neverDisciplined", words.say("measure." + measure));
      case Criterion.AwayFewerThan(var days) -> words.say("rule.away", days);
      case Criterion.SamePeriods(var years) -> words.say("rule.samePeriods");
      case Criterion.Served(var post, var months, var less) ->
          words.say(
              less ? "rule.served.women" : "rule.served", words.say("post." + post), months / 12);
      case Criterion.Judgement(var key, var own) -> words.keyOr("judgement.", key, own);
      case Criterion.Attested(var key, var own) -> words.keyOr("attested.", key, own);
      case Criterion.All of -> words.say("rule.all");
      case Criterion.AtLeast(var n, var parts) ->
          n == 1 ? words.say("rule.any") : words.say("rule.atLeast", n);
      case Criterion.ByKind of -> words.say("rule.kind");
      case Criterion.ByPayroll(var inside, var outside) -> of(inside);
      case Criterion.Under(var basis, var inner) -> of(inner);
    };
  }

  private String block(Criterion.Block block) {
    var what =
        block.orHeld().isEmpty()
            ? least(block.atLeast())
            : words.say("rule.block.orHeld", least(block.atLeast()), names(block.orHeld()));
    return block.since().isEmpty()
        ? words.say("rule.block", block.years(), what)
        : words.say("rule.block.since", block.years(), what, names(block.since()));
  }

  private String least(Level level) {
    return words.say("least." + level);
  }

  private String names(List<AwardCode> awards) {
    return words.awards(awards, day);
  }
}
