package vn.guongsang.targets.closings;

import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;
import static vn.guongsang.targets.db.Tables.CLOSING;
import static vn.guongsang.targets.db.Tables.INDICATOR;
import static vn.guongsang.targets.db.Tables.MEASUREMENT;
import static vn.guongsang.targets.db.Tables.OPENING;
import static vn.guongsang.targets.db.Tables.PLAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.figures.Period;

/** Sets due days, tells who is late, locks periods and excepts units from the lock. */
@Component
public class Closings {

  private final DSLContext sql;
  private final Plans plans;
  private final Journal journal;
  private final Clock clock;

  Closings(DSLContext sql, Plans plans, Journal journal, Clock clock) {
    this.sql = sql;
    this.plans = plans;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those that bind the viewer's units or were set in the viewer's scope, the latest due first. */
  public List<Closing> all(Viewer viewer) {
    return list(viewer, DSL.noCondition());
  }

  /** Where the viewer may see it, else {@link NotFound}. */
  public Closing within(Viewer viewer, UUID id) {
    return list(viewer, CLOSING.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
  }

  private List<Closing> list(Viewer viewer, Condition where) {
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(CLOSING.UNIT)), false));
    return sql.select(CLOSING, UNIT_TODAY.NAME, mine)
        .from(CLOSING)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(CLOSING.UNIT))
        .where(CLOSING.TENANT.eq(viewer.tenant()))
        .and(Indicators.kept(viewer, CLOSING.UNIT))
        .and(where)
        .orderBy(CLOSING.DUE_DAY.desc(), CLOSING.ID)
        .fetch(
            row ->
                new Closing(
                    row.value1().getId(),
                    new UnitId(row.value1().getUnit()),
                    row.value2(),
                    Period.of(row.value1().getPeriod()).orElseThrow(),
                    row.value1().getDueDay(),
                    row.value1().getLockedAt(),
                    row.value3(),
                    row.value1().getVersion()));
  }

  /** Sets the day, or another one for the same unit and period. */
  @Transactional
  public UUID due(Viewer viewer, UnitId unit, Period period, LocalDate due) {
    plans.inScope(viewer, unit);
    if (due.isBefore(period.from())) {
      throw Refused.field("due", "targets.fault.due-too-early");
    }
    var id =
        sql.insertInto(CLOSING)
            .set(CLOSING.ID, TimeOrderedId.at(clock.millis()))
            .set(CLOSING.TENANT, viewer.tenant())
            .set(CLOSING.UNIT, unit.value())
            .set(CLOSING.PERIOD, period.code())
            .set(CLOSING.DUE_DAY, due)
            .set(CLOSING.MADE_AT, clock.instant())
            .onConflict(CLOSING.TENANT, CLOSING.UNIT, CLOSING.PERIOD)
            .doUpdate()
            .set(CLOSING.DUE_DAY, due)
            .set(CLOSING.VERSION, CLOSING.VERSION.plus(1))
            .returningResult(CLOSING.ID)
            .fetchSingle()
            .value1();
    journal.record(viewer, entry("targets.due-set", unit, period).fact("day", due));
    return id;
  }

  private static Entry entry(String verb, UnitId unit, Period period) {
    return Entry.of(verb, "unit", unit.value()).in(unit).fact("period", period.code());
  }

  @Transactional
  public void lock(Viewer viewer, UUID id, int version, boolean lock) {
    var closing = mine(viewer, id);
    var changed =
        sql.update(CLOSING)
            .set(CLOSING.LOCKED_AT, lock ? clock.instant() : null)
            .set(CLOSING.LOCKED_BY, lock ? viewer.account().map(a -> a.value()).orElse(null) : null)
            .set(CLOSING.VERSION, version + 1)
            .where(CLOSING.ID.eq(id))
            .and(CLOSING.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new StaleVersion(id, closing.version());
    }
    journal.record(
        viewer,
        entry(lock ? "targets.locked" : "targets.unlocked", closing.unit(), closing.period()));
  }

  private Closing mine(Viewer viewer, UUID id) {
    var closing = within(viewer, id);
    if (!closing.mine()) {
      throw Refused.because("targets.fault.closing-of-another");
    }
    return closing;
  }

  /** Lets a unit and those below it enter figures of a locked period until a day, with a reason. */
  @Transactional
  public void open(
      Viewer viewer, UUID id, UnitId unit, LocalDate until, String reason, LocalDate today) {
    var closing = mine(viewer, id);
    plans.inScope(viewer, unit);
    if (!closing.locked()) {
      throw Refused.because("targets.fault.not-locked");
    }
    if (until.isBefore(today)) {
      throw Refused.field("until", "targets.fault.day-gone");
    }
    if (reason.isEmpty()) {
      throw Refused.field("reason", "targets.fault.no-reason");
    }
    sql.insertInto(OPENING)
        .set(OPENING.ID, TimeOrderedId.at(clock.millis()))
        .set(OPENING.CLOSING, id)
        .set(OPENING.UNIT, unit.value())
        .set(OPENING.UNTIL_DAY, until)
        .set(OPENING.REASON, reason)
        .set(OPENING.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(OPENING.MADE_AT, clock.instant())
        .execute();
    journal.record(
        viewer, entry("targets.opened", unit, closing.period()).because(reason).fact("day", until));
  }

  /** The exceptions made, the latest first. */
  public List<Closing.Opening> openings(Viewer viewer, Closing closing) {
    return sql.select(OPENING, UNIT_TODAY.NAME)
        .from(OPENING)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(OPENING.UNIT))
        .where(OPENING.CLOSING.eq(closing.id()))
        .and(viewer.seesUnit(OPENING.UNIT))
        .orderBy(OPENING.MADE_AT.desc(), OPENING.ID.desc())
        .fetch(
            row ->
                new Closing.Opening(
                    new UnitId(row.value1().getUnit()),
                    row.value2(),
                    row.value1().getUntilDay(),
                    row.value1().getReason()));
  }

  /** Units of the viewer's scope with plans for the period and no figure on some of them. */
  public List<Closing.Missing> missing(Viewer viewer, Closing closing) {
    return missing(closing, viewer.seesUnit(PLAN.UNIT));
  }

  /** How many figures one unit has not reported. */
  public int missingOf(UnitId unit, Closing closing) {
    return missing(closing, PLAN.UNIT.eq(unit.value())).stream()
        .mapToInt(Closing.Missing::indicators)
        .sum();
  }

  private List<Closing.Missing> missing(Closing closing, Condition units) {
    var below = UNIT_PATH.as("below");
    var above = UNIT_PATH.as("above");
    var count = DSL.countDistinct(PLAN.INDICATOR);
    return sql.select(PLAN.UNIT, UNIT_TODAY.NAME, count)
        .from(PLAN)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(PLAN.UNIT))
        .join(below)
        .on(below.UNIT.eq(PLAN.UNIT))
        .join(above)
        .on(above.UNIT.eq(closing.unit().value()))
        .join(INDICATOR)
        .on(INDICATOR.ID.eq(PLAN.INDICATOR))
        .where(PLAN.PERIOD.eq(closing.period().code()))
        .and(INDICATOR.DERIVED.isNull())
        .and(
            below
                .PATH
                .eq(above.PATH)
                .or(below.PATH.startsWith(DSL.concat(above.PATH, DSL.inline("/")))))
        .and(units)
        .and(
            DSL.notExists(
                DSL.selectOne()
                    .from(MEASUREMENT)
                    .where(MEASUREMENT.INDICATOR.eq(PLAN.INDICATOR))
                    .and(MEASUREMENT.UNIT.eq(PLAN.UNIT))
                    .and(MEASUREMENT.STANDING)
                    .and(MEASUREMENT.PERIOD.in(saying(closing.period())))))
        .groupBy(PLAN.UNIT, UNIT_TODAY.NAME, UNIT_TODAY.ORDER_PATH)
        .orderBy(UNIT_TODAY.ORDER_PATH)
        .fetch(row -> new Closing.Missing(new UnitId(row.value1()), row.value2(), row.value3()));
  }

  /** The period itself, and the shorter ones that reach its last day: they say how it ended. */
  private static List<String> saying(Period period) {
    var last = period.lastDay();
    var out = new ArrayList<String>();
    out.add(period.code());
    for (var one :
        List.of(
            Period.year(last.getYear()),
            Period.quarter(last.getYear(), (last.getMonthValue() + 2) / 3),
            Period.month(last.getYear(), last.getMonthValue()))) {
      if (period.holds(one)) {
        out.add(one.code());
      }
    }
    return out;
  }
}
