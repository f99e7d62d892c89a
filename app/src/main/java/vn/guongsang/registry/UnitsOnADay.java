package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.UNIT;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The units that lived on a day, in the columns of {@code registry.unit_today}. */
@Component
public class UnitsOnADay {

  private final DSLContext sql;

  UnitsOnADay(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * A table called {@code at}. Facts, parents and the days they held are those of the day; the path
   * is today's, since rights are today's, and so is the order.
   */
  public Table<?> on(LocalDate day) {
    var above = UNIT_SPAN.as("above");
    return sql.select(
            UNIT.ID,
            UNIT.TENANT,
            UNIT_SPAN.CODE,
            UNIT_SPAN.NAME,
            UNIT_SPAN.SHORT_NAME,
            UNIT_SPAN.FOLDED,
            UNIT_SPAN.KIND,
            UNIT_SPAN.LEVEL,
            UNIT_SPAN.PARENT,
            above.NAME.as("parent_name"),
            UNIT_PLACE.PATH,
            UNIT_PLACE.ORDER_PATH,
            UNIT_PLACE.LIVING,
            UNIT_PLACE.FROM_DAY,
            UNIT_PLACE.UNTIL_DAY,
            UNIT_SPAN.LEGAL_ENTITY)
        .from(UNIT_SPAN)
        .join(UNIT)
        .on(UNIT.ID.eq(UNIT_SPAN.UNIT))
        .join(UNIT_PLACE)
        .on(UNIT_PLACE.UNIT.eq(UNIT.ID))
        .leftJoin(above)
        .on(
            above
                .UNIT
                .eq(UNIT_SPAN.PARENT)
                .and(above.FROM_DAY.le(DSL.val(day)))
                .and(above.UNTIL_DAY.isNull().or(above.UNTIL_DAY.gt(DSL.val(day)))))
        .where(Units.lives(day))
        .asTable("at");
  }
}
