package vn.guongsang.registry.people.imports.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.registry.people.imports.records.RecordReading.Line;
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
import vn.guongsang.shell.imports.waiting.Clarifier;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.QueueSetting;
import vn.guongsang.shell.imports.waiting.WaitingRows;
import vn.guongsang.shell.imports.waiting.WaitingRows.Unclear;
import vn.guongsang.shell.sheets.Column;

/** One kind of such sheets, from the first look to taking it back. */
final class RecordImporter<F> implements Importer, Clarifier {

  private final RecordKind<F> kind;
  private final RecordReading reading;
  private final People people;
  private final WaitingRows waiting;
  private final Journal journal;

  RecordImporter(
      RecordKind<F> kind,
      RecordReading reading,
      People people,
      WaitingRows waiting,
      Journal journal) {
    this.kind = kind;
    this.reading = reading;
    this.people = people;
    this.waiting = waiting;
    this.journal = journal;
  }

  @Override
  public String kind() {
    return kind.kind();
  }

  @Override
  public String titleKey() {
    return kind.titleKey();
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_EDIT;
  }

  @Override
  public List<Column> columns() {
    return RecordCells.columns(kind.columns());
  }

  @Override
  public List<Setting> settings(Viewer viewer) {
    var out = new ArrayList<Setting>();
    var own = kind.setting();
    if (own != null) {
      out.add(own);
    }
    out.add(
        new Setting.Choice(
            RecordCells.VOUCHED,
            "people.import.vouched",
            "people.import.vouched.hint",
            Arrays.stream(Vouched.values())
                .map(vouched -> new Way(vouched.name(), "enum.Vouched." + vouched, ""))
                .toList()));
    out.add(QueueSetting.setting());
    return out;
  }

  @Override
  public Map<String, String> usual(Viewer viewer, LocalDate today) {
    var out = new HashMap<String, String>();
    var own = kind.setting();
    if (own != null) {
      out.put(own.name(), own.ways().getFirst().value());
    }
    out.put(RecordCells.VOUCHED, Vouched.RECORD.name());
    out.put(QueueSetting.NAME, QueueSetting.usual());
    return out;
  }

  @Override
  public Map<String, String> chosen(Viewer viewer, Form form) {
    var out = new HashMap<String, String>();
    var own = kind.setting();
    if (own != null) {
      var typed = form.typed(own.name());
      if (own.ways().stream().noneMatch(way -> way.value().equals(typed))) {
        form.fault(own.name(), "form.no-such-choice");
      }
      out.put(own.name(), typed);
    }
    form.requiredChoice(RecordCells.VOUCHED, Vouched.class, "form.no-such-choice")
        .ifPresent(vouched -> out.put(RecordCells.VOUCHED, vouched.name()));
    out.put(QueueSetting.NAME, QueueSetting.chosen(form));
    return out;
  }

  @Override
  public Draft check(Viewer viewer, SheetRows rows, Map<String, String> settings, LocalDate today) {
    var lines =
        rows.rows().stream()
            .filter(row -> !rows.faulty().contains(row.number()))
            .map(row -> new Line(row.number(), RecordCells.of(row).with(settings), Map.of()))
            .toList();
    var plan = new RecordPlan<>(kind, QueueSetting.queued(settings));
    reading.read(viewer, kind, lines, today).forEach(plan::add);
    for (var number : rows.faulty()) {
      plan.rows.add(new PlannedRow(number, RowOutcome.SAME, "", List.of(), List.of(), List.of()));
    }
    plan.rows.sort(Comparator.comparingInt(PlannedRow::number));
    return new Checked(viewer, plan);
  }

  private final class Checked implements Draft {
    private final Viewer viewer;
    private final RecordPlan<F> plan;

    Checked(Viewer viewer, RecordPlan<F> plan) {
      this.viewer = viewer;
      this.plan = plan;
    }

    @Override
    public List<PlannedRow> rows() {
      return plan.rows;
    }

    @Override
    public List<Said> faults() {
      return List.of();
    }

    @Override
    public String apply(UUID imported) {
      kind.enterAll(viewer, plan.lines, imported);
      waiting.put(
          viewer,
          imported,
          kind(),
          plan.waiting.stream()
              .map(line -> new Unclear(line.number(), line.cells().texts()))
              .toList());
      journal.record(
          viewer,
          entry(viewer, "people.records-imported", imported)
              .fact("count", plan.lines.size())
              .fact("waiting", plan.waiting.size()));
      return imported.toString();
    }
  }

  private static Entry entry(Viewer viewer, String verb, UUID imported) {
    var unit = viewer.unit().orElseThrow();
    return Entry.of(verb, "unit", unit.value()).in(unit).link("/imports/" + imported);
  }

  @Override
  public List<Said> againstUndo(Viewer viewer, String record, LocalDate today) {
    var touched = kind.touchedSince(UUID.fromString(record));
    return touched == 0 ? List.of() : List.of(Said.of("records.import.against", touched));
  }

  @Override
  public void undo(Viewer viewer, UUID imported, String record, LocalDate today) {
    var against = againstUndo(viewer, record, today);
    if (!against.isEmpty()) {
      throw new Refused(against.stream().map(said -> new Refused.Reason("", said)).toList());
    }
    var count = kind.forget(imported);
    waiting.importUndone(viewer, imported, "hoàn tác lần nhập");
    journal.record(
        viewer, entry(viewer, "people.records-import-undone", imported).fact("count", count));
  }

  @Override
  public String title(Map<String, String> cells) {
    return cells.getOrDefault(RecordCells.NAME, "");
  }

  @Override
  public List<Named> named(Map<String, String> cells) {
    var out = new ArrayList<Named>();
    for (var column : columns()) {
      var typed = cells.getOrDefault(column.key(), "");
      if (!typed.isEmpty()) {
        out.add(new Named("records.import.column." + column.key(), shown(column, typed)));
      }
    }
    return out;
  }

  /** A national id is never shown whole; a choice is shown as the sheet would write it. */
  private static String shown(Column column, String typed) {
    if (column.key().equals(RecordCells.ID)) {
      return "•••" + typed.substring(Math.max(0, typed.length() - 3));
    }
    return column.choices().stream()
        .filter(choice -> choice.key().equals(typed))
        .map(Column.Choice::label)
        .findFirst()
        .orElse(typed);
  }

  private RecordReading.Read<F> one(
      Viewer viewer, Map<String, String> cells, Map<String, String> answers, LocalDate today) {
    var line = new Line(0, new RecordCells(cells), answers);
    return reading.read(viewer, kind, List.of(line), today).getFirst();
  }

  @Override
  public List<Question> questions(Viewer viewer, Map<String, String> cells, LocalDate today) {
    return one(viewer, cells, Map.of(), today).questions();
  }

  @Override
  public String enter(
      Viewer viewer,
      Map<String, String> cells,
      Map<String, String> answers,
      UUID imported,
      LocalDate today) {
    var plan = new RecordPlan<>(kind, true);
    var read = one(viewer, cells, answers, today);
    plan.add(read);
    var row = plan.rows.getFirst();
    if (row.outcome() == RowOutcome.WRONG) {
      throw new Refused(row.faults().stream().map(f -> new Refused.Reason("", f.words())).toList());
    }
    var whose = read.whose();
    if (row.outcome() == RowOutcome.WAITING || whose == null) {
      throw Refused.because("people.import.still-unclear");
    }
    var person = people.within(viewer, whose.person().orElseThrow());
    kind.enterAll(viewer, plan.lines, imported);
    journal.record(viewer, People.entry("people.cleared-up", person).link("/imports/" + imported));
    return "/people/" + person.id();
  }
}
