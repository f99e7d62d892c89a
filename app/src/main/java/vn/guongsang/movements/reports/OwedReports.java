package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.REPORT;
import static vn.guongsang.movements.db.Tables.REPORT_FORM;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Row3;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.reports.Report.ReportState;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.figures.Period;

/** Who is to report, who has, who is late: of units in the viewer's scope. */
@Component
public class OwedReports {

  private static final int MOST = 500;
  private static final int YEARS_BACK = 1;

  private final DSLContext sql;
  private final ReportForms forms;

  OwedReports(DSLContext sql, ReportForms forms) {
    this.sql = sql;
    this.forms = forms;
  }

  /** All that owe a form for a period, with those who reported though they no longer owe it. */
  public List<Owed> of(Viewer viewer, ReportForm form, Period period) {
    return list(viewer, form, List.of(period), DSL.noCondition());
  }

  private List<Owed> list(Viewer viewer, ReportForm form, List<Period> periods, Condition where) {
    if (periods.isEmpty()) {
      return List.of();
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    Row3<String, LocalDate, LocalDate>[] rows =
        periods.stream()
            .map(period -> DSL.row(period.code(), period.lastDay(), form.due(period)))
            .toArray(Row3[]::new);
    var asked = DSL.values(rows).as("asked", "code", "last_day", "due");
    var code = DSL.field(DSL.name("asked", "code"), SQLDataType.CLOB);
    var last = DSL.field(DSL.name("asked", "last_day"), SQLDataType.LOCALDATE);
    var due = DSL.field(DSL.name("asked", "due"), SQLDataType.LOCALDATE);
    var owes =
        DSL.condition(UNIT_TODAY.LIVING)
            .and(UNIT_TODAY.FROM_DAY.isNull().or(UNIT_TODAY.FROM_DAY.le(last)))
            .and(ReportForms.owes(UNIT_TODAY));
    return sql.select(
            UNIT_TODAY.ID,
            UNIT_TODAY.NAME,
            code,
            DSL.coalesce(REPORT.DUE, due),
            REPORT.ID,
            REPORT.STATE,
            REPORT.FIRST_ON,
            REPORT.SUBMITTED_ON)
        .from(REPORT_FORM)
        .join(MOVEMENT)
        .on(MOVEMENT.ID.eq(REPORT_FORM.MOVEMENT))
        .crossJoin(UNIT_TODAY)
        .crossJoin(asked)
        .leftJoin(REPORT)
        .on(REPORT.FORM.eq(REPORT_FORM.ID))
        .and(REPORT.UNIT.eq(UNIT_TODAY.ID))
        .and(REPORT.PERIOD.eq(code))
        .where(REPORT_FORM.ID.eq(form.id().value()))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .and(UNIT_TODAY.ID.ne(MOVEMENT.UNIT))
        .and(REPORT.ID.isNotNull().or(owes))
        .and(where)
        .orderBy(UNIT_TODAY.ORDER_PATH, code)
        .fetch(
            row ->
                new Owed(
                    form,
                    new UnitId(row.value1()),
                    row.value2(),
                    Period.of(row.value3()).orElseThrow(),
                    row.value4(),
                    row.value5() == null ? null : new ReportId(row.value5()),
                    row.value6() == null ? null : ReportState.valueOf(row.value6()),
                    row.value7(),
                    row.value8()));
  }

  private static List<Period> near(ReportForm form, LocalDate today) {
    return form.periods(today).stream()
        .filter(period -> form.isNear(period, today))
        .filter(period -> !period.lastDay().isBefore(today.minusYears(YEARS_BACK)))
        .toList();
  }

  /** What one unit is to write now, given back or never written; the most urgent first. */
  public List<Owed> by(Viewer viewer, UnitId unit, LocalDate today) {
    var open =
        REPORT
            .ID
            .isNull()
            .or(REPORT.STATE.in(ReportState.DRAFT.name(), ReportState.RETURNED.name()));
    return forms.list(viewer, ReportForms.underWay().and(ReportForms.owedBy(unit))).stream()
        .flatMap(
            form ->
                list(viewer, form, near(form, today), UNIT_TODAY.ID.eq(unit.value()).and(open))
                    .stream())
        .sorted(Comparator.comparing(Owed::due))
        .toList();
  }

  /**
   * Who below the viewer's unit has not reported, the longest late first. Forms of movements that
   * units below lead are theirs to follow.
   */
  public List<Owed> missing(Viewer viewer, LocalDate today) {
    var silent = REPORT.ID.isNull().or(REPORT.STATE.eq(ReportState.DRAFT.name()));
    var below = viewer.unit().map(unit -> UNIT_TODAY.ID.ne(unit.value())).orElse(DSL.noCondition());
    var out = new ArrayList<Owed>();
    for (var form : forms.list(viewer, ReportForms.underWay().and(notLedBelow(viewer)))) {
      out.addAll(list(viewer, form, near(form, today), silent.and(below)));
    }
    return out.stream().sorted(Comparator.comparing(Owed::due)).limit(MOST).toList();
  }

  private static Condition notLedBelow(Viewer viewer) {
    return viewer
        .unit()
        .map(unit -> MOVEMENT.UNIT.eq(unit.value()).or(DSL.not(viewer.seesUnit(MOVEMENT.UNIT))))
        .orElse(DSL.noCondition());
  }

  /** Reports of one form and period that wait to be judged. */
  public record ToJudge(ReportForm form, Period period, int reports) {}

  /** Those handed in by units that report straight to the one the viewer acts for. */
  public List<ToJudge> toJudge(Viewer viewer) {
    var unit = viewer.unit();
    if (unit.isEmpty()) {
      return List.of();
    }
    var counts =
        sql.select(REPORT.FORM, REPORT.PERIOD, DSL.count())
            .from(REPORT)
            .join(UNIT_TODAY)
            .on(UNIT_TODAY.ID.eq(REPORT.UNIT))
            .where(REPORT.STATE.eq(ReportState.SUBMITTED.name()))
            .and(viewer.sees(UNIT_TODAY.PATH))
            .and(REPORT.UNIT.ne(unit.get().value()))
            .and(DSL.notExists(between(unit.get())))
            .groupBy(REPORT.FORM, REPORT.PERIOD)
            .orderBy(REPORT.PERIOD, REPORT.FORM)
            .fetch();
    var known =
        forms
            .list(
                viewer,
                REPORT_FORM
                    .ID
                    .in(counts.map(row -> row.value1()).stream().toList())
                    .and(notLedBelow(viewer)))
            .stream()
            .collect(Collectors.toMap(form -> form.id().value(), form -> form));
    return counts.stream()
        .flatMap(
            row ->
                Optional.ofNullable(known.get(row.value1())).stream()
                    .map(
                        form ->
                            new ToJudge(form, Period.of(row.value2()).orElseThrow(), row.value3())))
        .toList();
  }

  /** Another report of the same between the one that reports and a unit above. */
  static org.jooq.Select<?> between(UnitId above) {
    var other = REPORT.as("between");
    var place = UNIT_PATH.as("between_path");
    var own = UNIT_PATH.as("own_path");
    return DSL.selectOne()
        .from(other)
        .join(place)
        .on(place.UNIT.eq(other.UNIT))
        .join(own)
        .on(own.UNIT.eq(REPORT.UNIT))
        .where(other.FORM.eq(REPORT.FORM))
        .and(other.PERIOD.eq(REPORT.PERIOD))
        .and(other.UNIT.ne(above.value()))
        .and(own.PATH.startsWith(DSL.concat(place.PATH, DSL.inline("/"))))
        .and(
            place.PATH.startsWith(
                DSL.concat(
                    DSL.field(
                        DSL.select(UNIT_PATH.PATH)
                            .from(UNIT_PATH)
                            .where(UNIT_PATH.UNIT.eq(above.value()))),
                    DSL.inline("/"))));
  }
}
