package vn.guongsang.targets.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Said;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.words.FigureWords;

/** Periods as people write them. */
public final class Periods {

  private static final String YEAR = "((?:19|20|21)\\d\\d)";
  private static final Pattern MONTH =
      Pattern.compile("(?:thang |month )?(\\d{1,2})[/ ](?:nam )?" + YEAR);
  private static final Pattern QUARTER =
      Pattern.compile("(?:quy |quarter |q)(\\d|i{1,3}|iv)[/ ](?:nam )?" + YEAR);
  private static final Pattern HALF =
      Pattern.compile("(?:6 thang )?(dau|cuoi|first half|second half)(?: of)? (?:nam )?" + YEAR);
  private static final Pattern NINE =
      Pattern.compile("(?:9 thang|chin thang|9 months)(?: of)? (?:nam )?" + YEAR);
  private static final Pattern SCHOOL =
      Pattern.compile("(?:nam hoc|school year) " + YEAR + " ?[-–] ?" + YEAR);
  private static final Pattern TERM =
      Pattern.compile("(?:giai doan |term )?" + YEAR + " ?[-–] ?" + YEAR);
  private static final Pattern ONE_YEAR = Pattern.compile("(?:nam |year )?" + YEAR);

  private Periods() {}

  public static Said words(Period period) {
    return FigureWords.period(period);
  }

  /** What {@link Period#code} gave, or words such as {@code 9 tháng 2022}, {@code 2016–2020}. */
  public static Optional<Period> read(String typed) {
    var code = Period.of(typed.strip());
    if (code.isPresent()) {
      return code;
    }
    var text = VietnameseText.clean(typed).replace('–', '-').toLowerCase(java.util.Locale.ROOT);
    var folded =
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd');
    try {
      return of(folded);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> of(String text) {
    var found = SCHOOL.matcher(text);
    if (found.matches()) {
      return number(found, 2) == number(found, 1) + 1
          ? Optional.of(new Period(Period.Kind.SCHOOL_YEAR, number(found, 1), 0))
          : Optional.empty();
    }
    found = TERM.matcher(text);
    if (found.matches()) {
      return Optional.of(Period.term(number(found, 1), number(found, 2)));
    }
    found = NINE.matcher(text);
    if (found.matches()) {
      return Optional.of(Period.nineMonths(number(found, 1)));
    }
    found = HALF.matcher(text);
    if (found.matches()) {
      var part = found.group(1).startsWith("dau") || found.group(1).startsWith("first") ? 1 : 2;
      return Optional.of(new Period(Period.Kind.HALF, number(found, 2), part));
    }
    found = QUARTER.matcher(text);
    if (found.matches()) {
      var part =
          switch (found.group(1)) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> number(found, 1);
          };
      return Optional.of(Period.quarter(number(found, 2), part));
    }
    found = MONTH.matcher(text);
    if (found.matches()) {
      return Optional.of(Period.month(number(found, 2), number(found, 1)));
    }
    found = ONE_YEAR.matcher(text);
    if (found.matches()) {
      return Optional.of(Period.year(number(found, 1)));
    }
    return Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
