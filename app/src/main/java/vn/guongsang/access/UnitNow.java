package vn.guongsang.access;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** A unit's name and place in today's tree; an ended unit sits under its successor. */
public record UnitNow(UUID unit, int tenant, String code, String name, String path) {

  /** Paths are ids of one length joined by strokes, so the prefix alone is the unit and below. */
  static Condition below(Field<String> path, String top) {
    return path.like(top + "%");
  }

  static Select<Record1<UUID>> unitsThat(Function<Field<String>, Condition> limit) {
    return DSL.select(UNIT_TODAY.ID).from(UNIT_TODAY).where(limit.apply(UNIT_TODAY.PATH));
  }
}
