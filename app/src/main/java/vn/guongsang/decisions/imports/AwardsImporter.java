package vn.guongsang.decisions.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.Doubt;
import vn.guongsang.decisions.Doubts;
import vn.guongsang.decisions.Register;
import vn.guongsang.decisions.imports.AwardReading.Line;
import vn.guongsang.decisions.imports.AwardReading.Read;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.imports.waiting.Clarifier;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.WaitingRows;
import vn.guongsang.shell.sheets.Column;

/** Earlier awards from a sheet, each with its decision; unclear rows wait for a person. */
@Component
class AwardsImporter implements Importer, Clarifier {

  private final AwardReading reading;
  private final Register register;
  private final Doubts doubts;
  private final AwardTypes types;
  private final WaitingRows waiting;
  private final Journal journal;

  AwardsImporter(
      AwardReading reading,
      Register register,
      Doubts doubts,
      AwardTypes types,
      WaitingRows waiting,
      Journal journal) {
    this.reading = reading;
    this.register = register;
    this.doubts = doubts;
    this.types = types;
    this.waiting = waiting;
    this.journal = journal;
  }

  @Override
  public String kind() {
    return "awards";
  }

  @Override
  public String titleKey() {
    return "awards.import.title";
  }

  @Override
  public Right needs() {
    return Right.AWARDS_ENTER;
  }

  @Override
  public List<Column> columns() {
    return AwardCells.COLUMNS;
  }

  @Override
  public List<Setting> settings(Viewer viewer) {
    return AwardSettings.all();
  }

  @Override
  public Map<String, String> usual(Viewer viewer, LocalDate today) {
    return AwardSettings.usual();
  }

  @Override
  public Map<String, String> chosen(Viewer viewer, Form form) {
    return AwardSettings.chosen(form);
  }

  @Override
  public Draft check(Viewer viewer, SheetRows rows, Map<String, String> settings, LocalDate today) {
    var lines =
        rows.rows().stream()
            .filter(row -> !rows.faulty().contains(row.number()))
            .map(row -> new Numbered(row.number(), AwardCells.of(row)))
            .toList();
    var read =
        reading.read(
            viewer,
            lines.stream().map(line -> new Line(line.cells(), Map.of())).toList(),
            AwardSettings.meant(settings),
            today);
    var drafts = new ArrayList<AwardDraft>();
    var rowOf = new ArrayList<Integer>();
    for (var i = 0; i < lines.size(); i++) {
      var draft = read.get(i).draft();
      if (draft != null) {
        drafts.add(draft);
        rowOf.add(i);
      }
    }
    var doubted = new HashMap<Integer, List<Doubt>>();
    for (var doubt : doubts.of(viewer, drafts, null, today)) {
      doubted.computeIfAbsent(rowOf.get(doubt.row()), r -> new ArrayList<>()).add(doubt);
    }
    var sheet = new AwardsSheet(settings, types, today);
    for (var i = 0; i < lines.size(); i++) {
      sheet.add(
          lines.get(i).number(),
          lines.get(i).cells(),
          read.get(i),
          doubted.getOrDefault(i, List.of()));
    }
    rows.faulty().forEach(sheet::skip);
    return new Planned(viewer, sheet, today);
  }

  private record Numbered(int number, AwardCells cells) {}

  private final class Planned implements Draft {
    private final Viewer viewer;
    private final AwardsSheet sheet;
    private final LocalDate today;

    Planned(Viewer viewer, AwardsSheet sheet, LocalDate today) {
      this.viewer = viewer;
      this.sheet = sheet;
      this.today = today;
    }

    @Override
    public List<PlannedRow> rows() {
      return sheet.rows();
    }

    @Override
    public List<Said> faults() {
      return List.of();
    }

    @Override
    public String apply(UUID imported) {
      register.enterAll(viewer, sheet.drafts(), imported, today);
      waiting.put(viewer, imported, kind(), sheet.unclear());
      journal.record(
          viewer,
          entry(viewer, "decisions.imported", imported)
              .fact("count", sheet.drafts().size())
              .fact("waiting", sheet.unclear().size()));
      return imported.toString();
    }
  }

  private static Entry entry(Viewer viewer, String verb, UUID imported) {
    var unit = viewer.unit().orElseThrow();
    return Entry.of(verb, "unit", unit.value()).in(unit).link("/imports/" + imported);
  }

  @Override
  public List<Said> againstUndo(Viewer viewer, String record, LocalDate today) {
    var moved = register.movedOn(UUID.fromString(record));
    return moved == 0 ? List.of() : List.of(Said.of("awards.import.moved-on", moved));
  }

  @Override
  public void undo(Viewer viewer, UUID imported, String record, LocalDate today) {
    var against = againstUndo(viewer, record, today);
    if (!against.isEmpty()) {
      throw new Refused(against.stream().map(said -> new Refused.Reason("", said)).toList());
    }
    var reason = "hoàn tác lần nhập";
    var count = register.withdrawImported(viewer, imported, reason);
    waiting.importUndone(viewer, imported, reason);
    journal.record(viewer, entry(viewer, "decisions.import-undone", imported).fact("count", count));
  }

  @Override
  public String title(Map<String, String> cells) {
    return cells.getOrDefault(AwardCells.NAME, "")
        + " – "
        + cells.getOrDefault(AwardCells.AWARD, "");
  }

  @Override
  public List<Named> named(Map<String, String> cells) {
    var out = new ArrayList<Named>();
    for (var column : AwardCells.COLUMNS) {
      var typed = cells.getOrDefault(column.key(), "");
      if (!typed.isEmpty()) {
        out.add(
            new Named(
                "awards.import.column." + column.key(),
                column.key().equals(AwardCells.ID) ? hidden(typed) : typed));
      }
    }
    return out;
  }

  /** A national id is never shown whole. */
  private static String hidden(String id) {
    return "•••" + id.substring(Math.max(0, id.length() - 3));
  }

  private Read one(
      Viewer viewer, Map<String, String> cells, Map<String, String> answers, LocalDate today) {
    return reading
        .read(
            viewer,
            List.of(new Line(new AwardCells(cells), answers)),
            AwardSettings.meant(cells),
            today)
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
      throw Refused.because("awards.import.still-unclear");
    }
    var id = register.enterAll(viewer, List.of(draft), imported, today).getFirst();
    journal.record(
        viewer,
        Entry.of("decisions.cleared-up", Awards.SUBJECT, id.value())
            .in(viewer.unit().orElseThrow())
            .link("/imports/" + imported));
    return "/awards/" + id;
  }
}
