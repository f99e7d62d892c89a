package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.REPORT;
import static vn.guongsang.movements.db.Tables.REPORT_ANSWER;
import static vn.guongsang.movements.db.Tables.REPORT_FILE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.db.tables.records.ReportRecord;
import vn.guongsang.movements.reports.Report.ReportState;
import vn.guongsang.movements.reports.ReportForm.Part;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.figures.Period;

/** Begins reports, answers their questions, attaches papers. Figures are never typed. */
@Component
public class ReportWriting {

  private final DSLContext sql;
  private final Reports reports;
  private final Journal journal;
  private final Clock clock;

  ReportWriting(DSLContext sql, Reports reports, Journal journal, Clock clock) {
    this.sql = sql;
    this.reports = reports;
    this.journal = journal;
    this.clock = clock;
  }

  /** Answers by part; what is said beside a figure is its note. */
  public record Words(Map<UUID, String> answers, Map<UUID, String> notes) {
    public Words {
      answers = Map.copyOf(answers);
      notes = Map.copyOf(notes);
    }
  }

  /**
   * Keeps what was written so far.
   *
   * @param version 0 for a report not begun yet
   */
  @Transactional
  public ReportId write(
      Viewer viewer,
      ReportForm form,
      UnitId unit,
      Period period,
      int version,
      Words words,
      LocalDate today) {
    reports.inScope(viewer, unit);
    var before = reports.of(viewer, form, unit, period);
    if (before.isEmpty()) {
      check(form, unit, period, today);
      if (version != 0) {
        throw new StaleVersion(unit.value(), 0);
      }
    }
    var row =
        before.isPresent() ? locked(before.get(), version) : begun(viewer, form, unit, period);
    for (var part : form.parts()) {
      if (!part.removed() || words.answers().containsKey(part.id())) {
        answer(row, part, words);
      }
    }
    row.setVersion(version + 1);
    row.update();
    journal.record(viewer, Entry.of("reports.written", Reports.SUBJECT, row.getId()).in(unit));
    return new ReportId(row.getId());
  }

  private void check(ReportForm form, UnitId unit, Period period, LocalDate today) {
    if (!form.periods(today).contains(period)) {
      throw Refused.field("period", "reports.fault.period", form.name());
    }
    if (!reports.owes(form, unit)) {
      throw Refused.field("unit", "reports.fault.owes-nothing", form.name());
    }
  }

  private ReportRecord begun(Viewer viewer, ReportForm form, UnitId unit, Period period) {
    var row = sql.newRecord(REPORT);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setForm(form.id().value());
    row.setUnit(unit.value());
    row.setPeriod(period.code());
    row.setDue(form.due(period));
    row.setState(ReportState.DRAFT.name());
    row.setRound(1);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    if (sql.insertInto(REPORT).set(row).onConflictDoNothing().execute() == 0) {
      throw new StaleVersion(unit.value(), 1);
    }
    return sql.fetchSingle(REPORT, REPORT.ID.eq(row.getId()));
  }

  /** Locked until the transaction ends; refused once it was handed in. */
  ReportRecord locked(Report report, int version) {
    var row =
        sql.selectFrom(REPORT).where(REPORT.ID.eq(report.id().value())).forUpdate().fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(report.id().value(), row.getVersion());
    }
    if (!ReportState.valueOf(row.getState()).isWritten()) {
      throw Refused.because("reports.fault.handed-in");
    }
    return row;
  }

  private void answer(ReportRecord row, Part part, Words words) {
    var said = part.isFigure() ? "" : words.answers().getOrDefault(part.id(), "");
    var note = part.isFigure() ? words.notes().getOrDefault(part.id(), "") : "";
    sql.insertInto(REPORT_ANSWER)
        .set(REPORT_ANSWER.REPORT, row.getId())
        .set(REPORT_ANSWER.ROUND, row.getRound())
        .set(REPORT_ANSWER.PART, part.id())
        .set(REPORT_ANSWER.WORDS, said)
        .set(REPORT_ANSWER.NOTE, note)
        .onConflict(REPORT_ANSWER.REPORT, REPORT_ANSWER.ROUND, REPORT_ANSWER.PART)
        .doUpdate()
        .set(REPORT_ANSWER.WORDS, said)
        .set(REPORT_ANSWER.NOTE, note)
        .execute();
  }

  @Transactional
  public void attach(Viewer viewer, ReportId id, int version, UUID file) {
    var report = reports.within(viewer, id);
    var row = locked(report, version);
    sql.insertInto(REPORT_FILE)
        .set(REPORT_FILE.ID, TimeOrderedId.at(clock.millis()))
        .set(REPORT_FILE.REPORT, id.value())
        .set(REPORT_FILE.FILE, file)
        .set(REPORT_FILE.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(REPORT_FILE.MADE_AT, clock.instant())
        .execute();
    row.setVersion(version + 1);
    row.update();
    journal.record(
        viewer, Entry.of("reports.attached", Reports.SUBJECT, id.value()).in(report.unit()));
  }

  /** The file itself stays kept: an earlier round may have been handed in with it. */
  @Transactional
  public void detach(Viewer viewer, ReportId id, int version, UUID attached) {
    var report = reports.within(viewer, id);
    var row = locked(report, version);
    sql.deleteFrom(REPORT_FILE)
        .where(REPORT_FILE.ID.eq(attached))
        .and(REPORT_FILE.REPORT.eq(id.value()))
        .execute();
    row.setVersion(version + 1);
    row.update();
    journal.record(
        viewer, Entry.of("reports.detached", Reports.SUBJECT, id.value()).in(report.unit()));
  }
}
