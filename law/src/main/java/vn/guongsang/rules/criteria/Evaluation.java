package vn.guongsang.rules.criteria;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Years;

/**
 * The one evaluator. The {@code label} is the clause around a criterion, if there is one, so that a
 * clause and its criterion make one finding. Without a label only the outcome is asked: nothing is
 * kept, and what can no longer change the outcome is not looked at.
 */
final class Evaluation {

  /** What is answered where only the outcome is asked. */
  private static final Finding[] BARE =
      Arrays.stream(Outcome.values())
          .map(
              outcome ->
                  new Finding(
                      Criterion.attested("outcome"),
                      outcome,
                      Years.NONE,
                      Years.NONE,
                      Years.NONE,
                      0,
                      List.of()))
          .toArray(Finding[]::new);

  private Evaluation() {}

  @SuppressWarnings("EnumOrdinal") // one finding per outcome
  private static Finding bare(Outcome outcome) {
    return BARE[outcome.ordinal()];
  }

  static Finding of(Criterion rule, @Nullable Criterion label, Tally facts, int year, long window) {
    return switch (rule) {
      case Criterion.Under(var basis, var inner) -> of(inner, label, facts, year, window);
      case Criterion.All(var parts) -> parts(label, parts, parts.size(), facts, year, window);
      case Criterion.AtLeast(var n, var parts) -> parts(label, parts, n, facts, year, window);
      case Criterion.ByKind byKind -> byKind(byKind, label, facts, year, window);
      case Criterion.ByPayroll(var inside, var outside) -> {
        var group = facts.facts.subject().group();
        var chosen = group != null && group.outsidePayroll() ? outside : inside;
        yield of(chosen, relabelled(label, rule, chosen), facts, year, window);
      }
      case Criterion.Within(var years, var inner) ->
          of(
              inner,
              relabelled(label, rule, inner),
              facts,
              year,
              Years.runBits(year, years) & facts.counted);
      case Criterion.AYearEarlier(var inner) ->
          of(inner, relabelled(label, rule, inner), facts, year - 1, Years.runBits(year - 1, 1));
      case Criterion.Rated(var level, var years) -> rated(label, level, years, facts, year);
      case Criterion.HeldInRow(var awards, var times) -> {
        var need = Years.runBits(year, times);
        var have = need & facts.held(awards) & facts.counted;
        yield inRow(label, need, have, have & ~facts.heldDecided(awards));
      }
      case Criterion.HeldBy(var awards) -> {
        var until = Years.untilBits(year);
        var have = facts.held(awards) & until;
        var decided = facts.heldDecided(awards) & until;
        yield leaf(
            label, have != 0, have, 0, decided != 0 ? 0 : first(have, 1), Long.bitCount(have));
      }
      case Criterion.NeverHeld(var awards) -> {
        var have = facts.heldEver(awards);
        yield leaf(label, have == 0, have, 0, 0, Long.bitCount(have));
      }
      case Criterion.Successive successive -> Chains.successive(successive, label, facts, year);
      case Criterion.Times(var awards, var times) -> {
        var have = facts.held(awards) & window;
        yield enough(label, times, have, have & facts.heldDecided(awards));
      }
      case Criterion.RatedTimes(var level, var times) -> {
        var have = facts.rated(level) & window;
        yield enough(label, times, have, have & facts.ratedDecided(level));
      }
      case Criterion.Merits(var kind, var reach, var count) -> {
        var counting = window & facts.counted;
        var have = facts.meritYears(kind, reach) & counting;
        var all = facts.meritCount(kind, reach, counting, false);
        var lacking = count - facts.meritCount(kind, reach, counting, true);
        var pending = lacking <= 0 ? 0 : first(facts.meritPending(kind, reach) & counting, lacking);
        yield leaf(label, all >= count, have, 0, pending, all);
      }
      case Criterion.Block block -> Chains.block(block, label, facts, year);
      case Criterion.InBlock inBlock -> Chains.inBlock(inBlock, label, facts, year);
      case Criterion.HasDeed(var kind, var reach) -> deed(label, kind, reach, facts, year);
      case Criterion.Share share -> Figures.share(share, label, facts, year);
      case Criterion.CountAtLeast(var figure, var count) ->
          Figures.atLeast(label, figure, count, facts, year);
      case Criterion.CountAtMost(var figure, var count) ->
          Figures.atMost(label, figure, count, facts, year);
      case Criterion.NotOnHold() ->
          facts.onHold
              ? made(label, Outcome.HELD, 0, 0, 0, 0)
              : leaf(label, true, 0, 0, facts.holdToEnd ? Years.bit(year) : 0, 0);
      case Criterion.NotUnderDiscipline() ->
          facts.underDiscipline && facts.future == 0
              ? leaf(label, false, 0, 0, 0, 0)
              : leaf(label, true, 0, 0, facts.underDiscipline ? Years.bit(year) : 0, 0);
      case Criterion.BodyExists() -> {
        var dissolved = facts.facts.subject().dissolvedOn();
        var gone = dissolved != null && !dissolved.isAfter(facts.question().askedOn());
        yield leaf(label, !gone, 0, 0, 0, 0);
      }
      case Criterion.Living() -> leaf(label, facts.facts.subject().diedOn() == null, 0, 0, 0, 0);
      case Criterion.NeverDisciplined(var measure) -> {
        var ever =
            facts.facts.discipline().stream()
                .filter(d -> d.level().compareTo(measure) >= 0)
                .count();
        yield leaf(label, ever == 0, 0, 0, 0, (int) ever);
      }
      case Criterion.AwayFewerThan(var days) -> {
        var away = year == facts.question().year() ? facts.absentDays : 0;
        yield leaf(label, away < days, 0, 0, 0, away);
      }
      case Criterion.SamePeriods(var years) -> {
        var other = facts.otherCalendar & Years.runBits(year, years);
        yield other == 0 ? leaf(label, true, 0, 0, 0, 0) : ask(label, other, 0);
      }
      case Criterion.Served served -> ServiceTime.of(served, label, facts);
      case Criterion.Judgement judgement -> ask(label, 0, 0);
      case Criterion.Attested attested -> leaf(label, true, 0, 0, 0, 0);
    };
  }

