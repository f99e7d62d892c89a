package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.UNIT;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.UnitSpan;

/** The units that lived on a day, in the columns of {@code registry.unit_today}. */
@Component
public class UnitsOnADay {

  private static final Name ORDER = DSL.name("day_order");
  private static final Field<UUID> ORDERED = DSL.field(ORDER.append("unit"), SQLDataType.UUID);
  private static final Field<String> ORDER_PATH =
      DSL.field(ORDER.append("order_path"), SQLDataType.CLOB);
  private static final int BELOW = 1;
  private static final int NEXT = 2;

  private final DSLContext sql;

  UnitsOnADay(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * A table called {@code at}. Facts, parents, order and the days they held are those of the day;
   * the path is today's, since rights are today's.
   */
  public Table<?> on(LocalDate day) {
    var above = UNIT_SPAN.as("above");
    return sql.withRecursive(inOrder(day))
        .select(
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
            ORDER_PATH.collate(DSL.name("C")).as("order_path"),
            UNIT_PLACE.LIVING,
            UNIT_PLACE.FROM_DAY,
            UNIT_PLACE.UNTIL_DAY,
            UNIT_SPAN.LEGAL_ENTITY)
        .from(UNIT_SPAN)
        .join(UNIT)
        .on(UNIT.ID.eq(UNIT_SPAN.UNIT))
        .join(UNIT_PLACE)
        .on(UNIT_PLACE.UNIT.eq(UNIT.ID))
        .leftJoin(DSL.table(ORDER))
        .on(ORDERED.eq(UNIT.ID))
        .leftJoin(above)
        .on(above.UNIT.eq(UNIT_SPAN.PARENT), lives(above, day))
        .where(lives(UNIT_SPAN, day))
        .asTable("at");
  }

  /**
   * A table called {@code at} of a unit and those below it on a day, with their id, tenant, parent
   * and name; in no order. It reads these alone, not the whole tree.
   */
  public Table<?> below(UnitId top, LocalDate day) {
    var below = DSL.name("below");
    return sql.withRecursive(
            below
                .fields("id", "parent", "name")
                .as(
                    DSL.select(UNIT_SPAN.UNIT, UNIT_SPAN.PARENT, UNIT_SPAN.NAME)
                        .from(UNIT_SPAN)
                        .where(UNIT_SPAN.UNIT.eq(top.value()), lives(UNIT_SPAN, day))
                        .unionAll(
                            DSL.select(UNIT_SPAN.UNIT, UNIT_SPAN.PARENT, UNIT_SPAN.NAME)
                                .from(UNIT_SPAN)
                                .join(DSL.table(below))
                                .on(
                                    UNIT_SPAN.PARENT.eq(
                                        DSL.field(below.append("id"), SQLDataType.UUID)))
                                .where(lives(UNIT_SPAN, day)))))
        .select(
            UNIT.ID,
            UNIT.TENANT,
            DSL.field(below.append("parent"), SQLDataType.UUID).as("parent"),
            DSL.field(below.append("name"), SQLDataType.CLOB).as("name"))
        .from(DSL.table(below))
        .join(UNIT)
        .on(UNIT.ID.eq(DSL.field(below.append("id"), SQLDataType.UUID)))
        .asTable("at");
  }

  /**
   * The official order of the day, brothers and sisters as {@link Place} sorts them. What hangs
   * below nothing that lived that day stands at the top.
   */
  private static CommonTableExpression<?> inOrder(LocalDate day) {
    var above = UNIT_SPAN.as("above");
    return ORDER
        .fields("unit", "order_path")
        .as(
            DSL.select(UNIT_SPAN.UNIT, step())
                .from(UNIT_SPAN)
                .leftJoin(above)
                .on(above.UNIT.eq(UNIT_SPAN.PARENT), lives(above, day))
                .where(lives(UNIT_SPAN, day), above.UNIT.isNull())
                .unionAll(
                    DSL.select(UNIT_SPAN.UNIT, DSL.concat(ORDER_PATH, DSL.chr(BELOW), step()))
                        .from(UNIT_SPAN)
                        .join(DSL.table(ORDER))
                        .on(ORDERED.eq(UNIT_SPAN.PARENT))
                        .where(lives(UNIT_SPAN, day))));
  }

  /** One unit among its brothers and sisters; the two separators sort before every letter. */
  private static Field<String> step() {
    var ordinal = UNIT_SPAN.ORDINAL.cast(SQLDataType.BIGINT).plus(1L << 31);
    return DSL.concat(
        DSL.lpad(ordinal.cast(SQLDataType.CLOB), DSL.inline(10), DSL.inline("0")),
        UNIT_SPAN.FOLDED,
        DSL.chr(NEXT),
        UNIT_SPAN.NAME,
        DSL.chr(NEXT),
        UNIT_SPAN.UNIT.cast(SQLDataType.CLOB));
  }

  private static Condition lives(UnitSpan span, LocalDate day) {
    return span.FROM_DAY
        .le(DSL.val(day))
        .and(span.UNTIL_DAY.isNull().or(span.UNTIL_DAY.gt(DSL.val(day))));
  }
}
