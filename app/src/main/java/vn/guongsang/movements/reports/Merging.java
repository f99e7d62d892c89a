package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.REPORT;
import static vn.guongsang.movements.db.Tables.REPORT_ANSWER;
import static vn.guongsang.movements.db.Tables.REPORT_SOURCE;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.figures.Figure;
import vn.guongsang.movements.figures.Figures;
import vn.guongsang.movements.reports.Report.ReportState;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.figures.Period;

/**
 * Makes the report of a unit of those below it: what they wrote stands one under another, each with
 * its unit's name, to be put into shape by a person. Figures are not touched here: those of the
 * merged report are the targets' own, gathered as each indicator adds up.
 */
@Component
public class Merging {

  private final DSLContext sql;
  private final Reports reports;
  private final ReportWriting writing;
  private final Figures figures;
  private final Journal journal;

  Merging(
      DSLContext sql, Reports reports, ReportWriting writing, Figures figures, Journal journal) {
    this.sql = sql;
    this.reports = reports;
    this.writing = writing;
    this.figures = figures;
    this.journal = journal;
  }

  /** What becomes of words that stand in the merged report already. */
  public enum MergeHow {
    /** What came since is added below. */
    ADD,
    /** All is written anew from the reports. */
    ANEW
  }

  /**
   * A report that is, or can be, part of a merged one.
   *
   * @param taken the round that was taken in; null while none was
   * @param notes what it says beside figures, by part
   */
  public record Source(
      ReportId id,
      UnitId unit,
      String unitName,
      int round,
      @Nullable Integer taken,
      Map<UUID, String> words,
      Map<UUID, String> notes,
      Map<UUID, Figure> figures) {
    public Source {
      words = Map.copyOf(words);
      notes = Map.copyOf(notes);
      figures = Map.copyOf(figures);
    }

    public boolean isNew() {
      return taken == null || taken != round;
    }
  }

  /** Reports handed in straight below a unit, in the official order. */
  public List<Source> sources(Viewer viewer, ReportForm form, UnitId unit, Period period) {
    var above = UNIT_PATH.as("above");
    var into = REPORT.as("merged");
    var rows =
        sql.select(REPORT.ID, REPORT.UNIT, UNIT_TODAY.NAME, REPORT.ROUND, REPORT_SOURCE.ROUND)
            .from(REPORT)
            .join(UNIT_TODAY)
            .on(UNIT_TODAY.ID.eq(REPORT.UNIT))
            .join(above)
            .on(above.UNIT.eq(unit.value()))
            .leftJoin(into)
            .on(into.FORM.eq(REPORT.FORM))
            .and(into.PERIOD.eq(REPORT.PERIOD))
            .and(into.UNIT.eq(unit.value()))
            .leftJoin(REPORT_SOURCE)
            .on(REPORT_SOURCE.REPORT.eq(into.ID))
            .and(REPORT_SOURCE.SOURCE.eq(REPORT.ID))
            .where(REPORT.FORM.eq(form.id().value()))
            .and(REPORT.PERIOD.eq(period.code()))
            .and(REPORT.STATE.in(ReportState.SUBMITTED.name(), ReportState.ACCEPTED.name()))
            .and(viewer.sees(UNIT_TODAY.PATH))
            .and(UNIT_TODAY.PATH.startsWith(DSL.concat(above.PATH, DSL.inline("/"))))
            .and(DSL.notExists(OwedReports.between(unit)))
            .orderBy(UNIT_TODAY.ORDER_PATH)
            .fetch();
    var said =
        sql.select(REPORT_ANSWER)
            .from(REPORT_ANSWER)
            .join(REPORT)
            .on(REPORT.ID.eq(REPORT_ANSWER.REPORT))
            .and(REPORT.ROUND.eq(REPORT_ANSWER.ROUND))
            .where(REPORT.ID.in(rows.map(row -> row.value1()).stream().toList()))
            .fetchGroups(row -> row.value1().getReport(), row -> row.value1());
    return rows.map(
        row -> {
          var words = new HashMap<UUID, String>();
          var notes = new HashMap<UUID, String>();
          var told = new HashMap<UUID, Figure>();
          for (var answer : said.getOrDefault(row.value1(), List.of())) {
            words.put(answer.getPart(), answer.getWords());
            notes.put(answer.getPart(), answer.getNote());
            Optional.ofNullable(answer.getFigure())
                .map(figures::read)
                .ifPresent(figure -> told.put(answer.getPart(), figure));
          }
          return new Source(
              new ReportId(row.value1()),
              new UnitId(row.value2()),
              row.value3(),
              row.value4(),
              row.value5(),
              words,
              notes,
              told);
        });
  }

  /** Begins the unit's own report where there is none, and takes in what stands below. */
  @Transactional
  public ReportId merge(
      Viewer viewer,
      ReportForm form,
      UnitId unit,
      Period period,
      int version,
      MergeHow how,
      LocalDate today) {
    reports.inScope(viewer, unit);
    var all = sources(viewer, form, unit, period);
    var before = reports.of(viewer, form, unit, period);
    var anew = how == MergeHow.ANEW || before.isEmpty();
    var taken = anew ? all : all.stream().filter(Source::isNew).toList();
    if (taken.isEmpty()) {
      throw Refused.because(all.isEmpty() ? "reports.fault.none-below" : "reports.fault.none-new");
    }
    var standing =
        before.map(report -> reports.answers(viewer, report, today)).orElse(List.of()).stream()
            .collect(Collectors.toMap(answer -> answer.part().id(), answer -> answer));
    var words = new HashMap<UUID, String>();
    var notes = new HashMap<UUID, String>();
    for (var part : form.parts()) {
      var said = standing.get(part.id());
      if (!part.removed()) {
        words.put(
            part.id(),
            under(anew || said == null ? "" : said.words(), taken, s -> s.words(), part.id()));
        notes.put(
            part.id(),
            under(anew || said == null ? "" : said.note(), taken, s -> s.notes(), part.id()));
      }
    }
    var id =
        writing.write(
            viewer, form, unit, period, version, new ReportWriting.Words(words, notes), today);
    for (var source : taken) {
      sql.insertInto(REPORT_SOURCE)
          .set(REPORT_SOURCE.REPORT, id.value())
          .set(REPORT_SOURCE.SOURCE, source.id().value())
          .set(REPORT_SOURCE.ROUND, source.round())
          .onConflict(REPORT_SOURCE.REPORT, REPORT_SOURCE.SOURCE)
          .doUpdate()
          .set(REPORT_SOURCE.ROUND, source.round())
          .execute();
    }
    journal.record(
        viewer,
        Entry.of("reports.merged", Reports.SUBJECT, id.value())
            .in(unit)
            .fact("count", taken.size()));
    return id;
  }

  /** One line stands beside the unit's name; several stand below it. */
  static String under(
      String standing,
      List<Source> sources,
      java.util.function.Function<Source, Map<UUID, String>> said,
      UUID part) {
    var out = new ArrayList<String>();
    if (!standing.isEmpty()) {
      out.add(standing);
    }
    for (var source : sources) {
      var words = said.apply(source).getOrDefault(part, "");
      if (!words.isEmpty()) {
        out.add(source.unitName() + ":" + (words.contains("\n") ? "\n" : " ") + words);
      }
    }
    return String.join("\n", out);
  }
}
