package vn.guongsang.movements;

import static vn.guongsang.movements.db.Tables.GROUND;
import static vn.guongsang.movements.db.Tables.LAUNCHING_UNIT;
import static vn.guongsang.movements.db.Tables.MOVEMENT_INDICATOR;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Gives a copied movement what its model is tied to; the steering body is appointed anew. */
@Component
class TiesOfModel {

  private final DSLContext sql;

  TiesOfModel(DSLContext sql) {
    this.sql = sql;
  }

  void takeOver(UUID model, UUID copy) {
    var to = DSL.val(copy);
    sql.insertInto(
            LAUNCHING_UNIT, LAUNCHING_UNIT.MOVEMENT, LAUNCHING_UNIT.UNIT, LAUNCHING_UNIT.PLACE)
        .select(
            DSL.select(to, LAUNCHING_UNIT.UNIT, LAUNCHING_UNIT.PLACE)
                .from(LAUNCHING_UNIT)
                .where(LAUNCHING_UNIT.MOVEMENT.eq(model)))
        .execute();
    sql.insertInto(
            MOVEMENT_INDICATOR,
            MOVEMENT_INDICATOR.MOVEMENT,
            MOVEMENT_INDICATOR.INDICATOR,
            MOVEMENT_INDICATOR.PLACE)
        .select(
            DSL.select(to, MOVEMENT_INDICATOR.INDICATOR, MOVEMENT_INDICATOR.PLACE)
                .from(MOVEMENT_INDICATOR)
                .where(MOVEMENT_INDICATOR.MOVEMENT.eq(model)))
        .execute();
    sql.insertInto(GROUND, GROUND.MOVEMENT, GROUND.DOCUMENT, GROUND.PLACE)
        .select(
            DSL.select(to, GROUND.DOCUMENT, GROUND.PLACE)
                .from(GROUND)
                .where(GROUND.MOVEMENT.eq(model)))
        .execute();
  }
}
