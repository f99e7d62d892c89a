package vn.guongsang.decisions;

import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;

/**
 * What an award was given for: a year, a school year, or several years.
 *
 * @param year the last one; of a school year the one in which it began
 * @param firstYear the first of several years; null for one
 */
public record Period(int year, boolean schoolYear, @Nullable Integer firstYear) {

  static final int EARLIEST = 1945;
  static final int LATEST = 2200;

  public Period {
    if (year < EARLIEST || year > LATEST) {
      throw new IllegalArgumentException("no year of an award: " + year);
    }
    if (firstYear != null && firstYear > year) {
      throw new IllegalArgumentException("no span of years: " + firstYear + " to " + year);
    }
    if (firstYear != null && firstYear == year) {
      firstYear = null;
    }
  }

  public static Period of(int year) {
    return new Period(year, false, null);
  }

  public static Period schoolYear(int beginning) {
    return new Period(beginning, true, null);
  }

  public static Period span(int first, int last) {
    return new Period(last, false, first);
  }

  /** In words: "2024", "năm học 2023–2024", "2021–2025", school years as such too. */
  public Said words() {
    if (schoolYear) {
      var last = Integer.toString(year + 1);
      return firstYear == null
          ? Said.of("register.period.school", Integer.toString(year), last)
          : Said.of(
              "register.period.school-span",
              Integer.toString(firstYear),
              Integer.toString(firstYear + 1),
              Integer.toString(year),
              last);
    }
    return firstYear == null
        ? Said.of("register.period.year", Integer.toString(year))
        : Said.of("register.period.span", Integer.toString(firstYear), Integer.toString(year));
  }
}
