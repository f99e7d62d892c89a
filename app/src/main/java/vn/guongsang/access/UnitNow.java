package vn.guongsang.access;

import static vn.guongsang.registry.views.Tables.UNIT_PATH;

import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** A unit's name and place in today's tree; an ended unit sits under its successor. */
public record UnitNow(UUID unit, int tenant, String code, String name, String path) {

  /**
   * Paths are ids of one length joined by strokes, so the prefix alone is the unit and below.
   * Written into the question itself: of a bound value the database could not know how few units it
   * means.
   */
  static Condition below(Field<String> path, String top) {
    return path.like(DSL.inline(top + "%"));
  }

  static Select<Record1<UUID>> unitsThat(Function<Field<String>, Condition> limit) {
    return DSL.select(UNIT_PATH.UNIT).from(UNIT_PATH).where(limit.apply(UNIT_PATH.PATH));
  }
}
