package vn.guongsang.movements;

import static vn.guongsang.movements.db.Tables.LAUNCHING_UNIT;
import static vn.guongsang.movements.db.Tables.LINK;
import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.MOVEMENT_INDICATOR;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;

/**
 * What a movement is tied to: the units that launch it together, movements beside and below it, the
 * indicators it lives by. Texts it stands on are the library's.
 */
@Component
public class Ties {

  private static final int MOST_BELOW = 200;

  private final DSLContext sql;
  private final Movements movements;
  private final Indicators indicators;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  Ties(
      DSLContext sql,
      Movements movements,
      Indicators indicators,
      Journal journal,
      ApplicationEventPublisher events) {
    this.sql = sql;
    this.movements = movements;
    this.indicators = indicators;
    this.journal = journal;
    this.events = events;
  }

  /** A unit and its name of today. */
  public record Named(UnitId id, String name) {}

  /** Those that launch it beside the leading one, in the order they were named. */
  public List<Named> together(MovementId id) {
    return sql.select(LAUNCHING_UNIT.UNIT, UNIT_TODAY.NAME)
        .from(LAUNCHING_UNIT)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(LAUNCHING_UNIT.UNIT))
        .where(LAUNCHING_UNIT.MOVEMENT.eq(id.value()))
        .orderBy(LAUNCHING_UNIT.PLACE, LAUNCHING_UNIT.UNIT)
        .fetch(row -> new Named(new UnitId(row.value1()), row.value2()));
  }

  /** Linked movements that the viewer may see. */
  public List<Movement> linked(Viewer viewer, MovementId id) {
    return movements.list(
        viewer,
        MOVEMENT
            .ID
            .in(DSL.select(LINK.BESIDE).from(LINK).where(LINK.MOVEMENT.eq(id.value())))
            .or(
                MOVEMENT.ID.in(
                    DSL.select(LINK.MOVEMENT).from(LINK).where(LINK.BESIDE.eq(id.value())))),
        MOST_BELOW);
  }

  /** Movements launched under this one that the viewer may see. */
  public List<Movement> below(Viewer viewer, MovementId id) {
    return movements.list(viewer, MOVEMENT.PARENT.eq(id.value()), MOST_BELOW);
  }

  /** The indicators it lives by that the viewer may see. */
  public List<Indicator> indicators(Viewer viewer, MovementId id) {
    var ids =
        sql.select(MOVEMENT_INDICATOR.INDICATOR)
            .from(MOVEMENT_INDICATOR)
            .where(MOVEMENT_INDICATOR.MOVEMENT.eq(id.value()))
            .orderBy(MOVEMENT_INDICATOR.PLACE)
            .fetch(MOVEMENT_INDICATOR.INDICATOR);
    if (ids.isEmpty()) {
      return List.of();
    }
    return indicators.all(viewer).stream()
        .filter(one -> ids.contains(one.id().value()))
        .sorted(java.util.Comparator.comparingInt(one -> ids.indexOf(one.id().value())))
        .toList();
  }

  private Movement open(Viewer viewer, MovementId id) {
    sql.selectOne().from(MOVEMENT).where(MOVEMENT.ID.eq(id.value())).forUpdate().fetch();
    var movement = movements.led(viewer, id);
    if (movement.state() == Movement.State.CLOSED) {
      throw Refused.because("movements.fault.closed");
    }
    return movement;
  }

  private void wrote(Viewer viewer, Movement movement, String verb, String kind, UUID other) {
    journal.record(
        viewer,
        Entry.of("movements." + verb, Movements.SUBJECT, movement.id().value())
            .in(movement.unit())
            .fact("what", kind, other));
    events.publishEvent(new Movements.Changed(movement.id()));
  }

  @Transactional
  public void launchTogether(Viewer viewer, MovementId id, UnitId unit) {
    var movement = open(viewer, id);
    if (movement.launching().contains(unit)) {
      throw Refused.field("unit", "movements.fault.tied");
    }
    sql.insertInto(LAUNCHING_UNIT)
        .set(LAUNCHING_UNIT.MOVEMENT, id.value())
        .set(LAUNCHING_UNIT.UNIT, unit.value())
        .set(LAUNCHING_UNIT.PLACE, movement.together().size() + 1)
        .execute();
    wrote(viewer, movement, "joined", "unit", unit.value());
  }

  @Transactional
  public void launchWithout(Viewer viewer, MovementId id, UnitId unit) {
    var movement = open(viewer, id);
    if (sql.deleteFrom(LAUNCHING_UNIT)
            .where(LAUNCHING_UNIT.MOVEMENT.eq(id.value()))
            .and(LAUNCHING_UNIT.UNIT.eq(unit.value()))
            .execute()
        > 0) {
      wrote(viewer, movement, "left", "unit", unit.value());
    }
  }

  @Transactional
  public void link(Viewer viewer, MovementId id, MovementId other) {
    var movement = open(viewer, id);
    movements.within(viewer, other);
    if (other.equals(id)) {
      throw Refused.field("movement", "movements.fault.itself");
    }
    if (sql.insertInto(LINK)
            .set(LINK.MOVEMENT, first(id, other))
            .set(LINK.BESIDE, second(id, other))
            .onConflictDoNothing()
            .execute()
        == 0) {
      throw Refused.field("movement", "movements.fault.tied");
    }
    wrote(viewer, movement, "linked", Movements.SUBJECT, other.value());
  }

  @Transactional
  public void unlink(Viewer viewer, MovementId id, MovementId other) {
    var movement = open(viewer, id);
    if (sql.deleteFrom(LINK)
            .where(LINK.MOVEMENT.eq(first(id, other)))
            .and(LINK.BESIDE.eq(second(id, other)))
            .execute()
        > 0) {
      wrote(viewer, movement, "unlinked", Movements.SUBJECT, other.value());
    }
  }

  /** In the database's order of ids, which is by letters; Java's compares signed numbers. */
  private static UUID first(MovementId id, MovementId other) {
    return id.toString().compareTo(other.toString()) < 0 ? id.value() : other.value();
  }

  private static UUID second(MovementId id, MovementId other) {
    return id.toString().compareTo(other.toString()) < 0 ? other.value() : id.value();
  }

  @Transactional
  public void liveBy(Viewer viewer, MovementId id, IndicatorId indicator) {
    var movement = open(viewer, id);
    indicators.within(viewer, indicator);
    var of = MOVEMENT_INDICATOR.MOVEMENT.eq(id.value());
    if (sql.insertInto(MOVEMENT_INDICATOR)
            .set(MOVEMENT_INDICATOR.MOVEMENT, id.value())
            .set(MOVEMENT_INDICATOR.INDICATOR, indicator.value())
            .set(MOVEMENT_INDICATOR.PLACE, sql.fetchCount(MOVEMENT_INDICATOR, of) + 1)
            .onConflictDoNothing()
            .execute()
        == 0) {
      throw Refused.field("indicator", "movements.fault.tied");
    }
    wrote(viewer, movement, "lives-by", Indicators.SUBJECT, indicator.value());
  }

  @Transactional
  public void liveWithout(Viewer viewer, MovementId id, IndicatorId indicator) {
    var movement = open(viewer, id);
    if (sql.deleteFrom(MOVEMENT_INDICATOR)
            .where(MOVEMENT_INDICATOR.MOVEMENT.eq(id.value()))
            .and(MOVEMENT_INDICATOR.INDICATOR.eq(indicator.value()))
            .execute()
        > 0) {
      wrote(viewer, movement, "lives-without", Indicators.SUBJECT, indicator.value());
    }
  }
}
