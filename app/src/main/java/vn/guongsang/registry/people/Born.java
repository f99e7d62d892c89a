package vn.guongsang.registry.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as far as it is known: the day, the year alone, or nothing.
 *
 * @param year that of the day where there is one
 */
public record Born(@Nullable LocalDate day, @Nullable Integer year) {

  public static final Born UNKNOWN = new Born(null, null);

  public Born {
    if (day != null && year != null && day.getYear() != year) {
      throw new IllegalArgumentException("born on " + day + " in " + year);
    }
    year = day == null ? year : Integer.valueOf(day.getYear());
  }

  public static Born on(LocalDate day) {
    return new Born(day, null);
  }

  public static Born in(int year) {
    return new Born(null, year);
  }

  /** As it is typed: 1/7/1980 or 1980; empty text where nothing is known. */
  public String typed() {
    if (day != null) {
      return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
    return year == null ? "" : year.toString();
  }
}
