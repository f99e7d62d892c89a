package vn.guongsang.targets;

import static vn.guongsang.targets.db.Tables.MEASUREMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.db.tables.records.MeasurementRecord;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

/** Enters figures and corrects them; what was said before stays readable. */
@Component
public class Measurements {

  private final DSLContext sql;
  private final Indicators indicators;
  private final Plans plans;
  private final Locks locks;
  private final Journal journal;
  private final Clock clock;

  Measurements(
      DSLContext sql,
      Indicators indicators,
      Plans plans,
      Locks locks,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.indicators = indicators;
    this.plans = plans;
    this.locks = locks;
    this.journal = journal;
    this.clock = clock;
  }

  /** The one that stands, and those it corrected, the latest first. */
  public List<Measurement> of(IndicatorId indicator, UnitId unit, Period period) {
    return sql.selectFrom(MEASUREMENT)
        .where(MEASUREMENT.INDICATOR.eq(indicator.value()))
        .and(MEASUREMENT.UNIT.eq(unit.value()))
        .and(MEASUREMENT.PERIOD.eq(period.code()))
        .orderBy(MEASUREMENT.MADE_AT.desc(), MEASUREMENT.ID.desc())
        .fetch(Measurements::read);
  }

  public Optional<Measurement> standing(IndicatorId indicator, UnitId unit, Period period) {
    return of(indicator, unit, period).stream().filter(Measurement::standing).findFirst();
  }

  static Measured measured(MeasurementRecord row) {
    return new Measured(row.getValue(), row.getPlace(), row.getAmong(), row.getMoved());
  }

  public static Measurement read(MeasurementRecord row) {
    return new Measurement(
        row.getId(),
        Period.of(row.getPeriod()).orElseThrow(),
        measured(row),
        row.getDocument(),
        row.getNote(),
        row.getStanding(),
        row.getReason(),
        row.getMadeAt());
  }

  /** Enters the figure of a period that has begun; one that is there already must be corrected. */
  @Transactional
  public void enter(
      Viewer viewer,
      IndicatorId id,
      UnitId unit,
      Period period,
      Measured measured,
      String document,
      String note,
      LocalDate today) {
    var indicator = indicators.within(viewer, id);
    plans.inScope(viewer, unit);
    mustBeOpen(indicator, unit, period);
    if (period.from().isAfter(today)) {
      throw Refused.field("value", "targets.fault.period-to-come");
    }
    var row = row(viewer, id, unit, period, measured, document, note);
    if (sql.insertInto(MEASUREMENT).set(row).onConflictDoNothing().execute() == 0) {
      throw Refused.because("targets.fault.measured-already");
    }
    record(viewer, "targets.measured", indicator, unit, period, document, "");
  }

  /** Says another figure instead of one that stands; the old one and the reason are kept. */
  @Transactional
  public void correct(
      Viewer viewer,
      IndicatorId id,
      UnitId unit,
      Period period,
      UUID wrong,
      Measured measured,
      String document,
      String note,
      String reason) {
    var indicator = indicators.within(viewer, id);
    plans.inScope(viewer, unit);
    mustBeOpen(indicator, unit, period);
    if (reason.isEmpty()) {
      throw Refused.field("reason", "targets.fault.no-reason");
    }
    var ended =
        sql.update(MEASUREMENT)
            .set(MEASUREMENT.STANDING, false)
            .where(MEASUREMENT.ID.eq(wrong))
            .and(MEASUREMENT.INDICATOR.eq(id.value()))
            .and(MEASUREMENT.UNIT.eq(unit.value()))
            .and(MEASUREMENT.PERIOD.eq(period.code()))
            .and(MEASUREMENT.STANDING)
            .execute();
    if (ended == 0) {
      throw Refused.because("targets.fault.corrected-already");
    }
    var row = row(viewer, id, unit, period, measured, document, note);
    row.setCorrects(wrong);
    row.setReason(reason);
    sql.executeInsert(row);
    record(viewer, "targets.corrected", indicator, unit, period, document, reason);
  }

  private void mustBeOpen(Indicator indicator, UnitId unit, Period period) {
    if (indicator.said().derived() != null) {
      throw Refused.because("targets.fault.derived-entered");
    }
    if (locks.locked(unit.value(), period, Time.today(clock))) {
      throw Refused.because("targets.fault.locked");
    }
  }

  /** As it will stand. */
  public MeasurementRecord row(
      Viewer viewer,
      IndicatorId id,
      UnitId unit,
      Period period,
      Measured measured,
      String document,
      String note) {
    var row = new MeasurementRecord();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setIndicator(id.value());
    row.setUnit(unit.value());
    row.setPeriod(period.code());
    row.setValue(measured.value());
    row.setPlace(measured.place());
    row.setAmong(measured.among());
    row.setMoved(measured.moved());
    row.setDocument(document);
    row.setNote(note);
    row.setStanding(true);
    row.setReason("");
    row.setAccount(account(viewer));
    row.setMadeAt(clock.instant());
    return row;
  }

  private static @Nullable UUID account(Viewer viewer) {
    return viewer.account().map(a -> a.value()).orElse(null);
  }

  private void record(
      Viewer viewer,
      String verb,
      Indicator indicator,
      UnitId unit,
      Period period,
      String document,
      String reason) {
    journal.record(
        viewer,
        Entry.of(verb, "unit", unit.value())
            .in(unit)
            .because(reason)
            .fact("indicator", indicator.name())
            .fact("period", period.code())
            .fact("document", document));
  }
}
