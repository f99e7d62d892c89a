package vn.guongsang.movements.programmes;

import static vn.guongsang.movements.db.Tables.PROGRAMME;
import static vn.guongsang.movements.db.Tables.TASK;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/** Tasks, the late ones first. */
@Component
public class TaskList implements ListSource<Task> {

  private static final String KEY = "tasks";

  private final DSLContext sql;

  TaskList(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  private static ListShape<Task> shape(LocalDate today) {
    return new ListShape<>(
        KEY,
        "tasks.title",
        List.of(
            Column.<Task>of(
                    "name",
                    "tasks.name",
                    t -> new Cell.Link("/tasks/" + t.id(), t.name(), t.programmeName()))
                .sortedBy(TASK.FOLDED)
                .asLead(),
            Column.<Task>of("unit", "tasks.unit", t -> Cell.text(t.unitName()))
                .sortedBy(Tasks.OWNER.ORDER_PATH),
            Column.<Task>of("person", "tasks.person", t -> Cell.text(t.personName()))
                .sortedBy(PERSON_TODAY.SORT_KEY),
            Column.<Task>of("due", "tasks.due", t -> new Cell.Day(t.said().due()))
                .sortedBy(TASK.DUE),
            Column.<Task>of(
                "state",
                "tasks.state",
                t ->
                    new Cell.Tag(
                        t.standing(today).tone(),
                        Said.of("enum.TaskStanding." + t.standing(today).name()))),
            Column.<Task>of(
                "clear", "tasks.clears", t -> Cell.words("tasks.clears.count", t.clears().size())),
            Column.<Task>of("done", "tasks.done-on", t -> new Cell.Day(t.doneOn()))
                .sortedBy(TASK.DONE_ON)
                .hiddenAtFirst(),
            Column.<Task>of("giver", "tasks.giver", t -> Cell.text(t.givenByName()))
                .sortedBy(Tasks.GIVER.ORDER_PATH)
                .hiddenAtFirst(),
            Column.<Task>of("effect", "tasks.effect", t -> Cell.text(t.said().effect()))
                .hiddenAtFirst(),
            Column.<Task>of("reason", "tasks.reason", t -> Cell.text(t.reason())).hiddenAtFirst()),
        List.of(
            Filter.words("q", "tasks.name", "tasks.filter.name"),
            new Filter.Pick("unit", "tasks.unit", "/units/pick"),
            new Filter.Choice(
                "state",
                "tasks.state",
                Arrays.stream(Task.TaskStanding.values())
                    .map(s -> new Filter.Option(s.name(), Said.of("enum.TaskStanding." + s.name())))
                    .toList())),
        List.of(
            DSL.field(Tasks.late(today)).desc(),
            DSL.field(Tasks.open()).desc(),
            TASK.DUE.asc(),
            TASK.ID.asc()),
        "tasks.none",
        t -> t.id().toString(),
        List.of());
  }

  @Override
  public ListQuery<Task> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    return new ListQuery<>(
        sql,
        shape(today),
        Tasks.fields(viewer),
        Tasks.table(),
        where(request, viewer, today),
        row -> Tasks.read(row, List.of()));
  }

  private static Condition where(ListRequest request, Viewer viewer, LocalDate today) {
    var all = new ArrayList<Condition>();
    all.add(Tasks.seen(viewer));
    var words = VietnameseText.fold(request.value("q"));
    if (!words.isEmpty()) {
      all.add(UnitSearch.words(TASK.FOLDED, words));
    }
    id(request.value("unit")).ifPresent(unit -> all.add(TASK.UNIT.eq(unit)));
    id(request.value("programme"))
        .ifPresent(
            programme -> all.add(PROGRAMME.ID.eq(programme).or(PROGRAMME.PARENT.eq(programme))));
    request.choice("state", Task.TaskStanding.class).ifPresent(s -> all.add(standing(s, today)));
    return DSL.and(all);
  }

  private static Condition standing(Task.TaskStanding standing, LocalDate today) {
    return switch (standing) {
      case LATE -> Tasks.late(today);
      case NOT_BEGUN, DOING -> TASK.STATE.eq(standing.name()).and(TASK.DUE.ge(today));
      case DONE, STOPPED -> TASK.STATE.eq(standing.name());
    };
  }

  private static java.util.Optional<UUID> id(String typed) {
    try {
      return typed.isEmpty()
          ? java.util.Optional.empty()
          : java.util.Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      return java.util.Optional.of(new UUID(0, 0));
    }
  }
}
