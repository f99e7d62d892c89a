package vn.guongsang.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first, up to but not including {@code until}; without {@code until} it goes on. The
 * same half-open meaning as {@code daterange} in the database, so that one range ends on the very
 * day the next begins.
 */
public record DayRange(LocalDate from, @Nullable LocalDate until) {

  public DayRange {
    if (until != null && !from.isBefore(until)) {
      throw new IllegalArgumentException("empty range of days: from " + from + " until " + until);
    }
  }

  public static DayRange from(LocalDate day) {
    return new DayRange(day, null);
  }

  public static DayRange between(LocalDate from, LocalDate until) {
    return new DayRange(from, until);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  public boolean overlaps(DayRange other) {
    return (until == null || other.from.isBefore(until))
        && (other.until == null || from.isBefore(other.until));
  }

  /** The last day inside the range, as people name it ("đến hết 30/6/2025"). */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(until).map(day -> day.minusDays(1));
  }
}
