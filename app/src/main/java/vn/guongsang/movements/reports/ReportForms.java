package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.LAUNCHING_UNIT;
import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.REPORT_FORM;
import static vn.guongsang.movements.db.Tables.REPORT_OWING;
import static vn.guongsang.movements.db.Tables.REPORT_PART;
import static vn.guongsang.movements.db.Tables.RESPONSE;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.ReportFormRecord;
import vn.guongsang.movements.reports.ReportForm.Owing;
import vn.guongsang.movements.reports.ReportForm.Part;
import vn.guongsang.registry.views.tables.UnitToday;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.figures.Period;

/** Reads the reports that are owed under movements: seen by all who see the movement. */
@Component
public class ReportForms {

  /** The kind of subject under which sentences speak of them. */
  public static final String SUBJECT = "report-form";

  private static final int MOST = 100;

  private final DSLContext sql;

  ReportForms(DSLContext sql) {
    this.sql = sql;
  }

  /** Whether a unit owes a form, in queries of both with the form's movement. */
  static Condition owes(UnitToday unit) {
    var above = UNIT_PATH.as("above");
    var launches =
        DSL.select(LAUNCHING_UNIT.UNIT)
            .from(LAUNCHING_UNIT)
            .where(LAUNCHING_UNIT.MOVEMENT.eq(MOVEMENT.ID));
    var responds =
        DSL.exists(
            DSL.selectOne()
                .from(RESPONSE)
                .where(RESPONSE.MOVEMENT.eq(MOVEMENT.ID))
                .and(RESPONSE.UNIT.eq(unit.ID)));
    var isChosen =
        DSL.exists(
            DSL.selectOne()
                .from(REPORT_OWING)
                .where(REPORT_OWING.FORM.eq(REPORT_FORM.ID))
                .and(REPORT_OWING.UNIT.eq(unit.ID)));
    var isAsked =
        unit.LEVEL
            .eq(DSL.any(MOVEMENT.ASKED))
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(above)
                        .where(above.UNIT.eq(MOVEMENT.UNIT).or(above.UNIT.in(launches)))
                        .and(unit.PATH.startsWith(DSL.concat(above.PATH, DSL.inline("/"))))));
    return unit.ID
        .ne(MOVEMENT.UNIT)
        .and(unit.ID.notIn(launches))
        .and(
            DSL.or(
                REPORT_FORM.OWING.eq(Owing.RESPONDING.name()).and(responds),
                REPORT_FORM.OWING.eq(Owing.CHOSEN.name()).and(isChosen),
                REPORT_FORM.OWING.eq(Owing.ASKED.name()).and(isAsked)));
  }

  static Condition owedBy(UnitId unit) {
    var own = UNIT_TODAY.as("owing");
    return DSL.exists(
        DSL.selectOne()
            .from(own)
            .where(own.ID.eq(unit.value()))
            .and(DSL.condition(own.LIVING))
            .and(owes(own)));
  }

  /** Movements that were launched and are not suspended. */
  static Condition underWay() {
    return MOVEMENT.STATE.in("LAUNCHED", "REVIEWED", "CLOSED");
  }

  List<ReportForm> list(Viewer viewer, Condition where) {
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(MOVEMENT.UNIT)), false));
    var rows =
        sql.select(
                REPORT_FORM,
                MOVEMENT.NAME,
                MOVEMENT.UNIT,
                UNIT_TODAY.NAME,
                MOVEMENT.UNTIL_DAY,
                MOVEMENT.CLOSED_ON,
                mine)
            .from(REPORT_FORM)
            .join(MOVEMENT)
            .on(MOVEMENT.ID.eq(REPORT_FORM.MOVEMENT))
            .join(UNIT_TODAY)
            .on(UNIT_TODAY.ID.eq(MOVEMENT.UNIT))
            .where(Movements.seen(viewer))
            .and(where)
            .orderBy(REPORT_FORM.MADE_AT.desc(), REPORT_FORM.ID)
            .limit(MOST)
            .fetch();
    var ids = rows.map(row -> row.value1().getId());
    var parts =
        sql.selectFrom(REPORT_PART)
            .where(REPORT_PART.FORM.in(ids))
            .orderBy(REPORT_PART.PLACE, REPORT_PART.ID)
            .fetchGroups(
                REPORT_PART.FORM,
                row ->
                    new Part(
                        row.getId(),
                        row.getQuestion(),
                        row.getIndicator() == null ? null : new IndicatorId(row.getIndicator()),
                        row.getRemoved()));
    var chosen =
        sql.select(REPORT_OWING.FORM, REPORT_OWING.UNIT)
            .from(REPORT_OWING)
            .join(UNIT_TODAY)
            .on(UNIT_TODAY.ID.eq(REPORT_OWING.UNIT))
            .where(REPORT_OWING.FORM.in(ids))
            .orderBy(UNIT_TODAY.ORDER_PATH)
            .fetchGroups(REPORT_OWING.FORM, row -> new UnitId(row.value2()));
    return rows.map(
        row ->
            read(
                row.value1(),
                row,
                parts.getOrDefault(row.value1().getId(), List.of()),
                chosen.getOrDefault(row.value1().getId(), List.of())));
  }

  private static ReportForm read(
      ReportFormRecord one, Record row, List<Part> parts, List<UnitId> chosen) {
    return new ReportForm(
        new ReportFormId(one.getId()),
        new MovementId(one.getMovement()),
        row.get(MOVEMENT.NAME),
        new UnitId(row.get(MOVEMENT.UNIT)),
        row.get(UNIT_TODAY.NAME),
        new ReportForm.Said(
            one.getName(),
            Rhythm.valueOf(one.getRhythm()),
            Period.of(one.getFirstPeriod()).orElseThrow(),
            one.getDueAfter(),
            Owing.valueOf(one.getOwing()),
            chosen,
            parts.stream()
                .filter(part -> !part.removed() && !part.isFigure())
                .map(Part::question)
                .toList(),
            parts.stream()
                .filter(part -> !part.removed())
                .map(Part::indicator)
                .filter(Objects::nonNull)
                .toList(),
            one.getFiguresAfter()),
        parts,
        one.getEndedOn(),
        last(row.get(MOVEMENT.UNTIL_DAY), row.get(MOVEMENT.CLOSED_ON)),
        Boolean.TRUE.equals(row.get(row.size() - 1, Boolean.class)),
        one.getVersion());
  }

  private static @Nullable LocalDate last(@Nullable LocalDate until, @Nullable LocalDate closed) {
    return Stream.of(until == null ? null : until.minusDays(1), closed)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Where the viewer may see it, else {@link NotFound}. */
  public ReportForm within(Viewer viewer, ReportFormId id) {
    return list(viewer, REPORT_FORM.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Of one movement, the latest first. */
  public List<ReportForm> of(Viewer viewer, MovementId movement) {
    return list(viewer, REPORT_FORM.MOVEMENT.eq(movement.value()));
  }

  /** Of all movements that the viewer may see and that were launched. */
  public List<ReportForm> all(Viewer viewer) {
    return list(viewer, underWay());
  }

  /** The names of the units chosen one by one, by id. */
  public Map<UUID, String> names(List<UnitId> units) {
    return sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.in(units.stream().map(UnitId::value).toList()))
        .fetchMap(UNIT_TODAY.ID, UNIT_TODAY.NAME);
  }
}
