package vn.guongsang.decisions.names;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.guongsang.decisions.Period;
import vn.guongsang.kernel.VietnameseText;

/**
 * For when an award was given, as people write it: "2024", "năm học 2023-2024", "2021–2025". Two
 * years that follow each other may be a school year or two calendar years: that must be said.
 */
public final class PeriodWords {

  private static final int EARLIEST = 1945;
  private static final Pattern ONE = Pattern.compile("(?:nam )?(\\d{4})");
  private static final Pattern SCHOOL =
      Pattern.compile("(?:nam hoc|nh|hoc ky|n hoc) (\\d{4}) (\\d{2}|\\d{4})");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:(?:giai doan|tu nam|tu|trong|cac nam|gd) )?(\\d{4}) (?:den nam |den )?(\\d{4})");
  private static final Pattern SAID_SPAN =
      Pattern.compile("^(?:giai doan|gd|tu|cac nam|trong) .*|.* den .*");

  private PeriodWords() {}

  /** What two years that follow each other mean in a sheet, when nothing says so. */
  public enum TwoYears {
    SCHOOL_YEAR,
    SPAN,
    UNSAID
  }

  /**
   * @param latest the last year that can be meant
   * @return empty where the words are no period, or leave open which
   */
  public static Optional<Period> read(String typed, TwoYears following, int latest) {
    var text = VietnameseText.fold(typed);
    var one = ONE.matcher(text);
    if (one.matches()) {
      return possible(year(one.group(1)), latest).map(Period::of);
    }
    var school = SCHOOL.matcher(text);
    if (school.matches()) {
      var first = year(school.group(1));
      var second =
          school.group(2).length() == 2
              ? first / 100 * 100 + year(school.group(2))
              : year(school.group(2));
      return second == first + 1
          ? possible(first, latest).map(Period::schoolYear)
          : Optional.empty();
    }
    var span = SPAN.matcher(text);
    if (!span.matches()) {
      return Optional.empty();
    }
    var first = year(span.group(1));
    var last = year(span.group(2));
    if (first >= last || possible(first, latest).isEmpty()) {
      return Optional.empty();
    }
    if (last == first + 1 && !SAID_SPAN.matcher(text).matches()) {
      return switch (following) {
        case SCHOOL_YEAR -> Optional.of(Period.schoolYear(first));
        case SPAN -> possible(last, latest).map(l -> Period.span(first, l));
        case UNSAID -> Optional.empty();
      };
    }
    return possible(last, latest).map(l -> Period.span(first, l));
  }

  private static int year(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<Integer> possible(int year, int latest) {
    return year >= EARLIEST && year <= latest ? Optional.of(year) : Optional.empty();
  }

  /** As a form shows it again. */
  public static String written(Period period) {
    if (period.schoolYear()) {
      return "năm học %d-%d".formatted(period.year(), period.year() + 1);
    }
    return period.firstYear() == null
        ? Integer.toString(period.year())
        : "giai đoạn %d-%d".formatted(period.firstYear(), period.year());
  }
}
