package vn.guongsang.movements.programmes;

import static vn.guongsang.movements.db.Tables.TASK;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Searchable;
import vn.guongsang.shell.Viewer;

/** Tasks are called, and found, by their names. */
@Component
class TaskNames implements NameOf, Searchable {

  private final DSLContext sql;

  TaskNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Tasks.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(TASK.ID, TASK.NAME)
        .from(TASK)
        .where(TASK.ID.in(ids))
        .fetchMap(TASK.ID, TASK.NAME);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/tasks/" + id);
  }

  @Override
  public String headingKey() {
    return "tasks.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public String listHref() {
    return "/tasks?q=";
  }

  @Override
  public List<Hit> find(Viewer viewer, String folded, int atMost) {
    return sql.select(TASK.ID, TASK.NAME, UNIT_TODAY.NAME, TASK.DUE)
        .from(TASK)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(TASK.UNIT))
        .where(Tasks.seen(viewer))
        .and(UnitSearch.words(TASK.FOLDED, folded))
        .orderBy(TASK.DUE.desc(), TASK.ID)
        .limit(atMost)
        .fetch(
            row ->
                new Hit(
                    row.value2(),
                    Said.of("tasks.found", row.value3(), row.value4()),
                    "/tasks/" + row.value1()));
  }
}
