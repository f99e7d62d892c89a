package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.REPORT;
import static vn.guongsang.movements.db.Tables.REPORT_ANSWER;
import static vn.guongsang.movements.db.Tables.REPORT_FILE;
import static vn.guongsang.movements.db.Tables.REPORT_FORM;
import static vn.guongsang.movements.db.Tables.REPORT_STEP;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.db.tables.records.ReportAnswerRecord;
import vn.guongsang.movements.db.tables.records.ReportRecord;
import vn.guongsang.movements.figures.Figure;
import vn.guongsang.movements.figures.Figures;
import vn.guongsang.movements.reports.Report.Answer;
import vn.guongsang.movements.reports.Report.Attached;
import vn.guongsang.movements.reports.Report.ReportState;
import vn.guongsang.movements.reports.Report.Step;
import vn.guongsang.movements.reports.ReportForm.Part;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.figures.Period;

/** Reads reports: those of units in the viewer's scope. */
@Component
public class Reports {

  /** The kind of subject under which sentences speak of reports. */
  public static final String SUBJECT = "report";

  private final DSLContext sql;
  private final ReportForms forms;
  private final Figures figures;

  Reports(DSLContext sql, ReportForms forms, Figures figures) {
    this.sql = sql;
    this.forms = forms;
    this.figures = figures;
  }

  private List<Report> list(Viewer viewer, Condition where) {
    var rows =
        sql.select(REPORT, UNIT_TODAY.NAME)
            .from(REPORT)
            .join(UNIT_TODAY)
            .on(UNIT_TODAY.ID.eq(REPORT.UNIT))
            .where(viewer.sees(UNIT_TODAY.PATH))
            .and(where)
            .orderBy(UNIT_TODAY.ORDER_PATH, REPORT.PERIOD.desc(), REPORT.ID)
            .fetch();
    var of =
        forms
            .list(
                viewer,
                REPORT_FORM.ID.in(rows.map(row -> row.value1().getForm()).stream().toList()))
            .stream()
            .collect(Collectors.toMap(form -> form.id().value(), Function.identity()));
    return rows.stream()
        .filter(row -> of.containsKey(row.value1().getForm()))
        .map(
            row ->
                read(
                    row.value1(),
                    Objects.requireNonNull(of.get(row.value1().getForm())),
                    row.value2()))
        .toList();
  }

  private static Report read(ReportRecord row, ReportForm form, String unitName) {
    return new Report(
        new ReportId(row.getId()),
        form,
        new UnitId(row.getUnit()),
        unitName,
        Period.of(row.getPeriod()).orElseThrow(),
        row.getDue(),
        ReportState.valueOf(row.getState()),
        row.getRound(),
        row.getFirstOn(),
        row.getSubmittedOn(),
        row.getVersion());
  }

  /** Where the viewer may see it, else {@link NotFound}. */
  public Report within(Viewer viewer, ReportId id) {
    return list(viewer, REPORT.ID.eq(id.value())).stream().findFirst().orElseThrow(NotFound::new);
  }

  public Optional<Report> of(Viewer viewer, ReportForm form, UnitId unit, Period period) {
    return list(
            viewer,
            REPORT
                .FORM
                .eq(form.id().value())
                .and(REPORT.UNIT.eq(unit.value()))
                .and(REPORT.PERIOD.eq(period.code())))
        .stream()
        .findFirst();
  }

  /** Whether a unit owes a form; the one that asked always writes the whole. */
  public boolean owes(ReportForm form, UnitId unit) {
    return unit.equals(form.unit())
        || sql.fetchExists(
            sql.selectOne()
                .from(REPORT_FORM)
                .join(MOVEMENT)
                .on(MOVEMENT.ID.eq(REPORT_FORM.MOVEMENT))
                .where(REPORT_FORM.ID.eq(form.id().value()))
                .and(ReportForms.owedBy(unit)));
  }

