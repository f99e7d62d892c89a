package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.REPORT;
import static vn.guongsang.movements.db.Tables.REPORT_ANSWER;
import static vn.guongsang.movements.db.Tables.REPORT_STEP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.movements.db.tables.records.ReportRecord;
import vn.guongsang.movements.figures.Figures;
import vn.guongsang.movements.reports.Report.ReportMove;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Hands reports in, takes them back, gives them back, accepts them. */
@Component
public class ReportLife {

  private final DSLContext sql;
  private final Reports reports;
  private final Figures figures;
  private final Journal journal;
  private final Clock clock;

  ReportLife(DSLContext sql, Reports reports, Figures figures, Journal journal, Clock clock) {
    this.sql = sql;
    this.reports = reports;
    this.figures = figures;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether the viewer stands above the unit that reports: nobody judges what is his own. */
  public static boolean judges(Viewer viewer, Report report) {
    return viewer.may(Right.MOVEMENTS_LEAD)
        && viewer.unit().map(unit -> !unit.equals(report.unit())).orElse(true);
  }

  /** What the viewer can do with it now. */
  public static List<ReportMove> moves(Viewer viewer, Report report) {
    return ReportMove.of(report.state()).stream()
        .filter(
            move -> move.fromAbove() ? judges(viewer, report) : viewer.may(Right.MOVEMENTS_ANSWER))
        .toList();
  }

  /**
   * @param reason why it is given back; empty text otherwise
   */
  @Transactional
  public void move(
      Viewer viewer, ReportId id, int version, ReportMove move, String reason, LocalDate today) {
    var report = reports.within(viewer, id);
    var row = sql.selectFrom(REPORT).where(REPORT.ID.eq(id.value())).forUpdate().fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    if (!move.from(report.state())) {
      throw Refused.because("reports.fault.move." + move.name());
    }
    if (move.fromAbove() && !judges(viewer, report)) {
      throw Refused.because("reports.fault.own", report.unitName());
    }
    if (move == ReportMove.RETURN && reason.isEmpty()) {
      throw Refused.field("reason", "reports.fault.no-reason");
    }
    var round = row.getRound();
    switch (move) {
      case SUBMIT -> submit(viewer, report, row, today);
      case RECALL -> recall(row);
      case RETURN -> nextRound(row);
      case ACCEPT -> {}
    }
    row.setState(move.to().name());
    row.setVersion(version + 1);
    row.update();
    sql.insertInto(REPORT_STEP)
        .set(REPORT_STEP.ID, TimeOrderedId.at(clock.millis()))
        .set(REPORT_STEP.REPORT, id.value())
        .set(REPORT_STEP.MOVE, move.name())
        .set(REPORT_STEP.ROUND, round)
        .set(REPORT_STEP.DAY, today)
        .set(REPORT_STEP.REASON, reason)
        .set(REPORT_STEP.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(REPORT_STEP.MADE_AT, clock.instant())
        .execute();
    journal.record(
        viewer,
        Entry.of(
                "reports.moved." + move.name().toLowerCase(Locale.ROOT),
                Reports.SUBJECT,
                id.value())
            .in(report.unit())
            .because(reason));
  }

  /** Every question is answered, if only by "không có"; the figures stay as they are today. */
  private void submit(Viewer viewer, Report report, ReportRecord row, LocalDate today) {
    var answers = reports.answers(viewer, report, today);
    var silent =
        answers.stream()
            .filter(answer -> !answer.part().isFigure() && !answer.part().removed())
            .filter(answer -> answer.words().isEmpty())
            .map(
                answer ->
                    new Reason(
                        field(answer.part()),
                        Said.of("reports.fault.unanswered", answer.part().question())))
            .toList();
    if (!silent.isEmpty()) {
      throw new Refused(silent);
    }
    for (var answer : answers) {
      var figure = answer.figure();
      if (figure != null) {
        sql.insertInto(REPORT_ANSWER)
            .set(REPORT_ANSWER.REPORT, row.getId())
            .set(REPORT_ANSWER.ROUND, row.getRound())
            .set(REPORT_ANSWER.PART, answer.part().id())
            .set(REPORT_ANSWER.FIGURE, figures.written(figure))
            .onConflict(REPORT_ANSWER.REPORT, REPORT_ANSWER.ROUND, REPORT_ANSWER.PART)
            .doUpdate()
            .set(REPORT_ANSWER.FIGURE, figures.written(figure))
            .execute();
      }
    }
    row.setSubmittedOn(today);
    if (row.getFirstOn() == null) {
      row.setFirstOn(today);
    }
  }

  /** The name of a part's field on forms. */
  public static String field(ReportForm.Part part) {
    return (part.isFigure() ? "note-" : "words-") + part.id();
  }

  /** As if it had never been handed in: it is late again. */
  private static void recall(ReportRecord row) {
    row.setSubmittedOn(null);
    if (row.getRound() == 1) {
      row.setFirstOn(null);
    }
  }

  /** What was said stays as it was; the words go on in a copy. */
  private void nextRound(ReportRecord row) {
    sql.insertInto(
            REPORT_ANSWER,
            REPORT_ANSWER.REPORT,
            REPORT_ANSWER.ROUND,
            REPORT_ANSWER.PART,
            REPORT_ANSWER.WORDS,
            REPORT_ANSWER.NOTE)
        .select(
            DSL.select(
                    REPORT_ANSWER.REPORT,
                    REPORT_ANSWER.ROUND.plus(1),
                    REPORT_ANSWER.PART,
                    REPORT_ANSWER.WORDS,
                    REPORT_ANSWER.NOTE)
                .from(REPORT_ANSWER)
                .where(REPORT_ANSWER.REPORT.eq(row.getId()))
                .and(REPORT_ANSWER.ROUND.eq(row.getRound())))
        .execute();
    row.setRound(row.getRound() + 1);
  }
}