  /** A choice of rule keeps the clause around it, and otherwise takes the name of what it chose. */
  @SuppressWarnings("ReferenceEquality") // the very criterion, not one like it
  private static @Nullable Criterion relabelled(
      @Nullable Criterion label, Criterion rule, Criterion chosen) {
    return label == rule ? chosen : label;
  }

  private static Finding byKind(
      Criterion.ByKind rule, @Nullable Criterion label, Tally facts, int year, long window) {
    var chosen =
        switch (facts.facts.subject().kind()) {
          case INDIVIDUAL -> rule.individual();
          case COLLECTIVE -> rule.collective();
          case HOUSEHOLD -> rule.household();
        };
    return chosen == null
        ? leaf(label, false, 0, 0, 0, 0)
        : of(chosen, relabelled(label, rule, chosen), facts, year, window);
  }

  private static Finding rated(
      @Nullable Criterion label, Level level, int years, Tally facts, int year) {
    var need = Years.runBits(year, years);
    var have = need & facts.rated(level) & facts.counted;
    var missing = need & ~have;
    if (Unsaid.askAboutMaternity(missing, facts.excused & facts.counted)) {
      return ask(label, have, missing);
    }
    return inRow(label, need, have, have & ~facts.ratedDecided(level));
  }

  private static Finding deed(
      @Nullable Criterion label, Facts.Deed.Kind kind, Reach reach, Tally facts, int year) {
    var found = 0L;
    for (var deed : facts.facts.deeds()) {
      if (deed.kind() == kind && deed.scope().compareTo(reach) >= 0 && deed.year() <= year) {
        found |= Years.bit(deed.year());
      }
    }
    return found != 0 ? ask(label, found, 0) : leaf(label, false, 0, 0, 0, 0);
  }

