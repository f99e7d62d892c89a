package vn.guongsang.initiatives.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.initiatives.InitiativeDraft;
import vn.guongsang.initiatives.Initiatives;
import vn.guongsang.initiatives.imports.InitiativeCells.Group;
import vn.guongsang.initiatives.imports.InitiativeReading.Line;
import vn.guongsang.initiatives.imports.InitiativeReading.Read;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;
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

/** Recognised initiatives from a sheet; unclear ones wait for a person. */
@Component
class InitiativesImporter implements Importer, Clarifier {

  private static final String VOUCHED = "vouched";

  private final InitiativeReading reading;
  private final Initiatives initiatives;
  private final WaitingRows waiting;
  private final Journal journal;

  InitiativesImporter(
      InitiativeReading reading, Initiatives initiatives, WaitingRows waiting, Journal journal) {
    this.reading = reading;
    this.initiatives = initiatives;
    this.waiting = waiting;
    this.journal = journal;
  }

  @Override
  public String kind() {
    return "initiatives";
  }

  @Override
  public String titleKey() {
    return "initiatives.import.title";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_EDIT;
  }

  @Override
  public List<Column> columns() {
    return InitiativeCells.COLUMNS;
  }

  @Override
  public List<Setting> settings(Viewer viewer) {
    return List.of(
        new Setting.Choice(
            VOUCHED,
            "initiatives.vouched",
            "initiatives.import.vouched.hint",
            java.util.Arrays.stream(Vouched.values())
                .map(
                    v ->
                        new Way(
                            v.name(),
                            "initiatives.vouched." + v.name(),
                            "initiatives.import.vouched.hint"))
                .toList()),
        QueueSetting.setting());
  }

  @Override
  public Map<String, String> usual(Viewer viewer, LocalDate today) {
    return Map.of(VOUCHED, Vouched.RECORD.name(), QueueSetting.NAME, QueueSetting.usual());
  }

  @Override
  public Map<String, String> chosen(Viewer viewer, Form form) {
    var out = new HashMap<String, String>();
    form.requiredChoice(VOUCHED, Vouched.class, "form.no-such-choice")
        .ifPresent(vouched -> out.put(VOUCHED, vouched.name()));
    out.put(QueueSetting.NAME, QueueSetting.chosen(form));
    return out;
  }

  private static Vouched vouched(Map<String, String> settings) {
    return Vouched.valueOf(settings.getOrDefault(VOUCHED, Vouched.RECORD.name()));
  }

  @Override
  public Draft check(Viewer viewer, SheetRows rows, Map<String, String> settings, LocalDate today) {
    var groups = InitiativeCells.groups(rows);
    var read =
        reading.read(
            viewer,
            groups.stream().map(g -> new Line(g.cells(), Map.of())).toList(),
            vouched(settings),
            today);
    var sheet = new Sheet(viewer, settings, today);
    for (var i = 0; i < groups.size(); i++) {
      sheet.add(groups.get(i), read.get(i));
    }
    for (var number : rows.faulty()) {
      sheet.planned.add(
          new PlannedRow(number, RowOutcome.SAME, "", List.of(), List.of(), List.of()));
    }
    sheet.planned.sort(java.util.Comparator.comparingInt(PlannedRow::number));
    return sheet;
  }

  private final class Sheet implements Draft {
    private final Viewer viewer;
    private final Map<String, String> settings;
    private final LocalDate today;
    private final List<PlannedRow> planned = new ArrayList<>();
    private final List<InitiativeDraft> drafts = new ArrayList<>();
    private final List<Unclear> unclear = new ArrayList<>();

    Sheet(Viewer viewer, Map<String, String> settings, LocalDate today) {
      this.viewer = viewer;
      this.settings = settings;
      this.today = today;
    }

