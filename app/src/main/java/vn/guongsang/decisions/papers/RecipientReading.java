package vn.guongsang.decisions.papers;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.TARGET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.db.tables.records.AwardRecord;
import vn.guongsang.decisions.db.tables.records.TargetRecord;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.RevocationGround;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.rules.AwardType;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Texts;

/** Reads whom a decision speaks of; papers are Vietnamese whatever the reader's language. */
@Component
class RecipientReading {

  private final DSLContext sql;
  private final Issues issues;
  private final AwardTypes types;
  private final Texts texts;

  RecipientReading(DSLContext sql, Issues issues, AwardTypes types, Dictionary dictionary) {
    this.sql = sql;
    this.issues = issues;
    this.types = types;
    this.texts = dictionary.in(Language.VI);
  }

  RecipientLists of(Issue issue, LocalDate today) {
    return new RecipientLists(
        issue.kind() == DecisionKind.CONFERRING
            ? issues.lines(issue.id()).stream().map(line -> of(line, issue, today)).toList()
            : targets(issue, today));
  }

  private Recipient of(Line line, Issue issue, LocalDate today) {
    var kind =
        switch (line.holder()) {
          case Holder.OfPerson p -> HolderKind.PERSON;
          case Holder.OfUnit u -> HolderKind.UNIT;
          case Holder.OfHousehold h -> HolderKind.HOUSEHOLD;
        };
    return new Recipient(
        kind,
        line.holderName(),
        line.postName(),
        line.unitName(),
        award(line.awardType(), issue.dayOr(today), today),
        line.period(),
        period(line.period()),
        line.achievement(),
        "");
  }

  private List<Recipient> targets(Issue issue, LocalDate today) {
    return sql.select(TARGET, AWARD)
        .from(TARGET)
        .join(AWARD)
        .on(AWARD.ID.eq(TARGET.AWARD))
        .where(TARGET.DECISION.eq(issue.id().value()))
        .orderBy(AWARD.HOLDER_FOLDED, AWARD.ID)
        .fetch(
            row -> {
              var target = row.value1();
              var award = row.value2();
              var first = award.getFirstYear();
              var period =
                  new Period(
                      award.getYear(),
                      award.getSchoolYear(),
                      first == null ? null : first.intValue());
              return new Recipient(
                  HolderKind.valueOf(award.getHolderKind()),
                  award.getHolderName(),
                  "",
                  award.getUnitName(),
                  award(
                      award.getAwardType(),
                      Objects.requireNonNullElse(award.getDecidedOn(), today),
                      today),
                  period,
                  period(period),
                  "",
                  said(target, award));
            });
  }

  /** What the decision does to the award, and why: a correction says what stands from now on. */
  private String said(TargetRecord target, AwardRecord award) {
    var parts = new ArrayList<String>();
    if (target.getYear() != null) {
      var first = award.getFirstYear();
      parts.add(
          "Đã ghi: "
              + period(
                  new Period(
                      award.getYear(),
                      award.getSchoolYear(),
                      first == null ? null : first.intValue()))
              + "; nay đính chính là: "
              + period(
                  new Period(
                      target.getYear(),
                      award.getSchoolYear(),
                      first == null ? null : first.intValue()))
              + ".");
    }
    if (target.getAchievement() != null) {
      var before = award.getAchievement();
      parts.add(
          "Thành tích "
              + (before.isEmpty() ? "chưa ghi" : "đã ghi: “" + before + "”")
              + "; nay đính chính là: “"
              + target.getAchievement()
              + "”.");
    }
    if (target.getGround() != null) {
      parts.add(texts.t(RevocationGround.valueOf(target.getGround())) + ".");
    }
    if (!target.getReason().isEmpty()) {
      parts.add("Lý do: " + ended(target.getReason()));
    }
    return String.join(" ", parts);
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  /** {@code danh hiệu “Lao động tiên tiến”}, {@code Giấy khen}. */
  private String award(String code, LocalDate day, LocalDate today) {
    var name = types.name(code, day, today).in(Language.VI);
    var title = types.find(code, day).map(t -> t.kind() == AwardType.Kind.TITLE).orElse(false);
    return title ? "danh hiệu “" + name + "”" : name;
  }

  private String period(Period period) {
    var words = texts.t(period.words());
    return Character.isDigit(words.charAt(0)) ? "năm " + words : words;
  }

  /** The decision that this one corrects, annuls or revokes, as papers quote it. */
  String earlier(Issue issue) {
    var about = issue.about();
    if (about == null) {
      return "";
    }
    return sql.select(DECISION.NUMBER, DECISION.DAY, DECISION.ISSUER)
        .from(DECISION)
        .where(DECISION.ID.eq(about.value()))
        .fetchOptional(
            row ->
                "Quyết định"
                    + (row.value1().isEmpty() ? "" : " số " + row.value1())
                    + (row.value2() == null ? "" : " " + OfficialDocument.dayInWords(row.value2()))
                    + " của "
                    + row.value3())
        .orElse("");
  }
}
