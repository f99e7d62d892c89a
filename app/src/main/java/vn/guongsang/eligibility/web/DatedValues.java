package vn.guongsang.eligibility.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import vn.guongsang.rules.texts.Timeline;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.page.Page;

/** Every value that changes by date, with its days and its source: read from where it decides. */
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

  static List<ValueTable> all(Rulebook law, Page page, Words words) {
    var values = new DatedValues(law, page, words);
    return List.of(
        values.salaries(),
        values.prizes(),
        values.votes(),
        values.authorities(),
        values.deadlines(),
        values.publicComment(),
        values.localOpinion(),
        values.quotas(),
        values.calendar());
  }

  private ValueTable table(String key, List<ValueTable.Line> lines) {
    return new ValueTable(page.t("law.values." + key), lines);
  }

  private ValueTable.Line line(String what, String value, String days, Basis basis) {
    return new ValueTable.Line(what, value, days, words.basis(basis), basis.verified());
  }

  private <T> String days(Timeline.Dated<T> dated) {
    return Covered.days(page, dated.days());
  }

  private ValueTable salaries() {
    return table(
        "salaries",
        BaseSalary.PER_MONTH.values().stream()
            .map(
                dated ->
                    line(
                        page.t("law.values.salary"),
                        page.t("law.values.dong", dated.value()),
                        days(dated),
                        dated.basis()))
            .toList());
  }

  private ValueTable prizes() {
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
                              days(dated),
                              found.basis())));
        }
      }
    }
    return table("prizes", lines);
  }

  private String decimal(int hundredths) {
    var text = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    return page.language() == Language.VI ? text.replace('.', ',') : text;
  }

  private ValueTable votes() {
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
                          days(dated),
                          dated.basis())));
    }
    return table("votes", lines);
  }

  private ValueTable authorities() {
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
                  Covered.days(page, inForce.days()),
                  by.basis()));
        }
      }
    }
    return table("authorities", lines);
  }

  private ValueTable deadlines() {
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
        lines.add(line(words.say("deadline." + one.key()), value, days(dated), one.basis()));
      }
    }
    return table("deadlines", lines);
  }

  private static int number(@Nullable Integer known) {
    return known == null ? 0 : known;
  }

  private ValueTable publicComment() {
    return table(
        "public-comment",
        Procedure.PUBLIC_COMMENT.values().stream()
            .map(
                dated ->
                    line(
                        names(dated.value().awards(), dated.days().from()),
                        dated.value().workingDays() == null
                            ? page.t("law.values.no-number")
                            : page.t(
                                "law.values.working-days", number(dated.value().workingDays())),
                        days(dated),
                        dated.value().basis()))
            .toList());
  }

  private ValueTable localOpinion() {
    return table(
        "local-opinion",
        Procedure.LOCAL_OPINION.values().stream()
            .map(
                dated ->
                    line(
                        names(dated.value().awards(), dated.days().from()),
                        page.t("law.values.needed"),
                        days(dated),
                        dated.value().basis()))
            .toList());
  }

  private String names(Set<AwardCode> awards, LocalDate day) {
    return awards.stream()
        .map(award -> words.award(award, day))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private ValueTable quotas() {
    var lines = new ArrayList<ValueTable.Line>();
    for (var timeline :
        List.of(Quotas.GRASSROOTS_FIGHTERS, Quotas.GOVERNMENT_FLAGS, Quotas.EXCELLENT_RATINGS)) {
      for (var dated : timeline.values()) {
        lines.add(
            line(
                words.say("quota." + dated.value().key()),
                share(dated.value()),
                days(dated),
                dated.value().basis()));
      }
    }
    return table("quotas", lines);
  }

  private String share(Quota quota) {
    var percent = quota.percent();
    return percent == null
        ? page.t("law.values.no-limit")
        : page.t("law.values.at-most", percent, words.say("quota.of." + quota.of()));
  }

  private ValueTable calendar() {
    var calendar = WorkingDays.ofTheState();
    return table(
        "calendar",
        FIRST_CALENDAR_DAY
            .datesUntil(LAST_CALENDAR_DAY.plusDays(1))
            .flatMap(day -> calendar.special(day).stream())
            .map(
                special ->
                    line(
                        words.both(special.name()),
                        page.t("law.values.day." + special.kind().name()),
                        page.day(special.day()),
                        special.basis()))
            .toList());
  }
}
