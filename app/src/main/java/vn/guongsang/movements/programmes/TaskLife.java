package vn.guongsang.movements.programmes;

import static vn.guongsang.movements.db.Tables.TASK;
import static vn.guongsang.movements.db.Tables.TASK_HELPER;
import static vn.guongsang.movements.db.Tables.TASK_NOTE;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.TaskRecord;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Gives tasks, changes them, tells how far they are, reviews and urges. */
@Component
public class TaskLife {

  private final DSLContext sql;
  private final Tasks tasks;
  private final Programmes programmes;
  private final Journal journal;
  private final Clock clock;

  TaskLife(DSLContext sql, Tasks tasks, Programmes programmes, Journal journal, Clock clock) {
    this.sql = sql;
    this.tasks = tasks;
    this.programmes = programmes;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param givenBy who may change it and urge; the unit acted for
   */
  @Transactional
  public TaskId give(
      Viewer viewer, UnitId givenBy, Task.Said said, List<UnitId> helpers, LocalDate today) {
    check(viewer, said, today);
    Movements.requireSeen(sql, viewer, said.movement());
    var row = sql.newRecord(TASK);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setGivenBy(givenBy.value());
    row.setMovement(said.movement());
    fill(row, said);
    row.setState(Task.TaskState.NOT_BEGUN.name());
    row.setStateOn(today);
    row.setReason("");
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    row.insert();
    help(row.getId(), said.unit(), helpers);
    journal.record(
        viewer,
        Entry.of("tasks.given", Tasks.SUBJECT, row.getId())
            .in(said.unit())
            .fact("unit", "unit", said.unit().value())
            .fact("due", said.due()));
    return new TaskId(row.getId());
  }

  private static void fill(TaskRecord row, Task.Said said) {
    var programme = said.programme();
    var person = said.person();
    row.setProgramme(programme == null ? null : programme.value());
    row.setUnit(said.unit().value());
    row.setPerson(person == null ? null : person.value());
    row.setName(said.name());
    row.setFolded(VietnameseText.fold(said.name()));
    row.setWhat(said.what());
    row.setDuty(said.duty());
    row.setSteps(said.steps());
    row.setEffect(said.effect());
    row.setDue(said.due());
  }

  private void check(Viewer viewer, Task.Said said, LocalDate today) {
    if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(said.unit().value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw Refused.field("unit", "tasks.fault.unit-outside");
    }
    var person = said.person();
    if (person != null
        && !sql.fetchExists(
            PERSON_TODAY, PERSON_TODAY.ID.eq(person.value()).and(viewer.sees(PERSON_TODAY.PATH)))) {
      throw Refused.field("person", "tasks.fault.nobody");
    }
    var programme = said.programme();
    if (programme != null) {
      programmes.within(viewer, programme, today);
    }
  }

  private void help(UUID task, UnitId owner, List<UnitId> helpers) {
    sql.deleteFrom(TASK_HELPER).where(TASK_HELPER.TASK.eq(task)).execute();
    for (var helper : helpers.stream().distinct().filter(h -> !h.equals(owner)).toList()) {
      sql.insertInto(TASK_HELPER, TASK_HELPER.TASK, TASK_HELPER.UNIT)
          .values(task, helper.value())
          .execute();
    }
  }

  private TaskRecord locked(Task task, int version) {
    var row = sql.selectFrom(TASK).where(TASK.ID.eq(task.id().value())).forUpdate().fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(task.id().value(), row.getVersion());
    }
    return row;
  }

  @Transactional
  public void change(
      Viewer viewer,
      TaskId id,
      int version,
      Task.Said said,
      List<UnitId> helpers,
      LocalDate today) {
    var before = tasks.within(viewer, id, today);
    if (!before.led()) {
      throw Refused.because("tasks.fault.of-another", before.givenByName());
    }
    check(viewer, said, today);
    var row = locked(before, version);
    fill(row, said);
    row.setVersion(version + 1);
    row.update();
    help(id.value(), said.unit(), helpers);
    journal.record(
        viewer,
        Entry.of("tasks.changed", Tasks.SUBJECT, id.value())
            .in(said.unit())
            .change("name", before.said().name(), said.name())
            .change("due", before.said().due(), said.due())
            .change("effect", before.said().effect(), said.effect()));
  }

  /**
   * The owner, or whoever gave it, tells how far it is.
   *
   * @param reason why it stopped; empty text otherwise
   * @param evidence kept file; null leaves what there is
   */
  @Transactional
  public void tell(
      Viewer viewer,
      TaskId id,
      int version,
      Task.TaskState state,
      LocalDate day,
      String reason,
      @Nullable UUID evidence,
      LocalDate today) {
    var task = tasks.within(viewer, id, today);
    if (!task.mine() && !task.led()) {
      throw Refused.because("tasks.fault.not-owner", task.unitName());
    }
    if (state == Task.TaskState.STOPPED && reason.isEmpty()) {
      throw Refused.field("reason", "tasks.fault.no-reason");
    }
    if (day.isAfter(today)) {
      throw Refused.field("day", "tasks.fault.day-to-come", day);
    }
    var row = locked(task, version);
    row.setState(state.name());
    row.setStateOn(day);
    row.setReason(reason);
    row.setDoneOn(state == Task.TaskState.DONE ? day : null);
    if (evidence != null) {
      row.setEvidence(evidence);
    }
    row.setVersion(version + 1);
    row.update();
    journal.record(
        viewer,
        Entry.of("tasks.told", Tasks.SUBJECT, id.value())
            .in(task.said().unit())
            .fact("state", state)
            .fact("day", day)
            .because(reason));
  }

  /** Anybody who works in it remarks; only whoever gave it reviews and urges. */
  @Transactional
  public void note(
      Viewer viewer, TaskId id, TaskNote.TaskNoteKind kind, String words, LocalDate today) {
    var task = tasks.within(viewer, id, today);
    if (kind != TaskNote.TaskNoteKind.NOTE && !task.led()) {
      throw Refused.because("tasks.fault.of-another", task.givenByName());
    }
    if (kind == TaskNote.TaskNoteKind.URGED && !task.open()) {
      throw Refused.because("tasks.fault.ended");
    }
    sql.insertInto(TASK_NOTE)
        .set(TASK_NOTE.ID, TimeOrderedId.at(clock.millis()))
        .set(TASK_NOTE.TASK, id.value())
        .set(TASK_NOTE.KIND, kind.name())
        .set(TASK_NOTE.DAY, today)
        .set(TASK_NOTE.WORDS, words)
        .set(TASK_NOTE.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(TASK_NOTE.MADE_AT, clock.instant())
        .execute();
    journal.record(
        viewer,
        Entry.of("tasks.noted", Tasks.SUBJECT, id.value())
            .in(task.said().unit())
            .fact("kind", kind));
  }
}