  static Finding leaf(
      @Nullable Criterion label, boolean met, long found, long missing, long pending, int number) {
    return made(
        label, met ? Outcome.MET : Outcome.NOT_MET, found, missing, met ? pending : 0, number);
  }

  static Finding ask(@Nullable Criterion label, long found, long missing) {
    return made(label, Outcome.ASK_PERSON, found, missing, 0, 0);
  }

  static Finding made(
      @Nullable Criterion label,
      Outcome outcome,
      long found,
      long missing,
      long pending,
      int number) {
    return label == null
        ? bare(outcome)
        : new Finding(
            label,
            outcome,
            Years.ofBits(found),
            Years.ofBits(missing),
            Years.ofBits(pending),
            number,
            List.of());
  }

  private static Finding inRow(@Nullable Criterion label, long need, long have, long pending) {
    return leaf(label, have == need, have, need & ~have, pending, Long.bitCount(have));
  }

  private static Finding enough(@Nullable Criterion label, int times, long have, long decided) {
    var all = Long.bitCount(have);
    var lacking = times - Long.bitCount(decided);
    var pending = lacking <= 0 ? 0 : first(have & ~decided, lacking);
    return leaf(label, all >= times, have, 0, pending, all);
  }

  /** The first so many of the years: of several that would do, those that come soonest. */
  private static long first(long years, int count) {
    var kept = 0L;
    var rest = years;
    for (var i = 0; i < count && rest != 0; i++) {
      kept |= Long.lowestOneBit(rest);
      rest &= rest - 1;
    }
    return kept;
  }

  static Finding parts(
      @Nullable Criterion label, List<Criterion> rules, int n, Tally facts, int year, long window) {
    if (label == null) {
      return bare(outcome(rules, n, facts, year, window));
    }
    var findings = new Finding[rules.size()];
    for (var i = 0; i < findings.length; i++) {
      var rule = rules.get(i);
      findings[i] = of(rule, rule, facts, year, window);
    }
    return combined(label, findings, n);
  }

  /** The n-th best outcome, counted only until it is certain. */
  @SuppressWarnings("EnumOrdinal") // a byte per outcome
  private static Outcome outcome(List<Criterion> rules, int n, Tally facts, int year, long window) {
    var perOutcome = 0;
    for (var i = 0; i < rules.size(); i++) {
      perOutcome += 1 << (of(rules.get(i), null, facts, year, window).outcome().ordinal() << 3);
      if ((perOutcome & 0xFF) >= n) {
        return Outcome.MET;
      }
      if (perOutcome >>> 24 > rules.size() - n) {
        return Outcome.NOT_MET;
      }
    }
    var asked = (perOutcome & 0xFF) + (perOutcome >>> 8 & 0xFF);
    return asked >= n
        ? Outcome.ASK_PERSON
        : asked + (perOutcome >>> 16 & 0xFF) >= n ? Outcome.HELD : Outcome.NOT_MET;
  }

  /** The n-th best part decides; the conditions are those of the best parts, no others. */
  static Finding combined(Criterion label, Finding[] findings, int n) {
    var perRank = 0L;
    for (var finding : findings) {
      perRank += 1L << (finding.rank() << 3);
    }
    var decisive = 0;
    for (var sum = (int) (perRank & 0xFF); sum < n && decisive < 4; ) {
      decisive++;
      sum += (int) (perRank >>> (decisive << 3) & 0xFF);
    }
    var outcome =
        switch (decisive) {
          case 0, 1 -> Outcome.MET;
          case 2 -> Outcome.ASK_PERSON;
          case 3 -> Outcome.HELD;
          default -> Outcome.NOT_MET;
        };
    var pending = 0L;
    var wanted = n - (int) (perRank & 0xFF);
    if (wanted > 0) {
      for (var finding : findings) {
        if (finding.rank() == 1 && wanted > 0) {
          pending |= finding.pending().bits();
          wanted--;
        }
      }
    }
    return new Finding(
        label, outcome, Years.NONE, Years.NONE, Years.ofBits(pending), n, List.of(findings));
  }
}
