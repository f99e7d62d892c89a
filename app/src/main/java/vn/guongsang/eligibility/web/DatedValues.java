package vn.guongsang.eligibility.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.Prizes;
import vn.guongsang.rules.Procedure;
import vn.guongsang.rules.Quotas;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.dated.BaseSalary;
import vn.guongsang.rules.dated.Quota;
import vn.guongsang.rules.dated.WorkingDays;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.page.Page;

/**
 * Every value that changes by date, with its days and its source: read from where it decides. One
 * family at a time, as of one day or over all days, since all at once is more than anybody reads.
 */
final class DatedValues {

  private static final LocalDate FIRST_CALENDAR_DAY = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST_CALENDAR_DAY = LocalDate.of(2027, 12, 31);

  private final Rulebook law;
  private final Page page;
  private final Words words;

  private DatedValues(Rulebook law, Page page, Words words) {
    this.law = law;
    this.page = page;
    this.words = words;
  }

  /**
   * @param on empty for all days
   */
  static ValueTable of(
      Family family, Optional<LocalDate> on, Rulebook law, Page page, Words words) {
    var values = new DatedValues(law, page, words);
    var lines =
        switch (family) {
          case SALARIES -> values.salaries();
          case PRIZES -> values.prizes();
          case VOTES -> values.votes();
          case AUTHORITIES -> values.authorities();
          case DEADLINES -> values.deadlines();
          case PUBLIC_COMMENT -> values.publicComment();
          case LOCAL_OPINION -> values.localOpinion();
          case QUOTAS -> values.quotas();
          case CALENDAR -> values.calendar();
        };
    return new ValueTable(
        page.t("law.values." + family.key()),
        lines.stream().filter(line -> on.isEmpty() || line.range().contains(on.get())).toList());
  }

  private ValueTable.Line line(String what, String value, DayRange days, Basis basis) {
    return new ValueTable.Line(
        what, value, days, Covered.days(page, days), words.basis(basis), basis.verified());
  }

  private List<ValueTable.Line> salaries() {
    return BaseSalary.PER_MONTH.values().stream()
        .map(
            dated ->
                line(
                    page.t("law.values.salary"),
                    page.t("law.values.dong", dated.value()),
                    dated.days(),
                    dated.basis()))
        .toList();
  }

  private List<ValueTable.Line> prizes() {
    var lines = new ArrayList<ValueTable.Line>();
    for (var dated : Prizes.TABLES.values()) {
      for (var award : dated.value().awards()) {
        for (var kind : Subject.Kind.values()) {
          dated
              .value()
              .find(award, kind)
              .ifPresent(
                  found ->
                      lines.add(
                          line(
                              words.award(award, dated.days().from())
                                  + " – "
                                  + words.say("kind." + kind),
                              page.t("law.values.coefficient", decimal(found.hundredths())),
                              dated.days(),
                              found.basis())));
        }
      }
    }
    return lines;
  }

  private String decimal(int hundredths) {
    var text = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    return page.language() == Language.VI ? text.replace('.', ',') : text;
  }

  private List<ValueTable.Line> votes() {
    var lines = new ArrayList<ValueTable.Line>();
    for (var dated : Procedure.VOTES.values()) {
      dated.value().percents().entrySet().stream()
          .sorted(
              java.util.Map.Entry.comparingByKey(java.util.Comparator.comparing(AwardCode::code)))
          .forEach(
              share ->
                  lines.add(
                      line(
                          words.award(share.getKey(), dated.days().from()),
                          page.t("eligibility.votes.share", share.getValue()),
                          dated.days(),
                          dated.basis())));
    }
    return lines;
  }

  private List<ValueTable.Line> authorities() {
    var lines = new ArrayList<ValueTable.Line>();
    for (var inForce : law.ruleSets()) {
      for (var type : law.awardTypes(inForce.from())) {
        var by = type.conferredBy();
        if (by != null) {
          lines.add(
              line(
                  words.both(type.name()),
                  by.bodies().stream()
                      .map(body -> words.say("body." + body))
                      .collect(Collectors.joining("; ")),
                  inForce.days(),
                  by.basis()));
        }
      }
    }
    return lines;
  }

  private List<ValueTable.Line> deadlines() {
    var lines = new ArrayList<ValueTable.Line>();
    for (var dated : Procedure.DEADLINES.values()) {
      for (var one : dated.value()) {
        var last = one.lastDay();
        var value =
            last == null
                ? page.t("law.values.working-days", number(one.workingDays()))
                : page.t(
                    one.yearsAfter() == 0 ? "law.values.last-day" : "law.values.last-day.next",
                    "%02d/%02d".formatted(last.getDayOfMonth(), last.getMonthValue()));
        lines.add(line(words.say("deadline." + one.key()), value, dated.days(), one.basis()));
      }
    }
    return lines;
  }

  private static int number(@Nullable Integer known) {
    return known == null ? 0 : known;
  }

  private List<ValueTable.Line> publicComment() {
    return Procedure.PUBLIC_COMMENT.values().stream()
        .map(
            dated ->
                line(
                    names(dated.value().awards(), dated.days().from()),
                    dated.value().workingDays() == null
                        ? page.t("law.values.no-number")
                        : page.t("law.values.working-days", number(dated.value().workingDays())),
                    dated.days(),
                    dated.value().basis()))
        .toList();
  }

  private List<ValueTable.Line> localOpinion() {
    return Procedure.LOCAL_OPINION.values().stream()
        .map(
            dated ->
                line(
                    names(dated.value().awards(), dated.days().from()),
                    page.t("law.values.needed"),
                    dated.days(),
                    dated.value().basis()))
        .toList();
  }

  private String names(Set<AwardCode> awards, LocalDate day) {
    return awards.stream()
        .map(award -> words.award(award, day))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private List<ValueTable.Line> quotas() {
    var lines = new ArrayList<ValueTable.Line>();
    for (var timeline :
        List.of(Quotas.GRASSROOTS_FIGHTERS, Quotas.GOVERNMENT_FLAGS, Quotas.EXCELLENT_RATINGS)) {
      for (var dated : timeline.values()) {
        lines.add(
            line(
                words.say("quota." + dated.value().key()),
                share(dated.value()),
                dated.days(),
                dated.value().basis()));
      }
    }
    return lines;
  }

  private String share(Quota quota) {
    var percent = quota.percent();
    return percent == null
        ? page.t("law.values.no-limit")
        : page.t("law.values.at-most", percent, words.say("quota.of." + quota.of()));
  }

  private List<ValueTable.Line> calendar() {
    var calendar = WorkingDays.ofTheState();
    return FIRST_CALENDAR_DAY
        .datesUntil(LAST_CALENDAR_DAY.plusDays(1))
        .flatMap(day -> calendar.special(day).stream())
        .map(
            special ->
                new ValueTable.Line(
                    words.both(special.name()),
                    page.t("law.values.day." + special.kind().name()),
                    yearOf(special.day()),
                    page.day(special.day()),
                    words.basis(special.basis()),
                    special.basis().verified()))
        .toList();
  }

  /** A calendar is read by the year. */
  private static DayRange yearOf(LocalDate day) {
    return DayRange.between(
        LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear() + 1, 1, 1));
  }
}