  /** The name of a unit of the viewer's scope, else {@link NotFound}. */
  public String inScope(Viewer viewer, UnitId unit) {
    return sql.select(UNIT_TODAY.NAME)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.eq(unit.value()))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .fetchOptional(UNIT_TODAY.NAME)
        .orElseThrow(NotFound::new);
  }

  /** Empty answers to all that is asked, with the figures of today. */
  public List<Answer> fresh(
      Viewer viewer, ReportForm form, UnitId unit, Period period, LocalDate today) {
    var asked = form.parts().stream().filter(part -> !part.removed()).toList();
    return answered(asked, Map.of(), now(viewer, asked, unit, period, today), true);
  }

  /** What it says now: while its unit writes at it with the figures of today. */
  public List<Answer> answers(Viewer viewer, Report report, LocalDate today) {
    return answers(viewer, report, report.round(), today);
  }

  /** What an earlier round said, or this one. */
  public List<Answer> answers(Viewer viewer, Report report, int round, LocalDate today) {
    var said =
        sql.selectFrom(REPORT_ANSWER)
            .where(REPORT_ANSWER.REPORT.eq(report.id().value()))
            .and(REPORT_ANSWER.ROUND.eq(round))
            .fetchMap(REPORT_ANSWER.PART);
    var live = report.open() && round == report.round();
    var parts = parts(report, said, live);
    return answered(parts, said, now(viewer, parts, report.unit(), report.period(), today), live);
  }

  /** While it is written all that is asked, else what was answered. */
  private static List<Part> parts(Report report, Map<UUID, ReportAnswerRecord> said, boolean live) {
    return report.form().parts().stream()
        .filter(part -> said.containsKey(part.id()) || (live && !part.removed()))
        .toList();
  }

  private Map<UUID, Figure> now(
      Viewer viewer, List<Part> parts, UnitId unit, Period period, LocalDate today) {
    List<IndicatorId> asked = parts.stream().map(Part::indicator).filter(Objects::nonNull).toList();
    return figures.of(viewer, unit, period, asked, today).stream()
        .collect(Collectors.toMap(Figure::indicator, Function.identity(), (a, _) -> a));
  }

  private List<Answer> answered(
      List<Part> parts, Map<UUID, ReportAnswerRecord> said, Map<UUID, Figure> now, boolean live) {
    var out = new ArrayList<Answer>();
    for (var part : parts) {
      var row = said.get(part.id());
      var indicator = part.indicator();
      var today = indicator == null ? null : now.get(indicator.value());
      var kept = row == null || row.getFigure() == null ? null : figures.read(row.getFigure());
      var figure = live || kept == null ? today : kept;
      if (indicator != null && figure == null) {
        continue;
      }
      out.add(
          new Answer(
              part,
              row == null ? "" : row.getWords(),
              row == null ? "" : row.getNote(),
              figure,
              changed(live, figure, today)));
    }
    return List.copyOf(out);
  }

  private static @Nullable Figure changed(
      boolean live, @Nullable Figure said, @Nullable Figure today) {
    return live || said == null || today == null || said.saysTheSameAs(today) ? null : today;
  }

  /** What happened to it, the latest first. */
  public List<Step> steps(ReportId id) {
    return sql.selectFrom(REPORT_STEP)
        .where(REPORT_STEP.REPORT.eq(id.value()))
        .orderBy(REPORT_STEP.MADE_AT.desc(), REPORT_STEP.ID.desc())
        .fetch(
            row ->
                new Step(
                    Report.ReportMove.valueOf(row.getMove()),
                    row.getRound(),
                    row.getDay(),
                    row.getReason()));
  }

  /** Papers sent along, in the order they came. */
  public List<Attached> files(ReportId id) {
    return sql.selectFrom(REPORT_FILE)
        .where(REPORT_FILE.REPORT.eq(id.value()))
        .orderBy(REPORT_FILE.MADE_AT, REPORT_FILE.ID)
        .fetch(row -> new Attached(row.getId(), row.getFile()));
  }
}
