package vn.guongsang.registry.people.record;

import java.time.LocalDate;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.Vouched;

/**
 * How a year's work was rated.
 *
 * @param year the calendar year, or the year in which the school year began
 */
public record RatingFacts(
    int year, boolean schoolYear, RatingLevel level, Paper paper, Vouched vouched) {

  public static String yearInWords(int year, boolean schoolYear) {
    return schoolYear ? year + "–" + (year + 1) : Integer.toString(year);
  }

  /** "2025", or "2025–2026" for a school year. */
  public String yearInWords() {
    return yearInWords(year, schoolYear);
  }

  /** Work is rated at the end of its year; a school year ends by 31 May. */
  public LocalDate lastDay() {
    return schoolYear ? LocalDate.of(year + 1, 5, 31) : LocalDate.of(year, 12, 31);
  }

  public RatingFacts with(Paper other) {
    return new RatingFacts(year, schoolYear, level, other, vouched);
  }
}
