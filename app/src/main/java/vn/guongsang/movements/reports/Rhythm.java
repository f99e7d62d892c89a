package vn.guongsang.movements.reports;

import java.time.LocalDate;
import vn.guongsang.targets.figures.Period;

/** How often a report is owed. */
public enum Rhythm {
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  SCHOOL_YEAR;

  private static final int FIRST_MONTH_OF_SCHOOL = 9;

  /** The period in which a day lies. */
  public Period on(LocalDate day) {
    var year = day.getYear();
    var month = day.getMonthValue();
    return switch (this) {
      case MONTH -> Period.month(year, month);
      case QUARTER -> Period.quarter(year, (month + 2) / 3);
      case HALF -> new Period(Period.Kind.HALF, year, month <= 6 ? 1 : 2);
      case YEAR -> Period.year(year);
      case SCHOOL_YEAR ->
          new Period(Period.Kind.SCHOOL_YEAR, month >= FIRST_MONTH_OF_SCHOOL ? year : year - 1, 0);
    };
  }

  public Period after(Period period) {
    return on(period.until());
  }
}
