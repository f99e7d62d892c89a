package vn.guongsang.movements;

import static vn.guongsang.movements.db.Tables.DOCUMENT;
import static vn.guongsang.movements.db.Tables.LAUNCHING_UNIT;
import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.PLEDGE_SIDE;
import static vn.guongsang.movements.db.Tables.RESPONSE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDependents;
import vn.guongsang.shell.Said;

/** Movements that a reorganisation of units touches. */
@Component
class MovementsOfUnits implements UnitDependents {

  private final DSLContext sql;

  MovementsOfUnits(DSLContext sql) {
    this.sql = sql;
  }

  /** Only what is still under way: closed movements stay with whoever led them. */
  @Override
  public List<Dependent> at(Collection<UnitId> units, LocalDate today) {
    var ids = units.stream().map(UnitId::value).toList();
    var open = MOVEMENT.STATE.ne(Movement.State.CLOSED.name());
    var out = new ArrayList<Dependent>();
    out.addAll(led(MOVEMENT.UNIT.in(ids).and(open)));
    out.addAll(beside(LAUNCHING_UNIT.UNIT, LAUNCHING_UNIT.MOVEMENT, ids, open, "together"));
    out.addAll(beside(RESPONSE.UNIT, RESPONSE.MOVEMENT, ids, open, "responds"));
    return out;
  }

  @Override
  public List<Dependent> madeAt(Collection<UnitId> units) {
    var ids = units.stream().map(UnitId::value).toList();
    var any = org.jooq.impl.DSL.noCondition();
    var out = new ArrayList<Dependent>();
    out.addAll(led(MOVEMENT.UNIT.in(ids)));
    out.addAll(beside(LAUNCHING_UNIT.UNIT, LAUNCHING_UNIT.MOVEMENT, ids, any, "together"));
    out.addAll(beside(RESPONSE.UNIT, RESPONSE.MOVEMENT, ids, any, "responds"));
    out.addAll(
        sql.select(PLEDGE_SIDE.UNIT)
            .from(PLEDGE_SIDE)
            .where(PLEDGE_SIDE.UNIT.in(ids))
            .fetch(row -> new Dependent(new UnitId(row.value1()), Said.of("movements.at.pledge"))));
    out.addAll(
        sql.select(DOCUMENT.UNIT, DOCUMENT.TITLE)
            .from(DOCUMENT)
            .where(DOCUMENT.UNIT.in(ids))
            .fetch(
                row ->
                    new Dependent(
                        new UnitId(row.value1()), Said.of("movements.at.document", row.value2()))));
    return out;
  }

  private List<Dependent> led(Condition where) {
    return sql.select(MOVEMENT.UNIT, MOVEMENT.NAME)
        .from(MOVEMENT)
        .where(where)
        .orderBy(MOVEMENT.FOLDED, MOVEMENT.ID)
        .fetch(
            row ->
                new Dependent(
                    new UnitId(row.value1()), Said.of("movements.at.leads", row.value2())));
  }

  private List<Dependent> beside(
      TableField<?, UUID> unit,
      Field<UUID> movement,
      Collection<UUID> ids,
      Condition where,
      String how) {
    return sql.select(unit, MOVEMENT.NAME)
        .from(unit.getTable())
        .join(MOVEMENT)
        .on(MOVEMENT.ID.eq(movement))
        .where(unit.in(ids))
        .and(where)
        .orderBy(MOVEMENT.FOLDED, MOVEMENT.ID)
        .fetch(
            row ->
                new Dependent(
                    new UnitId(row.value1()), Said.of("movements.at." + how, row.value2())));
  }
}
