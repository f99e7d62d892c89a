package vn.guongsang.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Subject;

/**
 * A thousand people, the same in every run: eight years of ratings, titles and initiatives, some on
 * hold, some once disciplined.
 */
final class Cases {

  static final int COUNT = 1000;
  static final int YEAR = 2025;
  static final LocalDate RECEIVED = LocalDate.of(2026, 1, 15);

  private static final List<Reach> REACHES = List.of(Reach.values());

  private Cases() {}

  static Facts[] people() {
    var random = new Random(20260115);
    var people = new Facts[COUNT];
    for (var i = 0; i < COUNT; i++) {
      var facts = Facts.about(Subject.individual());
      for (var year = YEAR - 7; year <= YEAR; year++) {
        facts = facts.rated(random.nextInt(3) == 0 ? Level.EXCELLENT : Level.GOOD, year);
        if (random.nextInt(4) > 0) {
          facts = facts.held("CSTDCS", year);
        }
        if (random.nextInt(3) == 0) {
          facts = facts.initiative(year, REACHES.get(random.nextInt(3)));
        }
      }
      if (random.nextInt(20) == 0) {
        facts = facts.with(new Facts.Hold(Facts.Hold.Ground.INSPECTION, RECEIVED, null));
      }
      if (random.nextInt(20) == 0) {
        var from = LocalDate.of(YEAR - random.nextInt(6), 6, 1);
        facts =
            facts.with(
                new Facts.Discipline(Facts.Discipline.Measure.WARNING, from, from.plusMonths(12)));
      }
      people[i] = facts;
    }
    return people;
  }

  static Question question(String award) {
    return Question.of(award, YEAR, RECEIVED);
  }
}
