package vn.guongsang.decisions.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Doubt;
import vn.guongsang.decisions.imports.AwardReading.Read;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.QueueSetting;
import vn.guongsang.shell.imports.waiting.WaitingRows.Unclear;

/** What becomes of each row of a sheet of awards: entered, known already, waiting or wrong. */
final class AwardsSheet {

  private final Map<String, String> settings;
  private final AwardTypes types;
  private final LocalDate today;
  private final List<PlannedRow> planned = new ArrayList<>();
  private final List<AwardDraft> drafts = new ArrayList<>();
  private final List<Unclear> unclear = new ArrayList<>();

  AwardsSheet(Map<String, String> settings, AwardTypes types, LocalDate today) {
    this.settings = settings;
    this.types = types;
    this.today = today;
  }

  List<PlannedRow> rows() {
    return planned.stream().sorted(Comparator.comparingInt(PlannedRow::number)).toList();
  }

  List<AwardDraft> drafts() {
    return drafts;
  }

  List<Unclear> unclear() {
    return unclear;
  }

  /** A row the reader of sheets has told about already. */
  void skip(int number) {
    plan(number, RowOutcome.SAME, "", List.of(), List.of(), List.of());
  }

  void add(int number, AwardCells cells, Read read, List<Doubt> doubts) {
    var title = cells.text(AwardCells.NAME);
    var draft = read.draft();
    if (draft == null) {
      var why = why(read.questions());
      if (QueueSetting.queued(settings)) {
        var kept = new HashMap<>(cells.texts());
        kept.putAll(AwardSettings.kept(AwardSettings.meant(settings)));
        unclear.add(new Unclear(number, kept));
        plan(number, RowOutcome.WAITING, title, List.of(), List.of(), why);
      } else {
        plan(number, RowOutcome.WRONG, title, List.of(), why, List.of());
      }
    } else if (doubts.stream()
        .anyMatch(d -> d.kind() == Doubt.Kind.DUPLICATE && d.href() != null)) {
      plan(number, RowOutcome.SAME, title, List.of(), List.of(), List.of());
    } else {
      drafts.add(draft);
      plan(
          number,
          RowOutcome.NEW,
          title,
          changes(draft),
          List.of(),
          doubts.stream().map(d -> new Fault("", -1, d.words())).toList());
    }
  }

  private void plan(
      int number,
      RowOutcome outcome,
      String title,
      List<Change> changes,
      List<Fault> wrong,
      List<Fault> doubtful) {
    planned.add(new PlannedRow(number, outcome, title, changes, wrong, doubtful));
  }

  private List<Change> changes(AwardDraft draft) {
    return List.of(
        Change.of(
            "register.award",
            null,
            Said.of(
                "register.award-name",
                types.name(draft.awardType(), draft.decision().day(), today))),
        Change.of("register.period", null, draft.period().words()),
        Change.of("register.decision", null, draft.decision().number()),
        Change.of("register.issuer", null, draft.decision().issuer()));
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

  private static String column(String question) {
    return switch (question) {
      case AwardReading.HOLDER -> AwardCells.NAME;
      case AwardReading.AWARD -> AwardCells.AWARD;
      default -> AwardCells.YEAR;
    };
  }
}
