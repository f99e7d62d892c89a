package vn.guongsang.movements.programmes;

import static vn.guongsang.movements.db.Tables.TASK;
import static vn.guongsang.movements.db.Tables.TASK_NOTE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.OwnPerson;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/** Tasks wait for their owners two weeks before their day, sooner when somebody urged. */
@Component
class WorkOfTasks implements WorkItems {

  private static final int SHOWN = 20;
  private static final int DAYS_BEFORE = 14;

  private final Tasks tasks;
  private final OwnPerson own;

  WorkOfTasks(Tasks tasks, OwnPerson own) {
    this.tasks = tasks;
    this.own = own;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    var unit = viewer.unit();
    if (unit.isEmpty() || !viewer.may(Right.MOVEMENTS_READ)) {
      return List.of();
    }
    var mine = new ArrayList<Condition>();
    if (viewer.may(Right.MOVEMENTS_ANSWER)) {
      mine.add(TASK.UNIT.eq(unit.get().value()));
    }
    viewer
        .account()
        .flatMap(own::of)
        .map(PersonId::value)
        .ifPresent(person -> mine.add(TASK.PERSON.eq(person)));
    if (mine.isEmpty()) {
      return List.of();
    }
    var urged =
        DSL.exists(
            DSL.selectOne()
                .from(TASK_NOTE)
                .where(TASK_NOTE.TASK.eq(TASK.ID))
                .and(TASK_NOTE.KIND.eq(TaskNote.TaskNoteKind.URGED.name())));
    return tasks
        .list(
            viewer,
            DSL.or(mine).and(Tasks.open()).and(TASK.DUE.le(today.plusDays(DAYS_BEFORE)).or(urged)),
            today,
            SHOWN)
        .stream()
        .map(
            task ->
                new WorkItem(
                    Said.of("tasks.waits", task.name()),
                    Said.of("tasks.waits.detail", task.givenByName()),
                    "/tasks/" + task.id(),
                    task.said().due()))
        .toList();
  }
}
