package vn.guongsang.eligibility.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.shell.form.Form;

/**
 * The first step: which award, for which kind of subject and year, received when.
 *
 * @param rule the criterion for all kinds of subject
 */
public record Asked(
    AwardType type,
    Subject.Kind kind,
    int year,
    Facts.Calendar calendar,
    LocalDate receivedOn,
    Criterion rule) {

  private static final int FIRST_YEAR = 2010;
  private static final int YEARS_AHEAD = 1;

  /** Empty where {@code form} now says what is wrong. */
  static Optional<Asked> of(Form form, Rulebook law, LocalDate today) {
    var kind = form.requiredChoice("kind", Subject.Kind.class, "eligibility.kind.missing");
    if (form.typed("year").isBlank()) {
      form.fault("year", "eligibility.year.missing");
    }
    var year = year(form, today);
    var calendar = form.choice("calendar", Facts.Calendar.class).orElse(Facts.Calendar.YEAR);
    var day = form.day("on").orElse(today);
    if (day.isBefore(Rulebook.FIRST_DAY) || day.getYear() > today.getYear() + YEARS_AHEAD) {
      form.fault(
          "on",
          "eligibility.on.outside",
          Rulebook.FIRST_DAY,
          LocalDate.of(today.getYear() + YEARS_AHEAD, 12, 31));
      return Optional.empty();
    }
    var code = VietnameseText.clean(form.typed("award"));
    var type = law.awardType(code, day);
    if (type.isEmpty()) {
      form.fault("award", code.isEmpty() ? "eligibility.award.missing" : "eligibility.award.none");
    } else if (kind.isPresent() && !type.get().subjects().contains(kind.get())) {
      form.fault("kind", "eligibility.kind.not-for");
    }
    if (!form.faults().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Asked(
            type.orElseThrow(),
            kind.orElseThrow(),
            year.orElseThrow(),
            calendar,
            day,
            rule(law, type.orElseThrow().code(), day)));
  }

  /** Of an award whose criteria are not coded, what stands over every award. */
  static Criterion rule(Rulebook law, AwardCode award, LocalDate day) {
    var inForce = law.lawOn(day);
    return law.regulation(award, day)
        .map(local -> local.wording().under(inForce.overAll(), inForce.overBodies()))
        .or(() -> inForce.rule(award))
        .orElseGet(() -> new Criterion.All(inForce.overAll()));
  }

  private static Optional<Integer> year(Form form, LocalDate today) {
    return form.typed("year").isBlank()
        ? Optional.empty()
        : form.wholeNumber("year", FIRST_YEAR, today.getYear() + YEARS_AHEAD);
  }

  public Question question() {
    return new Question(type.code(), year, calendar, receivedOn, receivedOn);
  }

  Inquiry inquiry() {
    return Inquiry.about(rule, kind, year);
  }

  /** A year as it is spoken of: 2025, or the school year 2025–2026. */
  public String period(int any) {
    return period(any, calendar);
  }

  static String period(int any, Facts.Calendar calendar) {
    return calendar == Facts.Calendar.YEAR ? Integer.toString(any) : any + "–" + (any + 1);
  }
}
