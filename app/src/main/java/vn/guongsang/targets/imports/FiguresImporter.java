package vn.guongsang.targets.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.Setting.Way;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Locks;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.imports.FigureReading.Usual;

/** Figures from a sheet, from the first look to taking it back. */
@Component
class FiguresImporter implements Importer {

  static final String UNIT = "unit";
  static final String DAY = "day";
  static final String SPAN = "span";

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final FigureReading reading;
  private final SheetsFigures figures;
  private final Indicators indicators;
  private final Locks locks;
  private final Picks picks;
  private final Journal journal;

  FiguresImporter(
      FigureReading reading,
      SheetsFigures figures,
      Indicators indicators,
      Locks locks,
      Picks picks,
      Journal journal) {
    this.reading = reading;
    this.figures = figures;
    this.indicators = indicators;
    this.locks = locks;
    this.picks = picks;
    this.journal = journal;
  }

  /** The stretch, holding the chosen day, of which rows speak that name no period. */
  enum Span {
    YEAR,
    QUARTER,
    MONTH;

    Period at(LocalDate day) {
      return switch (this) {
        case YEAR -> Period.year(day.getYear());
        case QUARTER -> Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
        case MONTH -> Period.month(day.getYear(), day.getMonthValue());
      };
    }
  }

  @Override
  public String kind() {
    return "figures";
  }

  @Override
  public String titleKey() {
    return "targets.import.title";
  }

  @Override
  public Right needs() {
    return Right.TARGETS_ENTER;
  }

  @Override
  public List<Column> columns() {
    return FigureColumns.inRows();
  }

  @Override
  public List<Column> columns(Viewer viewer) {
    return FigureColumns.with(indicators.all(viewer));
  }

  @Override
  public List<Setting> settings(Viewer viewer) {
    return List.of(
        new Setting.Pick(UNIT, "targets.import.unit", "targets.import.unit.hint", "/units/pick"),
        new Setting.Day(DAY, "targets.import.day", "targets.import.day.hint"),
        new Setting.Choice(
            SPAN,
            "targets.import.span",
            "targets.import.span.hint",
            List.of(
                new Way("YEAR", "targets.import.span.YEAR", ""),
                new Way("QUARTER", "targets.import.span.QUARTER", ""),
                new Way("MONTH", "targets.import.span.MONTH", ""))));
  }

  @Override
  public Map<String, String> usual(Viewer viewer, LocalDate today) {
    var form = Form.empty();
    viewer.unit().ifPresent(unit -> picks.show(form, UNIT, unit));
    var out = new HashMap<String, String>();
    out.put(UNIT, form.typed(UNIT));
    out.put(UNIT + "_text", form.typed(UNIT + "_text"));
    out.put(DAY, TYPED.format(today));
    out.put(SPAN, Span.YEAR.name());
    return out;
  }

  @Override
  public Map<String, String> chosen(Viewer viewer, Form form) {
    var out = new HashMap<String, String>();
    picks
        .unit(form, UNIT, viewer)
        .ifPresent(
            unit -> {
              out.put(UNIT, unit.toString());
              out.put(UNIT + "_text", form.typed(UNIT + "_text"));
            });
    form.requiredDay(DAY, "targets.fault.no-day").ifPresent(day -> out.put(DAY, TYPED.format(day)));
    form.requiredChoice(SPAN, Span.class, "form.no-such-choice")
        .ifPresent(span -> out.put(SPAN, span.name()));
    return out;
  }

  private static Usual usual(Map<String, String> settings, LocalDate today) {
    var unit = settings.getOrDefault(UNIT, "");
    var day = settings.containsKey(DAY) ? LocalDate.parse(settings.get(DAY), TYPED) : today;
    return new Usual(
        unit.isEmpty() ? null : new UnitId(UUID.fromString(unit)),
        Span.valueOf(settings.getOrDefault(SPAN, "YEAR")).at(day),
        day.getYear());
  }

  @Override
  public Draft check(Viewer viewer, SheetRows rows, Map<String, String> settings, LocalDate today) {
    var good = rows.rows().stream().filter(row -> !rows.faulty().contains(row.number())).toList();
    var plan = plan(viewer, reading.read(viewer, good, usual(settings, today), today), today);
    for (var number : rows.faulty()) {
      plan.rows.add(new PlannedRow(number, RowOutcome.SAME, "", List.of(), List.of(), List.of()));
    }
    plan.rows.sort(java.util.Comparator.comparingInt(PlannedRow::number));
    return plan;
  }

  /** What was read, held against what stands. */
  FigurePlan plan(Viewer viewer, List<FigureReading.Read> read, LocalDate today) {
    var told = read.stream().flatMap(one -> one.told().stream()).toList();
    var keys = told.stream().map(FigurePlan::key).distinct().toList();
    var standing = figures.standing(keys);
    var locked = locks.of(told.stream().map(one -> one.unit().value()).distinct().toList(), today);
    var plan = new FigurePlan(viewer, standing, locked, figures, journal);
    read.forEach(plan::add);
    return plan;
  }

  static Entry entry(Viewer viewer, String verb, UUID imported) {
    var unit = viewer.unit().orElseThrow();
    return Entry.of(verb, "unit", unit.value()).in(unit).link("/imports/" + imported);
  }

  @Override
  public List<Said> againstUndo(Viewer viewer, String record, LocalDate today) {
    var out = new ArrayList<Said>();
    var imported = UUID.fromString(record);
    var touched = figures.touchedSince(imported);
    if (touched > 0) {
      out.add(Said.of("targets.import.touched", touched));
    }
    if (figures.lockedSince(imported, today)) {
      out.add(Said.of("targets.fault.locked"));
    }
    return out;
  }

  @Override
  public void undo(Viewer viewer, UUID imported, String record, LocalDate today) {
    var against = againstUndo(viewer, record, today);
    if (!against.isEmpty()) {
      throw new Refused(against.stream().map(said -> new Refused.Reason("", said)).toList());
    }
    var count = figures.forget(imported);
    journal.record(viewer, entry(viewer, "targets.import-undone", imported).fact("count", count));
  }
}
