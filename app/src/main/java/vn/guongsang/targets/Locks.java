package vn.guongsang.targets;

import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.targets.db.Tables.CLOSING;
import static vn.guongsang.targets.db.Tables.OPENING;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.targets.figures.Period;

/**
 * Whether figures of a period may still be entered: a lock binds the unit that set it and all
 * below.
 */
@Component
public class Locks {

  private final DSLContext sql;

  Locks(DSLContext sql) {
    this.sql = sql;
  }

  /** A unit with a period of which it may say nothing more today. */
  public record Locked(UUID unit, Period period) {}

  public boolean locked(UUID unit, Period period, LocalDate today) {
    return holds(of(List.of(unit), today), unit, period);
  }

  /** A locked year locks its months with it. */
  public static boolean holds(Set<Locked> locked, UUID unit, Period period) {
    return locked.stream().anyMatch(one -> one.unit().equals(unit) && one.period().holds(period));
  }

  /** The locks that bind these units today, without those from which they are excepted. */
  public Set<Locked> of(List<UUID> units, LocalDate today) {
    var out = new HashSet<Locked>();
    var below = UNIT_PATH.as("below");
    var above = UNIT_PATH.as("above");
    sql.select(below.UNIT, CLOSING.PERIOD)
        .from(CLOSING)
        .join(above)
        .on(above.UNIT.eq(CLOSING.UNIT))
        .join(below)
        .on(within(below.PATH, above.PATH))
        .where(CLOSING.LOCKED_AT.isNotNull())
        .and(below.UNIT.eq(DSL.any(units.toArray(UUID[]::new))))
        .and(DSL.notExists(opened(below.PATH, today)))
        .forEach(
            row ->
                Period.of(row.value2())
                    .ifPresent(period -> out.add(new Locked(row.value1(), period))));
    return out;
  }

  private org.jooq.Select<?> opened(org.jooq.Field<String> path, LocalDate today) {
    var excepted = UNIT_PATH.as("excepted");
    return DSL.selectOne()
        .from(OPENING)
        .join(excepted)
        .on(excepted.UNIT.eq(OPENING.UNIT))
        .where(OPENING.CLOSING.eq(CLOSING.ID))
        .and(OPENING.UNTIL_DAY.ge(today))
        .and(within(path, excepted.PATH));
  }

  private static Condition within(org.jooq.Field<String> path, org.jooq.Field<String> above) {
    return path.eq(above).or(path.startsWith(DSL.concat(above, DSL.inline("/"))));
  }
}
