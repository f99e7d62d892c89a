package vn.guongsang.targets.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much of a period is over.
 *
 * @param over days that have passed, from 0 to days
 * @param days of the whole period, at least 1
 */
public record Elapsed(long over, long days) {

  public Elapsed {
    if (days < 1 || over < 0 || over > days) {
      throw new IllegalArgumentException("%d of %d days".formatted(over, days));
    }
  }

  /** At the end of a day, of a period from one day until before another. */
  public static Elapsed at(LocalDate day, LocalDate from, LocalDate until) {
    var days = ChronoUnit.DAYS.between(from, until);
    var over = ChronoUnit.DAYS.between(from, day.plusDays(1));
    return new Elapsed(Math.clamp(over, 0, days), days);
  }

  public static Elapsed whole() {
    return new Elapsed(1, 1);
  }

  public boolean ended() {
    return over == days;
  }
}
