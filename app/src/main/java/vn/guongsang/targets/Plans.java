package vn.guongsang.targets;

import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.targets.db.Tables.PLAN;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.db.tables.records.PlanRecord;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;
import vn.guongsang.targets.figures.Revisions;

/** Sets plans and revises them; what was planned before stays readable. */
@Component
public class Plans {

  private final DSLContext sql;
  private final Indicators indicators;
  private final Journal journal;
  private final Clock clock;

  Plans(DSLContext sql, Indicators indicators, Journal journal, Clock clock) {
    this.sql = sql;
    this.indicators = indicators;
    this.journal = journal;
    this.clock = clock;
  }

  /** All of a plan's revisions, the first one first. */
  public List<Plan> of(IndicatorId indicator, UnitId unit, Period period) {
    return sql.selectFrom(PLAN)
        .where(PLAN.INDICATOR.eq(indicator.value()))
        .and(PLAN.UNIT.eq(unit.value()))
        .and(PLAN.PERIOD.eq(period.code()))
        .orderBy(PLAN.FROM_DAY)
        .fetch(Plans::read);
  }

  /** Of one unit and period by indicator, as they stood on a day. */
  Map<UUID, Plan> of(UnitId unit, Period period, LocalDate day) {
    return onDay(
        sql.selectFrom(PLAN)
            .where(PLAN.UNIT.eq(unit.value()))
            .and(PLAN.PERIOD.eq(period.code()))
            .fetchGroups(PLAN.INDICATOR),
        day);
  }

  /** Of one indicator and period by unit, as they stood on a day. */
  Map<UUID, Plan> of(IndicatorId indicator, Collection<UUID> units, Period period, LocalDate day) {
    return onDay(
        sql.selectFrom(PLAN)
            .where(PLAN.INDICATOR.eq(indicator.value()))
            .and(PLAN.UNIT.in(units))
            .and(PLAN.PERIOD.eq(period.code()))
            .fetchGroups(PLAN.UNIT),
        day);
  }

  private static Map<UUID, Plan> onDay(
      Map<UUID, ? extends List<PlanRecord>> groups, LocalDate day) {
    var out = new HashMap<UUID, Plan>();
    groups.forEach(
        (key, rows) ->
            new Revisions<>(
                    rows.stream()
                        .map(Plans::read)
                        .map(plan -> new Revisions.Revision<>(plan.from(), plan))
                        .toList())
                .on(day)
                .ifPresent(plan -> out.put(key, plan)));
    return out;
  }

  static Plan read(PlanRecord row) {
    return new Plan(
        row.getFromDay(),
        planned(row.getKind(), row.getLow(), row.getHigh()),
        row.getBaseline(),
        row.getBodies(),
        row.getDocument(),
        row.getReason());
  }

  /** As {@link #written} gave it. */
  public static Planned planned(String kind, BigDecimal low, @Nullable BigDecimal high) {
    return switch (kind) {
      case "FIGURE" -> new Planned.Figure(low);
      case "RANGE" -> new Planned.Range(low, Objects.requireNonNull(high));
      case "ABOVE" -> new Planned.Bound(low, false);
      case "FROM" -> new Planned.Bound(low, true);
      case "BAND" ->
          new Planned.Band(low.intValueExact(), Objects.requireNonNull(high).intValueExact());
      default -> throw new IllegalStateException(kind);
    };
  }

  /** What is planned, as rows hold it. */
  public record Written(String kind, BigDecimal low, @Nullable BigDecimal high) {}

  public static Written written(Planned planned) {
    return switch (planned) {
      case Planned.Figure(var value) -> new Written("FIGURE", value, null);
      case Planned.Range(var low, var high) -> new Written("RANGE", low, high);
      case Planned.Bound(var value, var reached) ->
          new Written(reached ? "FROM" : "ABOVE", value, null);
      case Planned.Band(var best, var worst) ->
          new Written("BAND", BigDecimal.valueOf(best), BigDecimal.valueOf(worst));
    };
  }

