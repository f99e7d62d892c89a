package vn.guongsang.rules.dated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Bilingual;

/**
 * Working days by a calendar kept as data, since Tết and swapped days change every year. A day
 * outside the years kept is refused, not guessed.
 */
public final class WorkingDays {

  public enum Kind {
    HOLIDAY,
    /** A free day because the holiday fell on a weekend, or was bridged. */
    DAY_IN_LIEU,
    /** A Saturday or Sunday worked instead of a bridged day. */
    WORKED_WEEKEND
  }

  /** One day that is not what its weekday says. */
  public record Special(LocalDate day, Kind kind, Bilingual name, Basis basis) {}

  private final int firstYear;
  private final int lastYear;
  private final Map<LocalDate, Special> specials = new HashMap<>();

  public WorkingDays(int firstYear, int lastYear, Iterable<Special> specials) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    for (var special : specials) {
      if (this.specials.put(special.day(), special) != null) {
        throw new IllegalArgumentException("two entries for " + special.day());
      }
    }
  }

  /** The years shipped; an office adds later ones as they are announced. */
  public static WorkingDays ofTheState() {
    return new WorkingDays(2024, 2027, Holidays.ALL);
  }

  public boolean isWorkingDay(LocalDate day) {
    check(day);
    var special = specials.get(day);
    if (special != null) {
      return special.kind() == Kind.WORKED_WEEKEND;
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The day on which {@code count} working days are over, the first being the one after. */
  public LocalDate after(LocalDate day, int count) {
    check(day);
    var reached = day;
    for (var left = count; left > 0; ) {
      reached = reached.plusDays(1);
      left -= isWorkingDay(reached) ? 1 : 0;
    }
    return reached;
  }

  /** Working days from {@code from}, up to but not including {@code until}. */
  public int between(LocalDate from, LocalDate until) {
    return (int) from.datesUntil(until).filter(this::isWorkingDay).count();
  }

  public Optional<Special> special(LocalDate day) {
    return Optional.ofNullable(specials.get(day));
  }

  private void check(LocalDate day) {
    if (day.getYear() < firstYear || day.getYear() > lastYear) {
      throw new IllegalArgumentException(
          "no working-day calendar for "
              + day
              + ": the years "
              + firstYear
              + "–"
              + lastYear
              + " are known");
    }
  }
}
