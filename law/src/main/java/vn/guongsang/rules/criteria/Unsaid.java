package vn.guongsang.rules.criteria;

import java.time.LocalDate;
import vn.guongsang.rules.facts.Facts;

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
}
