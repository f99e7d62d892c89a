package vn.guongsang.movements.programmes;

import static vn.guongsang.movements.db.Tables.PROGRAMME;
import static vn.guongsang.movements.db.Tables.TASK;
import static vn.guongsang.movements.db.Tables.TASK_HELPER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDependents;
import vn.guongsang.shell.Said;

/** Open tasks that a reorganisation of units touches: the unit's successor has them then. */
@Component
class TasksOfUnits implements UnitDependents {

  private final DSLContext sql;

  TasksOfUnits(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Dependent> at(Collection<UnitId> units, LocalDate today) {
    return counted(TASK.UNIT, units, Tasks.open(), "tasks.at");
  }

  @Override
  public List<Dependent> madeAt(Collection<UnitId> units) {
    var out = new ArrayList<Dependent>();
    out.addAll(counted(TASK.UNIT, units, DSL.noCondition(), "tasks.at"));
    out.addAll(counted(TASK.GIVEN_BY, units, DSL.noCondition(), "tasks.at.gave"));
    out.addAll(counted(TASK_HELPER.UNIT, units, DSL.noCondition(), "tasks.at.helps"));
    out.addAll(counted(PROGRAMME.UNIT, units, DSL.noCondition(), "tasks.at.programmes"));
    return out;
  }

  private List<Dependent> counted(
      TableField<?, UUID> unit, Collection<UnitId> units, Condition which, String words) {
    return sql.select(unit, DSL.count())
        .from(unit.getTable())
        .where(unit.in(units.stream().map(UnitId::value).toList()))
        .and(which)
        .groupBy(unit)
        .fetch(row -> new Dependent(new UnitId(row.value1()), Said.of(words, row.value2())));
  }
}