    void add(Group group, Read read) {
      var cells = group.cells();
      var title = cells.text(InitiativeCells.TITLE);
      var draft = read.draft();
      for (var further : group.further()) {
        planned.add(
            new PlannedRow(
                further,
                RowOutcome.IGNORED,
                title,
                List.of(),
                List.of(),
                List.of(Fault.of("", "initiatives.import.further", group.number()))));
      }
      if (draft != null && initiatives.known(viewer, draft)) {
        planned.add(
            new PlannedRow(
                group.number(), RowOutcome.SAME, title, List.of(), List.of(), List.of()));
      } else if (draft != null) {
        drafts.add(draft);
        planned.add(
            new PlannedRow(
                group.number(),
                RowOutcome.NEW,
                title,
                List.of(
                    Change.of("initiatives.authors", null, cells.text(InitiativeCells.AUTHORS)),
                    Change.of("initiatives.scope", null, draft.scope()),
                    Change.of("initiatives.year", null, Integer.toString(draft.year()))),
                List.of(),
                List.of()));
      } else if (read.faults().isEmpty() && QueueSetting.queued(settings)) {
        var kept = new HashMap<>(cells.texts());
        kept.put(VOUCHED, vouched(settings).name());
        unclear.add(new Unclear(group.number(), kept));
        planned.add(
            new PlannedRow(
                group.number(), RowOutcome.WAITING, title, List.of(), List.of(), why(read)));
      } else {
        var faults = new ArrayList<>(read.faults());
        faults.addAll(why(read));
        planned.add(
            new PlannedRow(group.number(), RowOutcome.WRONG, title, List.of(), faults, List.of()));
      }
    }

    private List<Fault> why(Read read) {
      return read.questions().stream()
          .map(q -> Fault.of(column(q.key()), "initiatives.import.unclear", q.typed(), q.why()))
          .toList();
    }

    @Override
    public List<PlannedRow> rows() {
      return planned;
    }

    @Override
    public List<Said> faults() {
      return List.of();
    }

    @Override
    public String apply(UUID imported) {
      initiatives.enterAll(viewer, drafts, imported, today);
      waiting.put(viewer, imported, kind(), unclear);
      journal.record(
          viewer,
          entry(viewer, "initiatives.imported", imported)
              .fact("count", drafts.size())
              .fact("waiting", unclear.size()));
      return imported.toString();
    }
  }

  private static String column(String question) {
    return switch (question) {
      case InitiativeReading.UNIT -> InitiativeCells.UNIT;
      case InitiativeReading.SCOPE -> InitiativeCells.SCOPE;
      default -> InitiativeCells.AUTHORS;
    };
  }

  private static Entry entry(Viewer viewer, String verb, UUID imported) {
    var unit = viewer.unit().orElseThrow();
    return Entry.of(verb, "unit", unit.value()).in(unit).link("/imports/" + imported);
  }

  @Override
  public List<Said> againstUndo(Viewer viewer, String record, LocalDate today) {
    var moved = initiatives.movedOn(UUID.fromString(record));
    return moved == 0 ? List.of() : List.of(Said.of("initiatives.import.moved-on", moved));
  }

  @Override
  public void undo(Viewer viewer, UUID imported, String record, LocalDate today) {
    var against = againstUndo(viewer, record, today);
    if (!against.isEmpty()) {
      throw new Refused(against.stream().map(said -> new Refused.Reason("", said)).toList());
    }
    var reason = "hoàn tác lần nhập";
    var count = initiatives.withdrawImported(imported, reason);
    waiting.importUndone(viewer, imported, reason);
    journal.record(
        viewer, entry(viewer, "initiatives.import-undone", imported).fact("count", count));
  }

  @Override
  public String title(Map<String, String> cells) {
    return cells.getOrDefault(InitiativeCells.TITLE, "");
  }

  @Override
  public List<Named> named(Map<String, String> cells) {
    var out = new ArrayList<Named>();
    for (var column : InitiativeCells.COLUMNS) {
      var typed = cells.getOrDefault(column.key(), "");
      if (!typed.isEmpty()) {
        out.add(new Named("initiatives.import.column." + column.key(), typed));
      }
    }
    return out;
  }

  private Read one(
      Viewer viewer, Map<String, String> cells, Map<String, String> answers, LocalDate today) {
    return reading
        .read(viewer, List.of(new Line(new InitiativeCells(cells), answers)), vouched(cells), today)
        .getFirst();
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
    var draft = one(viewer, cells, answers, today).draft();
    if (draft == null) {
      throw Refused.because("initiatives.import.still-unclear");
    }
    var id = initiatives.enterAll(viewer, List.of(draft), imported, today).getFirst();
    journal.record(
        viewer,
        Entry.of("initiatives.cleared-up", Initiatives.SUBJECT, id.value())
            .in(draft.unit())
            .link("/imports/" + imported));
    return "/initiatives/" + id;
  }
}
