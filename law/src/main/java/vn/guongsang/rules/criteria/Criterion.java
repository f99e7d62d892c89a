package vn.guongsang.rules.criteria;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Years;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Bilingual;

/**
 * What must be so, as a value: the same value is evaluated, explained in two languages, written
 * down and projected. A small closed set; articles and local regulations only put these together.
 *
 * <p>Some count inside a <em>window</em> of years: the year asked about, unless {@link Within} or
 * {@link InBlock} sets another.
 */
public sealed interface Criterion {

  /** Rated so or better in so many years in a row, to the year asked about. */
  record Rated(Level atLeast, int years) implements Criterion {}

  /** One of the awards in each of so many years in a row, to the year asked about. */
  record HeldInRow(List<AwardCode> awards, int times) implements Criterion {}

  /** One of the awards, in whatever year up to the one asked about. */
  record HeldBy(List<AwardCode> awards) implements Criterion {}

  /** None of the awards yet: what is given once in a life. */
  record NeverHeld(List<AwardCode> awards) implements Criterion {}

  /**
   * The award so many times in succession: between the conferrals, and from the last of them to the
   * year asked about, the chain of lower titles has no break. Each conferral proves the lower
   * titles of the {@code implied} years that led to it; conferrals nearer than {@code yearsApart}
   * to a later one do not count beside it.
   */
  record Successive(AwardCode award, int times, List<AwardCode> chain, int implied, int yearsApart)
      implements Criterion {}

  /** One of the awards so often inside the window. */
  record Times(List<AwardCode> awards, int times) implements Criterion {}

  /** Rated so or better so often inside the window. */
  record RatedTimes(Level atLeast, int times) implements Criterion {}

  /** So many unspent initiatives of such a reach inside the window; without a kind, of any kind. */
  record Merits(Facts.Initiative.@Nullable Kind kind, Reach reach, int count)
      implements Criterion {}

  /** Sets the window to the last so many years. */
  record Within(int years, Criterion of) implements Criterion {}

  /**
   * So many or more years in a row rated so (or with one of the titles), to the year asked about.
   * Where {@code since} is held, only the years after the first of it: that it must be held is a
   * criterion of its own ({@link HeldBy}).
   */
  record Block(Level atLeast, List<AwardCode> orHeld, int years, List<AwardCode> since)
      implements Criterion {}

  /** The block, and inside all its years, be they more than needed, what else is asked. */
  record InBlock(Block block, Criterion within) implements Criterion {}

  /** As if the year before were asked about. */
  record AYearEarlier(Criterion of) implements Criterion {}

  /** An achievement that a person must weigh; without one the clause fails. */
  record HasDeed(Facts.Deed.Kind kind, Reach reach) implements Criterion {}

  /** {@code 100 × part ≥ percent × members}, or {@code >} where the text says "more than". */
  record Share(Collective.Figure part, int percent, boolean moreThan) implements Criterion {}

  record CountAtLeast(Collective.Figure figure, int count) implements Criterion {}

  record CountAtMost(Collective.Figure figure, int count) implements Criterion {}

  record NotOnHold() implements Criterion {}

  /** No disciplinary measure lasts: what is achieved counts from the day it ends. */
  record NotUnderDiscipline() implements Criterion {}

  /** A body that no longer exists receives nothing. */
  record BodyExists() implements Criterion {}

  record Living() implements Criterion {}

  /** Never under such a measure or a harder one. */
  record NeverDisciplined(Facts.Discipline.Measure atLeast) implements Criterion {}

  /** Away fewer working days than that in the year, excused absence left out. */
  record AwayFewerThan(int workingDays) implements Criterion {}

  /** All years counted are of the kind asked about: calendar years, or school years. */
  record SamePeriods(int years) implements Criterion {}

  /** Time in this post or a higher one; women leaders need a third less where the rule says so. */
  record Served(Facts.Service.Post post, int months, boolean womenAThirdLess)
      implements Criterion {}

  /** A question for a person; {@code words} only where no bundle has the key. */
  record Judgement(String key, @Nullable Bilingual words) implements Criterion {}

  /** Conduct that stands over every award: the unit vouches for it in the dossier. */
  record Attested(String key, @Nullable Bilingual words) implements Criterion {}

  record All(List<Criterion> of) implements Criterion {}

  /** At least {@code n} of the parts; any is at least one. */
  record AtLeast(int n, List<Criterion> of) implements Criterion {}

  /** One rule per kind of subject; a kind without a rule cannot receive the award. */
  record ByKind(
      @Nullable Criterion individual, @Nullable Criterion collective, @Nullable Criterion household)
      implements Criterion {}

  /** Those whom an office rates each year, and workers, farmers and others outside its payroll. */
  record ByPayroll(Criterion inside, Criterion outside) implements Criterion {}

  /** The clause that says so. */
  record Under(Basis basis, Criterion rule) implements Criterion {}

  static Criterion all(Criterion... of) {
    return new All(List.of(of));
  }

  static Criterion any(Criterion... of) {
    return new AtLeast(1, List.of(of));
  }

  static Criterion under(Basis basis, Criterion rule) {
    return new Under(basis, rule);
  }

  static Criterion rated(Level atLeast) {
    return new Rated(atLeast, 1);
  }

  static Criterion held(String... awards) {
    return new HeldInRow(codes(awards), 1);
  }

  static Criterion heldInRow(int times, String... awards) {
    return new HeldInRow(codes(awards), times);
  }

  static Criterion times(int times, String... awards) {
    return new Times(codes(awards), times);
  }

  /** An initiative, a study or cunning in combat of such a reach, each a branch of its own. */
  static Criterion anyMerit(Reach reach) {
    return any(
        new Merits(Facts.Initiative.Kind.INITIATIVE, reach, 1),
        new Merits(Facts.Initiative.Kind.RESEARCH, reach, 1),
        new Merits(Facts.Initiative.Kind.COMBAT, reach, 1));
  }

  static Criterion judgement(String key) {
    return new Judgement(key, null);
  }

  static Criterion attested(String key) {
    return new Attested(key, null);
  }

  static List<AwardCode> codes(String... codes) {
    return Arrays.stream(codes).map(AwardCode::of).toList();
  }

  /** Every part, always: a unit must see all that is missing at once. */
  default Finding on(Tally facts, int year) {
    return Evaluation.of(this, this, facts, year, Years.runBits(year, 1));
  }

  /** Only what comes of it: for those who try many years and keep one. */
  default Outcome outcome(Tally facts, int year) {
    return Evaluation.of(this, null, facts, year, Years.runBits(year, 1)).outcome();
  }
}
