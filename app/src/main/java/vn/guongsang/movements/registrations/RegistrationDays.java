package vn.guongsang.movements.registrations;

import static vn.guongsang.movements.db.Tables.REGISTRATION_DAYS;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/**
 * From when until when titles may be registered. A unit's days hold for all below it that have none
 * of their own; where nobody set any, registering is open.
 */
@Component
public class RegistrationDays {

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  RegistrationDays(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param closes the last day on which it is in time
   */
  public record Days(
      UUID id,
      UnitId unit,
      String unitName,
      TitleYear year,
      LocalDate opens,
      LocalDate closes,
      String note,
      int version) {

    public Timing on(LocalDate day) {
      return day.isBefore(opens) ? Timing.BEFORE : day.isAfter(closes) ? Timing.LATE : Timing.OPEN;
    }
  }

  /** How a day lies to those days. */
  public enum Timing {
    BEFORE,
    OPEN,
    LATE
  }

  /** Those that hold for the unit, its own or the nearest above it. */
  public Optional<Days> of(UnitId unit, TitleYear year) {
    return Optional.ofNullable(of(List.of(unit), year).get(unit));
  }

  /** The same for many; units for which nobody set days are not in it. */
  Map<UnitId, Days> of(Collection<UnitId> units, TitleYear year) {
    var setter = UNIT_TODAY.as("setter");
    var below = UNIT_TODAY.as("below");
    var out = new HashMap<UnitId, Days>();
    sql.select(below.ID, REGISTRATION_DAYS, setter.NAME)
        .from(REGISTRATION_DAYS)
        .join(setter)
        .on(setter.ID.eq(REGISTRATION_DAYS.UNIT))
        .join(below)
        .on(atOrBelow(below.PATH, setter.PATH))
        .where(
            below.ID.eq(DSL.any(units.stream().map(UnitId::value).distinct().toArray(UUID[]::new))))
        .and(REGISTRATION_DAYS.YEAR.eq((short) year.year()))
        .and(REGISTRATION_DAYS.SCHOOL_YEAR.eq(year.schoolYear()))
        .orderBy(setter.DEPTH)
        .forEach(
            row -> {
              var days = row.value2();
              out.put(
                  new UnitId(row.value1()),
                  new Days(
                      days.getId(),
                      new UnitId(days.getUnit()),
                      row.value3(),
                      year,
                      days.getOpens(),
                      days.getCloses(),
                      days.getNote(),
                      days.getVersion()));
            });
    return out;
  }

  static org.jooq.Condition atOrBelow(Field<String> path, Field<String> top) {
    return path.eq(top).or(path.startsWith(DSL.concat(top, DSL.inline("/"))));
  }

  /**
   * Sets or moves a unit's own days.
   *
   * @param version of those it had; 0 where it had none
   */
  @Transactional
  public void set(
      Viewer viewer,
      UnitId unit,
      TitleYear year,
      LocalDate opens,
      LocalDate closes,
      String note,
      int version) {
    if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw Refused.field("unit", "registrations.fault.unit-outside");
    }
    if (closes.isBefore(opens)) {
      throw Refused.field("closes", "registrations.fault.closes", opens);
    }
    var own = of(unit, year).filter(days -> days.unit().equals(unit));
    if (own.map(Days::version).orElse(0) != version) {
      throw new StaleVersion(unit.value(), own.map(Days::version).orElse(0));
    }
    sql.insertInto(REGISTRATION_DAYS)
        .set(REGISTRATION_DAYS.ID, TimeOrderedId.at(clock.millis()))
        .set(REGISTRATION_DAYS.TENANT, viewer.tenant())
        .set(REGISTRATION_DAYS.UNIT, unit.value())
        .set(REGISTRATION_DAYS.YEAR, (short) year.year())
        .set(REGISTRATION_DAYS.SCHOOL_YEAR, year.schoolYear())
        .set(REGISTRATION_DAYS.OPENS, opens)
        .set(REGISTRATION_DAYS.CLOSES, closes)
        .set(REGISTRATION_DAYS.NOTE, note)
        .set(REGISTRATION_DAYS.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(REGISTRATION_DAYS.MADE_AT, clock.instant())
        .onConflict(REGISTRATION_DAYS.UNIT, REGISTRATION_DAYS.YEAR, REGISTRATION_DAYS.SCHOOL_YEAR)
        .doUpdate()
        .set(REGISTRATION_DAYS.OPENS, opens)
        .set(REGISTRATION_DAYS.CLOSES, closes)
        .set(REGISTRATION_DAYS.NOTE, note)
        .set(REGISTRATION_DAYS.VERSION, REGISTRATION_DAYS.VERSION.plus(1))
        .execute();
    journal.record(
        viewer,
        Entry.of("registrations.days-set", "unit", unit.value())
            .in(unit)
            .fact("year", year.code())
            .fact("opens", opens)
            .fact("closes", closes)
            .change("opens", own.map(Days::opens).orElse(null), opens)
            .change("closes", own.map(Days::closes).orElse(null), closes));
  }
}
