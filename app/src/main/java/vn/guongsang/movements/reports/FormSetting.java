package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.REPORT_ANSWER;
import static vn.guongsang.movements.db.Tables.REPORT_FORM;
import static vn.guongsang.movements.db.Tables.REPORT_OWING;
import static vn.guongsang.movements.db.Tables.REPORT_PART;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.ReportFormRecord;
import vn.guongsang.movements.reports.ReportForm.Owing;
import vn.guongsang.movements.reports.ReportForm.Part;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;

/**
 * Sets which reports a movement asks for. What was asked and answered once stays with the reports
 * that answered it.
 */
@Component
public class FormSetting {

  private final DSLContext sql;
  private final ReportForms forms;
  private final Movements movements;
  private final Indicators indicators;
  private final Journal journal;
  private final Clock clock;

  FormSetting(
      DSLContext sql,
      ReportForms forms,
      Movements movements,
      Indicators indicators,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.forms = forms;
    this.movements = movements;
    this.indicators = indicators;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public ReportFormId set(Viewer viewer, MovementId id, ReportForm.Said said) {
    var movement = movements.led(viewer, id);
    check(viewer, movement, said);
    var row = sql.newRecord(REPORT_FORM);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setMovement(id.value());
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    fill(row, said);
    row.insert();
    parts(row.getId(), List.of(), said);
    owing(row.getId(), said);
    journal.record(
        viewer,
        Entry.of("reports.form-set", ReportForms.SUBJECT, row.getId())
            .in(movement.unit())
            .fact("movement", Movements.SUBJECT, id.value()));
    return new ReportFormId(row.getId());
  }

  private static void fill(ReportFormRecord row, ReportForm.Said said) {
    row.setName(said.name());
    row.setRhythm(said.rhythm().name());
    row.setFirstPeriod(said.first().code());
    row.setDueAfter(said.dueAfter());
    row.setOwing(said.owing().name());
    row.setFiguresAfter(said.figuresAfter());
  }

  private void check(Viewer viewer, Movement movement, ReportForm.Said said) {
    if (movement.state() == Movement.State.CLOSED) {
      throw Refused.because("movements.fault.closed");
    }
    if (said.questions().isEmpty() && said.indicators().isEmpty()) {
      throw Refused.field("questions", "reports.fault.nothing-asked");
    }
    if (new HashSet<>(said.questions()).size() < said.questions().size()) {
      throw Refused.field("questions", "reports.fault.asked-twice");
    }
    if (said.owing() == Owing.ASKED && movement.said().asked().isEmpty()) {
      throw Refused.field("owing", "reports.fault.nobody-asked");
    }
    if (said.owing() == Owing.CHOSEN) {
      chosen(movement, said);
    }
    for (var indicator : said.indicators()) {
      answerable(viewer, movement, indicator);
    }
  }

  private void chosen(Movement movement, ReportForm.Said said) {
    if (said.chosen().isEmpty()) {
      throw Refused.field("unit", "reports.fault.nobody-chosen");
    }
    var above = UNIT_PATH.as("above");
    for (var unit : said.chosen()) {
      if (!sql.fetchExists(
          DSL.selectOne()
              .from(UNIT_PATH)
              .join(above)
              .on(UNIT_PATH.PATH.startsWith(DSL.concat(above.PATH, DSL.inline("/"))))
              .where(UNIT_PATH.UNIT.eq(unit.value()))
              .and(above.UNIT.in(movement.launching().stream().map(UnitId::value).toList())))) {
        throw Refused.field("unit", "reports.fault.not-below", named(unit), movement.unitName());
      }
    }
  }

  private String named(UnitId unit) {
    return forms.names(List.of(unit)).getOrDefault(unit.value(), "");
  }

  /** Kept by the leading unit or above it, so that all who are asked can see it. */
  private void answerable(Viewer viewer, Movement movement, IndicatorId id) {
    var indicator = indicators.within(viewer, id);
    var own = UNIT_TODAY.as("own");
    var keeper = UNIT_TODAY.as("keeper");
    if (!sql.fetchExists(
        DSL.selectOne()
            .from(own)
            .join(keeper)
            .on(
                keeper
                    .ID
                    .eq(own.ID)
                    .or(own.PATH.startsWith(DSL.concat(keeper.PATH, DSL.inline("/")))))
            .where(own.ID.eq(movement.unit().value()))
            .and(keeper.ID.eq(indicator.said().owner().value())))) {
      throw Refused.field(
          "indicators", "reports.fault.not-theirs", indicator.name(), indicator.ownerName());
    }
  }

  private void parts(UUID form, List<Part> before, ReportForm.Said said) {
    var left = new ArrayList<>(before);
    var place = 0;
    for (var question : said.questions()) {
      part(form, left, question, null, ++place);
    }
    for (var indicator : said.indicators().stream().distinct().toList()) {
      part(form, left, "", indicator, ++place);
    }
    for (var gone : left) {
      if (sql.fetchExists(REPORT_ANSWER, REPORT_ANSWER.PART.eq(gone.id()))) {
        sql.update(REPORT_PART)
            .set(REPORT_PART.REMOVED, true)
            .where(REPORT_PART.ID.eq(gone.id()))
            .execute();
      } else {
        sql.deleteFrom(REPORT_PART).where(REPORT_PART.ID.eq(gone.id())).execute();
      }
    }
  }

  private void part(
      UUID form,
      List<Part> left,
      String question,
      @org.jspecify.annotations.Nullable IndicatorId indicator,
      int place) {
    var known =
        left.stream()
            .filter(
                part ->
                    part.question().equals(question)
                        && java.util.Objects.equals(part.indicator(), indicator))
            .findFirst();
    if (known.isPresent()) {
      left.remove(known.get());
      sql.update(REPORT_PART)
          .set(REPORT_PART.PLACE, place)
          .set(REPORT_PART.REMOVED, false)
          .where(REPORT_PART.ID.eq(known.get().id()))
          .execute();
      return;
    }
    sql.insertInto(REPORT_PART)
        .set(REPORT_PART.ID, TimeOrderedId.at(clock.millis()))
        .set(REPORT_PART.FORM, form)
        .set(REPORT_PART.PLACE, place)
        .set(REPORT_PART.QUESTION, question)
        .set(REPORT_PART.INDICATOR, indicator == null ? null : indicator.value())
        .execute();
  }

  private void owing(UUID form, ReportForm.Said said) {
    sql.deleteFrom(REPORT_OWING).where(REPORT_OWING.FORM.eq(form)).execute();
    if (said.owing() == Owing.CHOSEN) {
      for (var unit : said.chosen().stream().distinct().toList()) {
        sql.insertInto(REPORT_OWING, REPORT_OWING.FORM, REPORT_OWING.UNIT)
            .values(form, unit.value())
            .execute();
      }
    }
  }

  private ReportFormRecord locked(ReportFormId id, int version) {
    var row =
        sql.selectFrom(REPORT_FORM).where(REPORT_FORM.ID.eq(id.value())).forUpdate().fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    return row;
  }

  @Transactional
  public void change(Viewer viewer, ReportFormId id, int version, ReportForm.Said said) {
    var before = forms.within(viewer, id);
    var movement = movements.led(viewer, before.movement());
    check(viewer, movement, said);
    var row = locked(id, version);
    fill(row, said);
    row.setVersion(version + 1);
    row.update();
    parts(id.value(), before.parts(), said);
    owing(id.value(), said);
    journal.record(
        viewer,
        Entry.of("reports.form-changed", ReportForms.SUBJECT, id.value())
            .in(movement.unit())
            .change("name", before.name(), said.name())
            .change("rhythm", before.said().rhythm(), said.rhythm())
            .change("due-after", before.said().dueAfter(), said.dueAfter())
            .change("owing", before.said().owing(), said.owing())
            .change(
                "questions",
                String.join("; ", before.said().questions()),
                String.join("; ", said.questions())));
  }

  /** Periods that begin after that day are not asked for any more. */
  @Transactional
  public void end(Viewer viewer, ReportFormId id, int version, LocalDate day) {
    var form = forms.within(viewer, id);
    var movement = movements.led(viewer, form.movement());
    var row = locked(id, version);
    row.setEndedOn(day);
    row.setVersion(version + 1);
    row.update();
    journal.record(
        viewer,
        Entry.of("reports.form-ended", ReportForms.SUBJECT, id.value())
            .in(movement.unit())
            .fact("day", day));
  }
}
