package vn.guongsang.registry.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitBatches;
import vn.guongsang.registry.UnitBatches.Batch;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.Setting.Way;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.sheets.Column;

/** Units from a sheet, under a unit of one's scope, as of a day. */
@Component
class UnitsImporter implements Importer {

  private static final String TOP = "top";
  private static final String DAY = "day";
  private static final String DIFFERS = "differs";
  private static final String CORRECT = "CORRECT";
  private static final String FROM_DAY = "FROM_DAY";
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Units units;
  private final UnitBatches batches;
  private final Journal journal;

  UnitsImporter(Units units, UnitBatches batches, Journal journal) {
    this.units = units;
    this.batches = batches;
    this.journal = journal;
  }

  @Override
  public String kind() {
    return "units";
  }

  @Override
  public String titleKey() {
    return "units.import.title";
  }

  @Override
  public Right needs() {
    return Right.UNITS_EDIT;
  }

  @Override
  public List<Column> columns() {
    return UnitColumns.ALL;
  }

  @Override
  public List<Setting> settings(Viewer viewer) {
    var correct =
        new Way(CORRECT, "units.import.differs.correct", "units.import.differs.correct.hint");
    var fromDay =
        new Way(FROM_DAY, "units.import.differs.from-day", "units.import.differs.from-day.hint");
    return List.of(
        new Setting.Pick(TOP, "units.import.top", "units.import.top.hint", "/units/pick"),
        new Setting.Day(DAY, "units.import.day", "units.import.day.hint"),
        new Setting.Choice(
            DIFFERS,
            "units.import.differs",
            "units.import.differs.hint",
            viewer.may(Right.UNITS_REORGANISE) ? List.of(correct, fromDay) : List.of(correct)));
  }

  @Override
  public Map<String, String> usual(Viewer viewer, LocalDate today) {
    var out = new HashMap<String, String>();
    out.put(DAY, TYPED.format(today));
    out.put(DIFFERS, CORRECT);
    viewer
        .unit()
        .flatMap(units::find)
        .ifPresent(
            unit -> {
              out.put(TOP, unit.id().toString());
              out.put(TOP + "_text", unit.name());
            });
    return out;
  }

  @Override
  public Map<String, String> chosen(Viewer viewer, Form form) {
    var out = new HashMap<String, String>();
    form.requiredDay(DAY, "units.import.fault.no-day")
        .ifPresent(
            day -> {
              out.put(DAY, TYPED.format(day));
              top(viewer, form, day)
                  .ifPresentOrElse(
                      unit -> {
                        out.put(TOP, unit.id().toString());
                        out.put(TOP + "_text", unit.name());
                      },
                      () -> form.fault(TOP, "units.import.fault.no-top"));
            });
    var differs = form.typed(DIFFERS);
    var allowed =
        differs.equals(CORRECT) || (differs.equals(FROM_DAY) && viewer.may(Right.UNITS_REORGANISE));
    if (!allowed) {
      form.fault(DIFFERS, "form.no-such-choice");
    }
    out.put(DIFFERS, differs);
    return out;
  }

  /** What was picked while its name still stands there; else a code or a name that only one has. */
  private Optional<Unit> top(Viewer viewer, Form form, LocalDate day) {
    var words = form.text(TOP + "_text", 300);
    var folded = VietnameseText.fold(words);
    var seen = batches.within(viewer, day);
    var picked = form.typed(TOP);
    var found =
        seen.stream()
            .filter(u -> u.id().toString().equals(picked))
            .filter(u -> words.isEmpty() || VietnameseText.fold(u.name()).equals(folded))
            .findFirst();
    if (found.isPresent()) {
      return found;
    }
    var coded = seen.stream().filter(u -> u.code().equalsIgnoreCase(words)).findFirst();
    if (coded.isPresent()) {
      return coded;
    }
    var named =
        seen.stream().filter(u -> VietnameseText.fold(u.name()).equals(folded)).limit(2).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  @Override
  public Draft check(Viewer viewer, SheetRows rows, Map<String, String> settings, LocalDate today) {
    var day = LocalDate.parse(settings.getOrDefault(DAY, TYPED.format(today)), TYPED);
    var top = settings.getOrDefault(TOP, "");
    var seen = batches.within(viewer, day);
    var under = seen.stream().filter(u -> u.id().toString().equals(top)).findFirst();
    if (under.isEmpty()) {
      return new Refusal(Said.of("units.import.fault.top-gone", day));
    }
    var correcting = !FROM_DAY.equals(settings.get(DIFFERS));
    if (!correcting && !viewer.may(Right.UNITS_REORGANISE)) {
      return new Refusal(Said.of("form.no-such-choice"));
    }
    var known =
        new KnownUnits(seen, batches.codesTaken(viewer), batches.beginnings(viewer), under.get());
    var check = new UnitCheck(known, new LineFacts(known, day, correcting), rows, units::newId);
    var planned = check.rows();
    var batch = new Batch(check.founded(), check.changed(), day, correcting);
    var fine = rows.faulty().isEmpty() && planned.stream().allMatch(row -> row.faults().isEmpty());
    var faults =
        fine
            ? batches.faults(viewer, batch).stream().map(r -> r.words()).distinct().toList()
            : List.<Said>of();
    return new UnitDraftSheet(viewer, under.get().id(), batch, planned, faults, today);
  }

  private record Refusal(Said why) implements Draft {
    @Override
    public List<PlannedRow> rows() {
      return List.of();
    }

    @Override
    public List<Said> faults() {
      return List.of(why);
    }

    @Override
    public String apply(UUID imported) {
      throw new IllegalStateException("refused");
    }
  }

  private final class UnitDraftSheet implements Draft {
    private final Viewer viewer;
    private final UnitId top;
    private final Batch batch;
    private final List<PlannedRow> rows;
    private final List<Said> faults;
    private final LocalDate today;

    UnitDraftSheet(
        Viewer viewer,
        UnitId top,
        Batch batch,
        List<PlannedRow> rows,
        List<Said> faults,
        LocalDate today) {
      this.viewer = viewer;
      this.top = top;
      this.batch = batch;
      this.rows = rows;
      this.faults = faults;
      this.today = today;
    }

    @Override
    public List<PlannedRow> rows() {
      return rows;
    }

    @Override
    public List<Said> faults() {
      return faults;
    }

    @Override
    public String apply(UUID imported) {
      var record = batches.enter(viewer, batch, today);
      journal.record(
          viewer,
          entry("units.imported", top, imported)
              .fact("created", batch.founded().size())
              .fact("changed", batch.changed().size())
              .fact("day", batch.day()));
      return top + record;
    }
  }

  private static Entry entry(String verb, UnitId top, UUID imported) {
    return Entry.of(verb, Units.SUBJECT, top.value()).in(top).link("/imports/" + imported);
  }

  @Override
  public void standStill() {
    batches.standStill();
  }

  @Override
  public List<Said> againstUndo(Viewer viewer, String record, LocalDate today) {
    return batches.againstUndo(changes(record));
  }

  @Override
  public void undo(Viewer viewer, UUID imported, String record, LocalDate today) {
    batches.undo(changes(record), today);
    journal.record(viewer, entry("units.import-undone", top(record), imported));
  }

  private static final int TOP_LENGTH = 36;

  private static UnitId top(String record) {
    return new UnitId(UUID.fromString(record.substring(0, TOP_LENGTH)));
  }

  private static String changes(String record) {
    return record.substring(TOP_LENGTH);
  }
}
