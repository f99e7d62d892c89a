package vn.guongsang.rules.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Years;

/** What no text says and all of them need; each choice has its decision record. */
final class Unsaid {

  private Unsaid() {}

  /**
   * A school year is numbered by the calendar year in which it begins, and begins on 1 September.
   *
   * <p>Decision: 2026-11-22-school-year.md
   */
  static LocalDate beginning(int year, Facts.Calendar calendar) {
    return switch (calendar) {
      case YEAR -> LocalDate.of(year, 1, 1);
      case SCHOOL_YEAR -> LocalDate.of(year, 9, 1);
    };
  }

  /**
   * The first year whose achievement counts after discipline that ended on {@code until}: a year
   * counts whole or not at all.
   *
   * <p>Decision: 2026-11-22-discipline-and-counting.md
   */
  static int firstCountedYear(@Nullable LocalDate until, Facts.Calendar calendar) {
    if (until == null) {
      return Years.FIRST;
    }
    var begins = beginning(until.getYear(), calendar);
    return until.isAfter(begins) ? until.getYear() + 1 : until.getYear();
  }

  /**
   * A block after an earlier award begins in the year after that award's achievement; of several
   * the first leaves most room.
   *
   * <p>Decision: 2026-11-22-blocks-after-an-award.md
   */
  static int firstYearAfter(long awardYears) {
    return Years.FIRST + Long.numberOfTrailingZeros(awardYears) + 1;
  }

  /**
   * Years without a rating because of maternity leave are neither good nor bad: a person is asked.
   *
   * <p>Decision: 2026-11-22-maternity-without-rating.md
   */
  static boolean askAboutMaternity(long missing, long excused) {
    return missing != 0 && (missing & ~excused) == 0;
  }

  /**
   * Days left over when whole months of several stays in post are added.
   *
   * <p>Decision: 2026-11-22-service-time.md
   */
  static final int DAYS_TO_A_MONTH = 31;
}
