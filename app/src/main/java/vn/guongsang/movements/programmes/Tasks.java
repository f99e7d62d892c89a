package vn.guongsang.movements.programmes;

import static vn.guongsang.movements.db.Tables.PROGRAMME;
import static vn.guongsang.movements.db.Tables.TASK;
import static vn.guongsang.movements.db.Tables.TASK_HELPER;
import static vn.guongsang.movements.db.Tables.TASK_NOTE;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.views.tables.UnitToday;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;

/** Reads tasks. */
@Component
public class Tasks {

  /** The kind of subject under which sentences speak of tasks. */
  public static final String SUBJECT = "task";

  static final UnitToday OWNER = UNIT_TODAY.as("owner");
  static final UnitToday GIVER = UNIT_TODAY.as("giver");
  private static final Field<String> OWNER_NAME = OWNER.NAME.as("owner_name");
  private static final Field<String> GIVER_NAME = GIVER.NAME.as("giver_name");
  private static final Field<String> PERSON_NAME = PERSON_TODAY.NAME.as("person_name");
  private static final Field<String> PROGRAMME_NAME = PROGRAMME.NAME.as("programme_name");

  private final DSLContext sql;

  Tasks(DSLContext sql) {
    this.sql = sql;
  }

  /** Whose unit owns it, helps in it, or gave it, may read it. */
  static Condition seen(Viewer viewer) {
    return viewer
        .seesUnit(TASK.UNIT)
        .or(viewer.seesUnit(TASK.GIVEN_BY))
        .or(
            DSL.exists(
                DSL.selectOne()
                    .from(TASK_HELPER)
                    .where(TASK_HELPER.TASK.eq(TASK.ID))
                    .and(viewer.seesUnit(TASK_HELPER.UNIT))));
  }

  static Condition open() {
    return TASK.STATE.in(Task.TaskState.NOT_BEGUN.name(), Task.TaskState.DOING.name());
  }

  static Condition late(LocalDate today) {
    return open().and(TASK.DUE.lt(today));
  }

  static List<SelectField<?>> fields(Viewer viewer) {
    var all = new ArrayList<SelectField<?>>(List.of(TASK.fields()));
    all.addAll(List.of(OWNER_NAME, GIVER_NAME, PERSON_NAME, PROGRAMME_NAME));
    all.add(DSL.field(viewer.sees(OWNER.PATH)).as("mine"));
    all.add(DSL.field(viewer.sees(GIVER.PATH)).as("led"));
    return List.copyOf(all);
  }

  static Table<?> table() {
    return TASK.join(OWNER)
        .on(OWNER.ID.eq(TASK.UNIT))
        .join(GIVER)
        .on(GIVER.ID.eq(TASK.GIVEN_BY))
        .leftJoin(PROGRAMME)
        .on(PROGRAMME.ID.eq(TASK.PROGRAMME))
        .leftJoin(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(TASK.PERSON))
        .leftJoin(PERSON_TODAY)
        .on(PERSON_TODAY.ID.eq(PERSON_ROOT.ROOT));
  }

  static Task read(Record row, List<Task.Helper> helpers) {
    var one = row.into(TASK);
    return new Task(
        new TaskId(one.getId()),
        new Task.Said(
            one.getProgramme() == null ? null : new ProgrammeId(one.getProgramme()),
            one.getMovement(),
            new UnitId(one.getUnit()),
            one.getPerson() == null ? null : new PersonId(one.getPerson()),
            one.getName(),
            one.getWhat(),
            one.getDuty(),
            one.getSteps(),
            one.getEffect(),
            one.getDue()),
        row.get(OWNER_NAME),
        new UnitId(one.getGivenBy()),
        row.get(GIVER_NAME),
        Objects.requireNonNullElse(row.get(PERSON_NAME), ""),
        Objects.requireNonNullElse(row.get(PROGRAMME_NAME), ""),
        helpers,
        Task.TaskState.valueOf(one.getState()),
        one.getStateOn(),
        one.getReason(),
        one.getDoneOn(),
        one.getEvidence(),
        Boolean.TRUE.equals(row.get("mine", Boolean.class)),
        Boolean.TRUE.equals(row.get("led", Boolean.class)),
        one.getVersion());
  }

