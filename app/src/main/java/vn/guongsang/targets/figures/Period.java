package vn.guongsang.targets.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days a figure is of, by the name people give them. Its code is what sheets, addresses and the
 * database hold, and sorts by time within a kind.
 *
 * @param year the first one
 * @param part which month, quarter or half; the number of years of a term; else 0
 */
public record Period(Kind kind, int year, int part) {

  /** Longer ones hold shorter ones. */
  public enum Kind {
    MONTH,
    QUARTER,
    HALF,
    /** January to September, which yearly reviews are prepared with. */
    NINE_MONTHS,
    YEAR,
    SCHOOL_YEAR,
    /** Some years in a row, as a programme's 2016–2020. */
    TERM
  }

  private static final Pattern CODE =
      Pattern.compile("\\d{4}(?:-(?:\\d{2}|Q[1-4]|H[12]|9M|S|T\\d{1,2}))?");

  public Period {
    var fits =
        switch (kind) {
          case MONTH -> part >= 1 && part <= 12;
          case QUARTER -> part >= 1 && part <= 4;
          case HALF -> part == 1 || part == 2;
          case TERM -> part >= 2 && part <= 50;
          case NINE_MONTHS, YEAR, SCHOOL_YEAR -> part == 0;
        };
    if (!fits || year < 1945 || year > 2999) {
      throw new IllegalArgumentException("%s %d of %d".formatted(kind, part, year));
    }
  }

  public static Period year(int year) {
    return new Period(Kind.YEAR, year, 0);
  }

  public static Period month(int year, int month) {
    return new Period(Kind.MONTH, year, month);
  }

  public static Period quarter(int year, int quarter) {
    return new Period(Kind.QUARTER, year, quarter);
  }

  public static Period nineMonths(int year) {
    return new Period(Kind.NINE_MONTHS, year, 0);
  }

  public static Period term(int first, int last) {
    return new Period(Kind.TERM, first, last - first + 1);
  }

  public String code() {
    return switch (kind) {
      case MONTH -> "%d-%02d".formatted(year, part);
      case QUARTER -> "%d-Q%d".formatted(year, part);
      case HALF -> "%d-H%d".formatted(year, part);
      case NINE_MONTHS -> "%d-9M".formatted(year);
      case YEAR -> Integer.toString(year);
      case SCHOOL_YEAR -> "%d-S".formatted(year);
      case TERM -> "%d-T%d".formatted(year, part);
    };
  }

  /** What {@link #code} gave. */
  public static Optional<Period> of(String code) {
    if (!CODE.matcher(code).matches()) {
      return Optional.empty();
    }
    var year = Integer.parseInt(code.substring(0, 4));
    try {
      if (code.length() == 4) {
        return Optional.of(year(year));
      }
      var rest = code.substring(5);
      return Optional.of(
          switch (rest.charAt(0)) {
            case 'Q' -> quarter(year, rest.charAt(1) - '0');
            case 'H' -> new Period(Kind.HALF, year, rest.charAt(1) - '0');
            case '9' -> nineMonths(year);
            case 'S' -> new Period(Kind.SCHOOL_YEAR, year, 0);
            case 'T' -> new Period(Kind.TERM, year, Integer.parseInt(rest.substring(1)));
            default -> month(year, Integer.parseInt(rest));
          });
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public LocalDate from() {
    return switch (kind) {
      case MONTH -> LocalDate.of(year, part, 1);
      case QUARTER -> LocalDate.of(year, 3 * part - 2, 1);
      case HALF -> LocalDate.of(year, 6 * part - 5, 1);
      case NINE_MONTHS, YEAR, TERM -> LocalDate.of(year, 1, 1);
      case SCHOOL_YEAR -> LocalDate.of(year, 9, 1);
    };
  }

  /** The first day that no longer belongs to it. */
  public LocalDate until() {
    return switch (kind) {
      case MONTH -> from().plusMonths(1);
      case QUARTER -> from().plusMonths(3);
      case HALF -> from().plusMonths(6);
      case NINE_MONTHS -> from().plusMonths(9);
      case YEAR, SCHOOL_YEAR -> from().plusYears(1);
      case TERM -> from().plusYears(part);
    };
  }

  public LocalDate lastDay() {
    return until().minusDays(1);
  }

  public Elapsed elapsed(LocalDate day) {
    return Elapsed.at(day, from(), until());
  }

  /** The same stretch a year earlier; a term is held against the one before it. */
  public Period before() {
    return new Period(kind, kind == Kind.TERM ? year - part : year - 1, part);
  }

  /** The months it is made of, in their order. */
  public List<Period> months() {
    var out = new ArrayList<Period>();
    for (var month = YearMonth.from(from());
        month.isBefore(YearMonth.from(until()));
        month = month.plusMonths(1)) {
      out.add(month(month.getYear(), month.getMonthValue()));
    }
    return List.copyOf(out);
  }

  /** Whether another lies in it; each lies in itself. */
  public boolean holds(Period other) {
    return !other.from().isBefore(from()) && !other.until().isAfter(until());
  }

  /** All that lie in it, itself among them. */
  public List<Period> parts() {
    var out = new ArrayList<Period>();
    var last = lastDay().getYear();
    for (var one = year; one <= last; one++) {
      for (var month = 1; month <= 12; month++) {
        out.add(month(one, month));
      }
      for (var quarter = 1; quarter <= 4; quarter++) {
        out.add(quarter(one, quarter));
      }
      out.add(new Period(Kind.HALF, one, 1));
      out.add(new Period(Kind.HALF, one, 2));
      out.add(nineMonths(one));
      out.add(year(one));
      out.add(new Period(Kind.SCHOOL_YEAR, one, 0));
      for (var until = one + 1; until <= last && kind == Kind.TERM; until++) {
        out.add(term(one, until));
      }
    }
    out.removeIf(other -> !holds(other));
    return List.copyOf(out);
  }
}
