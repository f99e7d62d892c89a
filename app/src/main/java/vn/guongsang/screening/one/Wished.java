package vn.guongsang.screening.one;

import java.time.LocalDate;
import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.shell.form.Form;

/** Award, year and day of receipt, as an address or a form names them. */
public final class Wished {

  private static final int FIRST_YEAR = 2010;

  private Wished() {}

  public static Facts.Calendar calendar(Form form, Facts.Calendar usual) {
    return form.choice("calendar", Facts.Calendar.class).orElse(usual);
  }

  public static int year(Form form, LocalDate today, int usual) {
    return form.wholeNumber("year", FIRST_YEAR, today.getYear() + 1).orElse(usual);
  }

  /** Before receipt, the day asked about. */
  public static LocalDate receivedOn(Form form, LocalDate today) {
    var day = form.day("receivedOn").orElse(today);
    if (day.isBefore(Rulebook.FIRST_DAY) || day.getYear() > today.getYear() + 1) {
      form.fault(
          "receivedOn",
          "eligibility.on.outside",
          Rulebook.FIRST_DAY,
          LocalDate.of(today.getYear() + 1, 12, 31));
      return today;
    }
    return day;
  }

  /** Empty where {@code form} now says what is wrong. */
  static Optional<AwardType> award(Form form, Rulebook law, LocalDate day, Subject.Kind kind) {
    var code = VietnameseText.clean(form.typed("award"));
    var type = law.awardType(code, day).filter(t -> t.subjects().contains(kind));
    if (type.isEmpty()) {
      form.fault("award", code.isEmpty() ? "eligibility.award.missing" : "eligibility.award.none");
    }
    return type;
  }

  static Question question(
      AwardType type, int year, Facts.Calendar calendar, LocalDate receivedOn, LocalDate today) {
    return new Question(type.code(), year, calendar, receivedOn, today);
  }
}