  /** Those of the viewer's, the late first, then by day. */
  List<Task> list(Viewer viewer, Condition where, LocalDate today, int atMost) {
    var rows =
        sql.select(fields(viewer))
            .from(table())
            .where(seen(viewer))
            .and(where)
            .orderBy(DSL.field(late(today)).desc(), DSL.field(open()).desc(), TASK.DUE, TASK.ID)
            .limit(atMost)
            .fetch();
    var helpers = helpers(rows.map(row -> row.get(TASK.ID)));
    return rows.map(row -> read(row, helpers.getOrDefault(row.get(TASK.ID), List.of())));
  }

  private Map<UUID, List<Task.Helper>> helpers(List<UUID> tasks) {
    var out = new HashMap<UUID, List<Task.Helper>>();
    sql.select(TASK_HELPER.TASK, UNIT_TODAY.ID, UNIT_TODAY.NAME)
        .from(TASK_HELPER)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(TASK_HELPER.UNIT))
        .where(TASK_HELPER.TASK.eq(DSL.any(tasks.toArray(UUID[]::new))))
        .orderBy(UNIT_TODAY.ORDER_PATH)
        .forEach(
            row ->
                out.computeIfAbsent(row.value1(), t -> new ArrayList<>())
                    .add(new Task.Helper(new UnitId(row.value2()), row.value3())));
    return out;
  }

  public Task within(Viewer viewer, TaskId id, LocalDate today) {
    return list(viewer, TASK.ID.eq(id.value()), today, 1).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Of a programme and its themes. */
  public List<Task> of(Viewer viewer, ProgrammeId programme, LocalDate today, int atMost) {
    var theme = PROGRAMME.as("theme");
    return list(
        viewer,
        TASK.PROGRAMME.in(
            DSL.select(theme.ID)
                .from(theme)
                .where(theme.ID.eq(programme.value()).or(theme.PARENT.eq(programme.value())))),
        today,
        atMost);
  }

  /** Those a movement brought about, by itself or by its programmes. */
  public List<Task> of(Viewer viewer, UUID movement, LocalDate today, int atMost) {
    var programme = PROGRAMME.as("of_movement");
    return list(
        viewer,
        TASK.MOVEMENT
            .eq(movement)
            .or(
                TASK.PROGRAMME.in(
                    DSL.select(programme.ID)
                        .from(programme)
                        .where(programme.MOVEMENT.eq(movement)))),
        today,
        atMost);
  }

  /**
   * How an owner stands.
   *
   * @param late still open, the longest waiting first
   */
  public record Owner(UnitId unit, String name, int tasks, int done, int open, List<Task> late) {}

  /** Every owner in sight: who is late the most comes first. */
  public List<Owner> byOwner(Viewer viewer, LocalDate today, int atMost) {
    var late = new HashMap<UnitId, List<Task>>();
    list(viewer, late(today), today, atMost)
        .forEach(t -> late.computeIfAbsent(t.said().unit(), u -> new ArrayList<>()).add(t));
    var done = DSL.count().filterWhere(TASK.STATE.eq(Task.TaskState.DONE.name()));
    var open = DSL.count().filterWhere(open());
    return sql
        .select(OWNER.ID, OWNER.NAME, DSL.count(), done, open)
        .from(TASK)
        .join(OWNER)
        .on(OWNER.ID.eq(TASK.UNIT))
        .where(seen(viewer))
        .groupBy(OWNER.ID, OWNER.NAME, OWNER.ORDER_PATH)
        .orderBy(OWNER.ORDER_PATH)
        .fetch(
            row ->
                new Owner(
                    new UnitId(row.value1()),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    late.getOrDefault(new UnitId(row.value1()), List.of())))
        .stream()
        .sorted(java.util.Comparator.comparingInt((Owner o) -> o.late().size()).reversed())
        .toList();
  }

  /** What was said of it, the latest first. */
  public List<TaskNote> notes(TaskId id) {
    return sql.selectFrom(TASK_NOTE)
        .where(TASK_NOTE.TASK.eq(id.value()))
        .orderBy(TASK_NOTE.DAY.desc(), TASK_NOTE.ID.desc())
        .fetch(
            row ->
                new TaskNote(
                    row.getId(),
                    TaskNote.TaskNoteKind.valueOf(row.getKind()),
                    row.getDay(),
                    row.getWords()));
  }
}
