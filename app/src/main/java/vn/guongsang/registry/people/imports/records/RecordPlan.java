package vn.guongsang.registry.people.imports.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.registry.people.imports.records.RecordReading.Read;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.RowOutcome;

/** What would happen to the rows of such a sheet, in their order. */
final class RecordPlan<F> {

  private final RecordKind<F> kind;
  private final boolean queued;
  private final Map<Whose, List<F>> added = new HashMap<>();

  final List<PlannedRow> rows = new ArrayList<>();
  final List<RecordKind.Line<F>> lines = new ArrayList<>();
  final List<RecordReading.Line> waiting = new ArrayList<>();

  RecordPlan(RecordKind<F> kind, boolean queued) {
    this.kind = kind;
    this.queued = queued;
  }

  void add(Read<F> read) {
    var whose = read.whose();
    var facts = read.facts();
    if (!read.faults().isEmpty()) {
      plan(read, RowOutcome.WRONG, List.of(), read.faults(), List.of());
    } else if (whose == null || facts == null) {
      var why = read.questions().stream().map(RecordPlan::fault).toList();
      if (queued) {
        waiting.add(read.line());
        plan(read, RowOutcome.WAITING, List.of(), List.of(), why);
      } else {
        plan(read, RowOutcome.WRONG, List.of(), why, List.of());
      }
    } else {
      certain(read, whose, facts);
    }
  }

  private static Fault fault(vn.guongsang.shell.imports.waiting.Question question) {
    var column = question.key().equals(RecordReading.PERSON) ? RecordCells.NAME : question.key();
    return Fault.of(
        column,
        "records.import.unclear",
        question.typed(),
        question.why(),
        question.choices().stream()
            .limit(4)
            .map(
                choice ->
                    question.key().equals(RecordReading.PERSON)
                        ? Said.of("records.import.who", choice.text(), choice.note())
                        : choice.text())
            .reduce((all, one) -> Said.of("records.import.and", all, one))
            .orElse(Said.of("records.import.nothing-offered")));
  }

  private void certain(Read<F> read, Whose whose, F facts) {
    var there = new ArrayList<>(read.standing());
    there.addAll(added.getOrDefault(whose, List.of()));
    if (there.stream().anyMatch(one -> kind.same(facts, one))) {
      plan(read, RowOutcome.SAME, List.of(), List.of(), List.of());
      return;
    }
    var against =
        there.stream().map(one -> kind.against(facts, one)).flatMap(Optional::stream).findFirst();
    if (against.isPresent()) {
      plan(read, RowOutcome.WRONG, List.of(), List.of(against.get()), List.of());
      return;
    }
    added.computeIfAbsent(whose, w -> new ArrayList<>()).add(facts);
    lines.add(new RecordKind.Line<>(whose, facts));
    plan(
        read,
        RowOutcome.NEW,
        List.of(Change.of(kind.labelKey(), null, kind.told(facts))),
        List.of(),
        List.of());
  }

  private void plan(
      Read<F> read,
      RowOutcome outcome,
      List<Change> changes,
      List<Fault> faults,
      List<Fault> doubts) {
    rows.add(
        new PlannedRow(
            read.line().number(),
            outcome,
            read.line().cells().text(RecordCells.NAME),
            changes,
            faults,
            doubts));
  }
}
