package vn.guongsang.targets.imports;

import static vn.guongsang.targets.db.Tables.MEASUREMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Locks;
import vn.guongsang.targets.Measurement;
import vn.guongsang.targets.Measurements;
import vn.guongsang.targets.db.tables.records.MeasurementRecord;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

/** Figures entered and taken back by the sheet. */
@Component
class SheetsFigures {

  private static final int AT_ONCE = 10_000;

  private final DSLContext sql;
  private final Measurements measurements;
  private final Locks locks;

  SheetsFigures(DSLContext sql, Measurements measurements, Locks locks) {
    this.sql = sql;
    this.measurements = measurements;
    this.locks = locks;
  }

  /**
   * A figure among many, already held against what stands.
   *
   * @param corrects the one that stands until now; null where there is none
   * @param reason why that one is wrong
   */
  record Figure(
      IndicatorId indicator,
      UnitId unit,
      Period period,
      Measured measured,
      String document,
      String note,
      @Nullable UUID corrects,
      String reason) {}

  /** What stands of these, by indicator, unit and period. */
  Map<Key, Measurement> standing(Collection<Key> keys) {
    var out = new HashMap<Key, Measurement>();
    if (keys.isEmpty()) {
      return out;
    }
    sql.selectFrom(MEASUREMENT)
        .where(MEASUREMENT.STANDING)
        .and(
            MEASUREMENT.INDICATOR.eq(
                DSL.any(keys.stream().map(Key::indicator).distinct().toArray(UUID[]::new))))
        .and(
            MEASUREMENT.UNIT.eq(
                DSL.any(keys.stream().map(Key::unit).distinct().toArray(UUID[]::new))))
        .and(
            MEASUREMENT.PERIOD.eq(
                DSL.any(keys.stream().map(Key::period).distinct().toArray(String[]::new))))
        .forEach(
            row ->
                out.put(
                    new Key(row.getIndicator(), row.getUnit(), row.getPeriod()),
                    Measurements.read(row)));
    out.keySet().retainAll(Set.copyOf(keys));
    return out;
  }

  /** What one figure is of. */
  record Key(UUID indicator, UUID unit, String period) {}

  /**
   * Enters many at once, in the caller's transaction and with the caller's entry in the journal.
   */
  void enterAll(Viewer viewer, List<Figure> figures, UUID imported) {
    var corrected = figures.stream().map(Figure::corrects).filter(Objects::nonNull).toList();
    var ended =
        sql.update(MEASUREMENT)
            .set(MEASUREMENT.STANDING, false)
            .where(MEASUREMENT.ID.eq(DSL.any(corrected.toArray(UUID[]::new))))
            .and(MEASUREMENT.STANDING)
            .execute();
    if (ended != corrected.size()) {
      throw Refused.because("targets.fault.corrected-already");
    }
    for (var from = 0; from < figures.size(); from += AT_ONCE) {
      write(viewer, figures.subList(from, Math.min(figures.size(), from + AT_ONCE)), imported);
    }
  }

  /** One statement: a column is one array. */
  private void write(Viewer viewer, List<Figure> figures, UUID imported) {
    var rows =
        figures.stream()
            .map(
                one ->
                    measurements.row(
                        viewer,
                        one.indicator(),
                        one.unit(),
                        one.period(),
                        one.measured(),
                        one.document(),
                        one.note()))
            .toList();
    var first = rows.getFirst();
    sql.execute(
        """
        insert into targets.measurement (id, tenant, indicator, unit, period, value, place, among,
          moved, document, note, corrects, reason, account, made_at, imported)
        select d.id, ?, d.indicator, d.unit, d.period, d.value, d.place, d.among,
          d.moved, d.document, d.note, d.corrects, d.reason, cast(? as uuid),
          cast(? as timestamptz), cast(? as uuid)
        from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as d (id, indicator, unit, period, value,
          place, among, moved, document, note, corrects, reason)
        """,
        first.getTenant(),
        first.getAccount(),
        first.getMadeAt(),
        imported,
        column(rows, MeasurementRecord::getId, UUID[]::new),
        column(rows, MeasurementRecord::getIndicator, UUID[]::new),
        column(rows, MeasurementRecord::getUnit, UUID[]::new),
        column(rows, MeasurementRecord::getPeriod, String[]::new),
        column(rows, MeasurementRecord::getValue, BigDecimal[]::new),
        column(rows, MeasurementRecord::getPlace, Integer[]::new),
        column(rows, MeasurementRecord::getAmong, Integer[]::new),
        column(rows, MeasurementRecord::getMoved, Integer[]::new),
        column(rows, MeasurementRecord::getDocument, String[]::new),
        column(rows, MeasurementRecord::getNote, String[]::new),
        column(figures, Figure::corrects, UUID[]::new),
        column(figures, Figure::reason, String[]::new));
  }

  private static <R, T> Object column(
      List<R> rows, Function<R, @Nullable T> cell, IntFunction<T[]> array) {
    return rows.stream().map(cell).toArray(array);
  }

  /** How many figures of a sheet were corrected since. */
  int touchedSince(UUID imported) {
    return sql.fetchCount(
        MEASUREMENT, MEASUREMENT.IMPORTED.eq(imported).and(MEASUREMENT.STANDING.isFalse()));
  }

  /** Whether some figures of a sheet are of a period that is locked by now. */
  boolean lockedSince(UUID imported, LocalDate today) {
    var rows =
        sql.selectDistinct(MEASUREMENT.UNIT, MEASUREMENT.PERIOD)
            .from(MEASUREMENT)
            .where(MEASUREMENT.IMPORTED.eq(imported))
            .fetch();
    var locked = locks.of(rows.map(row -> row.value1()), today);
    return rows.stream()
        .anyMatch(row -> Locks.holds(locked, row.value1(), Period.of(row.value2()).orElseThrow()));
  }

  /** Takes a sheet's figures back; what they corrected stands again. */
  int forget(UUID imported) {
    var corrected =
        sql.select(MEASUREMENT.CORRECTS)
            .from(MEASUREMENT)
            .where(MEASUREMENT.IMPORTED.eq(imported))
            .and(MEASUREMENT.CORRECTS.isNotNull())
            .fetch(MEASUREMENT.CORRECTS);
    var gone = sql.deleteFrom(MEASUREMENT).where(MEASUREMENT.IMPORTED.eq(imported)).execute();
    sql.update(MEASUREMENT)
        .set(MEASUREMENT.STANDING, true)
        .where(MEASUREMENT.ID.eq(DSL.any(corrected.toArray(UUID[]::new))))
        .execute();
    return gone;
  }
}
