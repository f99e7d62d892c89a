package vn.guongsang.shell.sheets.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;

/** Days as people type them: always day before month, as Vietnamese is written. */
sealed interface DayText {

  record Day(LocalDate day, boolean centuryGuessed) implements DayText {}

  record Year(int year) implements DayText {}

  /** Not a day; {@code code} says why. */
  record Not(String code) implements DayText {}

  int FIRST_YEAR = 1800;
  int LAST_YEAR = 2199;

  /** Excel's own border: 29 is 2029, 30 is 1930. */
  int CENTURY_BORDER = 30;

  Pattern NUMBERS =
      Pattern.compile(
          "(?:ngày )?(\\d{1,2}) ?[/.\\-–] ?(\\d{1,2}) ?[/.\\-–] ?(\\d+)(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?");
  Pattern WORDS = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d+)");
  Pattern MONTH = Pattern.compile("(?:tháng )?\\d{1,2}(?: ?[/.\\-] ?| năm )\\d{4}");
  Pattern YEAR = Pattern.compile("(?:năm )?(\\d{4})", Pattern.CASE_INSENSITIVE);

  static DayText of(String typed) {
    var numbers = NUMBERS.matcher(typed);
    if (numbers.matches()) {
      return day(numbers);
    }
    var yearFirst = YEAR_FIRST.matcher(typed);
    if (yearFirst.matches()) {
      return day(whole(yearFirst, 1), whole(yearFirst, 2), whole(yearFirst, 3), false);
    }
    var words = WORDS.matcher(VietnameseText.fold(typed));
    if (words.matches()) {
      return day(words);
    }
    var year = YEAR.matcher(typed);
    if (year.matches()) {
      var number = whole(year, 1);
      return number < FIRST_YEAR || number > LAST_YEAR
          ? new Not("day.strangeYear")
          : new Year(number);
    }
    return new Not(MONTH.matcher(typed).matches() ? "day.monthOnly" : "day.unreadable");
  }

  private static DayText day(Matcher found) {
    var digits = found.group(3);
    if (digits.length() != 2 && digits.length() != 4) {
      return new Not("day.strangeYear");
    }
    var year = whole(found, 3);
    var guessed = digits.length() == 2;
    if (guessed) {
      year += year < CENTURY_BORDER ? 2000 : 1900;
    }
    return day(year, whole(found, 2), whole(found, 1), guessed);
  }

  private static DayText day(int year, int month, int day, boolean guessed) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new Not("day.strangeYear");
    }
    if (month > 12 && day <= 12) {
      return new Not("day.monthFirst");
    }
    try {
      return new Day(LocalDate.of(year, month, day), guessed);
    } catch (DateTimeException e) {
      return new Not("day.notReal");
    }
  }

  private static int whole(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
