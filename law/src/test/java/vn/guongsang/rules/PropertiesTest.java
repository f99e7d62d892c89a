package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Tally;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Subject;

/**
 * What must hold for any facts: seeded, so that a failure can be quoted by its seed. Titles and
 * certificates are monotone; awards given once in a life are not, and local.
 */
@DisplayName(
    "Tính chất chung: thêm thành tích không làm mất điều kiện, kỷ luật dài hơn không có lợi")
class PropertiesTest {

  private static final int CASES = 2000;
  private static final List<String> AWARDS =
      List.of("LDTT", "CSTDCS", "CSTDT", "CSTDTQ", "BKT", "BKTTG", "HCLD3", "HCLD2", "HCLD1", "GK");
  private static final List<String> DAYS =
      List.of("2022-03-01", "2024-03-01", "2026-03-01", "2026-11-01");
  private static final List<String> HELD =
      List.of("LDTT", "CSTDCS", "CSTDT", "CSTDTQ", "BKT", "BKTTG", "HCLD3", "HCLD2");

  private static final class Case {
    private final Random random;
    private final Question question;
    private Facts facts;

    Case(long seed) {
      random = new Random(seed);
      var day = LocalDate.parse(pick(DAYS));
      question = Question.of(pick(AWARDS), day.getYear() - 1, day);
      facts = Facts.about(Subject.individual());
      var good = random.nextInt(100);
      for (var year = question.year() - 9; year <= question.year(); year++) {
        if (random.nextInt(100) < good) {
          facts = facts.rated(pick(List.of(Level.GOOD, Level.EXCELLENT)), year);
        }
        for (var award : HELD) {
          if (random.nextInt(100) < good / 2) {
            facts = facts.held(award, year);
          }
        }
        if (random.nextInt(100) < good) {
          facts = facts.initiative(year, pick(List.of(Reach.values())));
        }
      }
      if (random.nextInt(4) == 0) {
        var from = LocalDate.of(question.year() - random.nextInt(8), 1 + random.nextInt(12), 1);
        facts =
            facts.with(
                new Facts.Discipline(Facts.Discipline.Measure.WARNING, from, from.plusMonths(12)));
      }
    }

    private <T> T pick(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }

    int year() {
      return question.year() - random.nextInt(10);
    }
  }

  private int look(long seed, Function<Case, Facts> change, boolean mustNotHelp) {
    var looked = 0;
    for (var i = 0; i < CASES; i++) {
      var one = new Case(seed * CASES + i);
      var before = Told.LAW.check(one.question, one.facts).outcome();
      var changed = change.apply(one);
      var after = Told.LAW.check(one.question, changed).outcome();
      if (mustNotHelp ? before != Outcome.MET : before == Outcome.MET) {
        looked++;
      }
      var right =
          mustNotHelp
              ? !(before != Outcome.MET && after == Outcome.MET)
              : !(before == Outcome.MET && after != Outcome.MET);
      assertThat(right)
          .as(
              "seed %d case %d: %s %d was %s, is %s",
              seed, i, one.question.award(), one.question.year(), before, after)
          .isTrue();
    }
    return looked;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void merit_added_never_turns_met_into_not_met(long seed) {
    var looked =
        look(
            seed,
            one ->
                switch (one.random.nextInt(3)) {
                  case 0 -> one.facts.rated(Level.EXCELLENT, one.year());
                  case 1 -> one.facts.held(one.pick(HELD), one.year());
                  default -> one.facts.initiative(one.year(), one.pick(List.of(Reach.values())));
                },
            false);
    assertThat(looked).isGreaterThan(150);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void longer_discipline_never_helps(long seed) {
    var looked =
        look(
            seed,
            one -> {
              var longer = new ArrayList<Facts.Discipline>();
              for (var measure : one.facts.discipline()) {
                var until = measure.until();
                longer.add(
                    new Facts.Discipline(
                        measure.level(),
                        measure.from(),
                        until == null ? null : until.plusDays(one.random.nextInt(900))));
              }
              if (longer.isEmpty()) {
                var from = LocalDate.of(one.year(), 6, 1);
                longer.add(
                    new Facts.Discipline(
                        Facts.Discipline.Measure.REPRIMAND, from, from.plusMonths(6)));
              }
              var f = one.facts;
              return new Facts(
                  f.subject(),
                  f.ratings(),
                  f.awards(),
                  f.initiatives(),
                  f.deeds(),
                  List.copyOf(longer),
                  f.holds(),
                  f.leave(),
                  f.service(),
                  f.collective());
            },
            true);
    assertThat(looked).isGreaterThan(150);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void the_order_of_facts_does_not_matter(long seed) {
    for (var i = 0; i < CASES; i++) {
      var one = new Case(seed * CASES + i);
      var f = one.facts;
      var shuffled =
          new Facts(
              f.subject(),
              shuffled(f.ratings(), one.random),
              shuffled(f.awards(), one.random),
              shuffled(f.initiatives(), one.random),
              f.deeds(),
              f.discipline(),
              f.holds(),
              f.leave(),
              f.service(),
              f.collective());
      assertThat(Told.LAW.check(one.question, shuffled))
          .as("seed %d case %d", seed, i)
          .isEqualTo(Told.LAW.check(one.question, f));
    }
  }

  private static <T> List<T> shuffled(List<T> some, Random random) {
    var all = new ArrayList<>(some);
    Collections.shuffle(all, random);
    return List.copyOf(all);
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10})
  void the_earliest_year_is_one_in_which_all_is_well(long seed) {
    var later = 0;
    for (var i = 0; i < CASES; i++) {
      var one = new Case(seed * CASES + i);
      var answer = Told.LAW.assess(one.question, one.facts);
      var then = answer.projection().finding();
      if (then != null) {
        assertThat(then.outcome()).isLessThanOrEqualTo(Outcome.ASK_PERSON);
        var year = answer.earliestYear().orElseThrow();
        assertThat(year).isBetween(one.question.year(), one.question.year() + 10);
        later += year > one.question.year() ? 1 : 0;
      }
      if (answer.outcome() == Outcome.MET) {
        assertThat(answer.earliestYear()).hasValue(one.question.year());
      }
    }
    assertThat(later).isGreaterThan(150);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void halving_the_years_skips_none(long seed) {
    var later = 0;
    for (var i = 0; i < CASES; i++) {
      var one = new Case(seed * CASES + i);
      var law = Told.LAW.lawOn(one.question.receivedOn());
      var tally = Tally.of(one.facts, one.question);
      for (var worst : List.of(Outcome.MET, Outcome.ASK_PERSON)) {
        var halved = Projection.of(law, one.question.award(), tally, worst);
        assertThat(halved)
            .as("seed %d case %d: %s", seed, i, one.question.award())
            .isEqualTo(Projection.yearByYear(law, one.question.award(), tally, worst));
        later += halved.year().orElse(0) > one.question.year() + 1 ? 1 : 0;
      }
    }
    assertThat(later).isGreaterThan(150);
  }

  @ParameterizedTest
  @ValueSource(longs = {13, 14})
  void the_outcome_alone_is_that_of_the_whole_finding(long seed) {
    for (var i = 0; i < CASES; i++) {
      var one = new Case(seed * CASES + i);
      var tally = Tally.of(one.facts, one.question);
      var rule = Told.LAW.lawOn(one.question.receivedOn()).rule(one.question.award()).orElse(null);
      if (rule != null) {
        assertThat(rule.outcome(tally, one.question.year()))
            .as("seed %d case %d: %s", seed, i, one.question.award())
            .isEqualTo(rule.on(tally, one.question.year()).outcome());
      }
    }
  }
}
