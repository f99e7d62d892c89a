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
import vn.guongsang.decisions.imports.AwardReading.Meant;
import vn.guongsang.decisions.imports.AwardReading.Read;
import vn.guongsang.decisions.names.PeriodWords.TwoYears;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.facts.Track;
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

/** Earlier awards from a sheet, each with its decision; unclear rows wait for a person. */
@Component
class AwardsImporter implements Importer, Clarifier {

  private static final String TWO_YEARS = "two-years";
  private static final String VOUCHED = "vouched";
  private static final String TRACK = "track";

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
    return List.of(
        new Setting.Choice(
            TWO_YEARS,
            "awards.import.two-years",
            "awards.import.two-years.hint",
            List.of(TwoYears.UNSAID, TwoYears.SCHOOL_YEAR, TwoYears.SPAN).stream()
                .map(w -> new Way(w.name(), "awards.import.two-years." + w.name(), ""))
                .toList()),
        new Setting.Choice(
            TRACK,
            "register.track",
            "awards.import.track.hint",
            Track.ALL.stream()
                .map(t -> new Way(t.code(), "register.track." + t.code(), ""))
                .toList()),
        new Setting.Choice(
            VOUCHED,
            "register.vouched",
            "awards.import.vouched.hint",
            java.util.Arrays.stream(Vouched.values())
                .map(
                    v ->
                        new Way(
                            v.name(),
                            "register.vouched." + v.name(),
                            "register.vouched-hint." + v.name()))
                .toList()),
        QueueSetting.setting());
  }

  @Override
  public Map<String, String> usual(Viewer viewer, LocalDate today) {
    return Map.of(
        TWO_YEARS,
        TwoYears.UNSAID.name(),
        TRACK,
        Track.MERIT.code(),
        VOUCHED,
        Vouched.RECORD.name(),
        QueueSetting.NAME,
        QueueSetting.usual());
  }

  @Override
  public Map<String, String> chosen(Viewer viewer, Form form) {
    var out = new HashMap<String, String>();
    form.requiredChoice(TWO_YEARS, TwoYears.class, "form.no-such-choice")
        .ifPresent(way -> out.put(TWO_YEARS, way.name()));
    form.requiredChoice(VOUCHED, Vouched.class, "form.no-such-choice")
        .ifPresent(vouched -> out.put(VOUCHED, vouched.name()));
    Track.of(form.typed(TRACK))
        .ifPresentOrElse(
            track -> out.put(TRACK, track.code()), () -> form.fault(TRACK, "form.no-such-choice"));
    out.put(QueueSetting.NAME, QueueSetting.chosen(form));
    return out;
  }

  private static Meant meant(Map<String, String> settings) {
    return new Meant(
        TwoYears.valueOf(settings.getOrDefault(TWO_YEARS, TwoYears.UNSAID.name())),
        Vouched.valueOf(settings.getOrDefault(VOUCHED, Vouched.RECORD.name())),
        settings.getOrDefault(TRACK, Track.MERIT.code()));
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
            meant(settings),
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
    var sheet = new Sheet(viewer, settings, meant(settings), today);
    for (var i = 0; i < lines.size(); i++) {
      sheet.add(lines.get(i), read.get(i), doubted.getOrDefault(i, List.of()));
    }
    for (var number : rows.faulty()) {
      sheet.planned.add(
          new PlannedRow(number, RowOutcome.SAME, "", List.of(), List.of(), List.of()));
    }
    sheet.planned.sort(java.util.Comparator.comparingInt(PlannedRow::number));
    return sheet;
  }

  private record Numbered(int number, AwardCells cells) {}

  private final class Sheet implements Draft {
    private final Viewer viewer;
    private final boolean queued;
    private final Meant meant;
    private final LocalDate today;
    private final List<PlannedRow> planned = new ArrayList<>();
    private final List<AwardDraft> drafts = new ArrayList<>();
    private final List<Unclear> unclear = new ArrayList<>();

    Sheet(Viewer viewer, Map<String, String> settings, Meant meant, LocalDate today) {
      this.viewer = viewer;
      this.queued = QueueSetting.queued(settings);
      this.meant = meant;
      this.today = today;
    }

    void add(Numbered line, Read read, List<Doubt> doubts) {
      var title = line.cells().text(AwardCells.NAME);
      var draft = read.draft();
      if (draft == null) {
        var why = why(read.questions());
        if (queued) {
          unclear.add(new Unclear(line.number(), withSettings(line.cells())));
          planned.add(
              new PlannedRow(line.number(), RowOutcome.WAITING, title, List.of(), List.of(), why));
        } else {
          planned.add(
              new PlannedRow(line.number(), RowOutcome.WRONG, title, List.of(), why, List.of()));
        }
        return;
      }
      if (doubts.stream().anyMatch(d -> d.kind() == Doubt.Kind.DUPLICATE && d.href() != null)) {
        planned.add(
            new PlannedRow(line.number(), RowOutcome.SAME, title, List.of(), List.of(), List.of()));
        return;
      }
      drafts.add(draft);
      planned.add(
          new PlannedRow(
              line.number(),
              RowOutcome.NEW,
              title,
              List.of(
                  Change.of(
                      "register.award",
                      null,
                      Said.of(
                          "register.award-name",
                          types.name(draft.awardType(), draft.decision().day(), today))),
                  Change.of("register.period", null, draft.period().words()),
                  Change.of("register.decision", null, draft.decision().number()),
                  Change.of("register.issuer", null, draft.decision().issuer())),
              List.of(),
              doubts.stream().map(d -> new Fault("", -1, d.words())).toList()));
    }

    private List<Fault> why(List<Question> questions) {
      return questions.stream()
          .map(
              q ->
                  Fault.of(
                      column(q.key()),
                      "awards.import.unclear",
                      q.typed(),
                      q.why(),
                      q.choices().stream()
                          .limit(4)
                          .map(Question.Choice::text)
                          .reduce((all, one) -> Said.of("awards.import.and", all, one))
                          .orElse(Said.of("awards.import.nothing-offered"))))
          .toList();
    }

    private Map<String, String> withSettings(AwardCells cells) {
      var out = new HashMap<>(cells.texts());
      out.put(TWO_YEARS, meant.following().name());
      out.put(VOUCHED, meant.vouched().name());
      out.put(TRACK, meant.track());
      return out;
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
      register.enterAll(viewer, drafts, imported, today);
      waiting.put(viewer, imported, kind(), unclear);
      journal.record(
          viewer,
          entry(viewer, "decisions.imported", imported)
              .fact("count", drafts.size())
              .fact("waiting", unclear.size()));
      return imported.toString();
    }
  }

  private static String column(String question) {
    return switch (question) {
      case AwardReading.HOLDER -> AwardCells.NAME;
      case AwardReading.AWARD -> AwardCells.AWARD;
      default -> AwardCells.YEAR;
    };
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
        .read(viewer, List.of(new Line(new AwardCells(cells), answers)), meant(cells), today)
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