  /**
   * Sets a plan, or revises the one there is: then the document must be a later one and a reason
   * given.
   */
  @Transactional
  public void set(
      Viewer viewer, IndicatorId id, UnitId unit, Period period, Plan plan, LocalDate today) {
    var indicator = indicators.within(viewer, id);
    inScope(viewer, unit);
    if (plan.from().isAfter(today)) {
      throw Refused.field("from", "targets.fault.day-to-come", plan.from());
    }
    var before = of(id, unit, period);
    if (!before.isEmpty()) {
      if (!plan.from().isAfter(before.getLast().from())) {
        throw Refused.field("from", "targets.fault.not-later", before.getLast().from());
      }
      if (plan.reason().isEmpty()) {
        throw Refused.field("reason", "targets.fault.no-reason");
      }
    }
    var row = row(viewer, indicator, unit, period, plan);
    if (sql.insertInto(PLAN).set(row).onConflictDoNothing().execute() == 0) {
      throw Refused.field("from", "targets.fault.not-later", plan.from());
    }
    journal.record(
        viewer,
        Entry.of(before.isEmpty() ? "targets.planned" : "targets.replanned", "unit", unit.value())
            .in(unit)
            .because(plan.reason())
            .fact("indicator", indicator.name())
            .fact("period", period.code())
            .fact("document", plan.document()));
  }

  /**
   * Puts right the latest plan where it was entered wrongly, under the same document and day. The
   * journal keeps what it said.
   */
  @Transactional
  public void mend(Viewer viewer, IndicatorId id, UnitId unit, Period period, Plan plan) {
    var indicator = indicators.within(viewer, id);
    inScope(viewer, unit);
    var before = of(id, unit, period);
    if (before.isEmpty() || !plan.from().equals(before.getLast().from())) {
      throw Refused.field("from", "targets.fault.mend-other-day");
    }
    if (plan.reason().isEmpty()) {
      throw Refused.field("reason", "targets.fault.no-reason");
    }
    var was = before.getLast();
    var written = written(plan.planned());
    sql.update(PLAN)
        .set(PLAN.KIND, written.kind())
        .set(PLAN.LOW, written.low())
        .set(PLAN.HIGH, written.high())
        .set(PLAN.BASELINE, plan.baseline())
        .set(PLAN.BODIES, plan.bodies())
        .set(PLAN.DOCUMENT, plan.document())
        .where(PLAN.INDICATOR.eq(id.value()))
        .and(PLAN.UNIT.eq(unit.value()))
        .and(PLAN.PERIOD.eq(period.code()))
        .and(PLAN.FROM_DAY.eq(plan.from()))
        .execute();
    journal.record(
        viewer,
        Entry.of("targets.plan-mended", "unit", unit.value())
            .in(unit)
            .because(plan.reason())
            .fact("indicator", indicator.name())
            .fact("period", period.code())
            .fact("document", plan.document())
            .change("plan", told(was.planned()), told(plan.planned())));
  }

  private static String told(Planned planned) {
    var written = written(planned);
    return written.kind()
        + " "
        + written.low().toPlainString()
        + (written.high() == null ? "" : "–" + written.high().toPlainString());
  }

  private PlanRecord row(
      Viewer viewer, Indicator indicator, UnitId unit, Period period, Plan plan) {
    var row = new PlanRecord();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setIndicator(indicator.id().value());
    row.setUnit(unit.value());
    row.setPeriod(period.code());
    row.setFromDay(plan.from());
    row.setBaseline(plan.baseline());
    row.setBodies(plan.bodies());
    row.setDocument(plan.document());
    row.setReason(plan.reason());
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    var written = written(plan.planned());
    row.setKind(written.kind());
    row.setLow(written.low());
    row.setHigh(written.high());
    return row;
  }

  /** The name of a unit of the viewer's scope, else {@link NotFound}. */
  public String inScope(Viewer viewer, UnitId unit) {
    var today = vn.guongsang.registry.views.Tables.UNIT_TODAY;
    return sql.select(today.NAME)
        .from(today)
        .join(UNIT_PATH)
        .on(UNIT_PATH.UNIT.eq(today.ID))
        .where(today.ID.eq(unit.value()))
        .and(viewer.seesUnit(today.ID))
        .fetchOptional(today.NAME)
        .orElseThrow(NotFound::new);
  }

  /** The periods for which a unit has plans or figures, the latest first. */
  public List<Period> periods(UnitId unit) {
    var measured = vn.guongsang.targets.db.Tables.MEASUREMENT;
    var codes =
        new ArrayList<>(
            sql.select(PLAN.PERIOD)
                .from(PLAN)
                .where(PLAN.UNIT.eq(unit.value()))
                .union(
                    sql.select(measured.PERIOD)
                        .from(measured)
                        .where(measured.UNIT.eq(unit.value()))
                        .and(measured.STANDING))
                .fetch(row -> row.value1()));
    return codes.stream()
        .map(Period::of)
        .flatMap(Optional::stream)
        .sorted(
            java.util.Comparator.comparing(Period::until)
                .thenComparing(Period::from, java.util.Comparator.reverseOrder())
                .reversed())
        .toList();
  }
}
