package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.REORGANISATION;
import static vn.guongsang.registry.db.Tables.SUCCESSION;
import static vn.guongsang.registry.db.Tables.TREE;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.UnitPlaceRecord;
import vn.guongsang.shell.sql.Copy;

/**
 * Keeps {@code registry.unit_place} at the day it is: worked out anew at start, at midnight or by
 * whoever comes first that day, and after each change of units.
 */
@Component
public class TreeOfToday {

  private final DSLContext sql;
  private final Copy copy;
  private final Spans spans;
  private final TransactionTemplate transaction;
  private volatile @Nullable LocalDate known;

  TreeOfToday(DSLContext sql, Copy copy, Spans spans, TransactionTemplate transaction) {
    this.sql = sql;
    this.copy = copy;
    this.spans = spans;
    this.transaction = transaction;
  }

  /** Brings the tree to this day if it is older; cheap when it is not. */
  public void bringTo(LocalDate today) {
    if (today.equals(known)) {
      return;
    }
    transaction.executeWithoutResult(
        status -> {
          spans.lock();
          if (!today.equals(day())) {
            workOut(spans.history(), today);
          }
        });
    known = today;
  }

  private @Nullable LocalDate day() {
    return sql.select(TREE.DAY).from(TREE).fetchSingle().value1();
  }

  /** The main successor of each unit that has one; of several deeds the latest counts. */
  private Map<UnitId, UnitId> heirs() {
    var heirs = new HashMap<UnitId, UnitId>();
    sql.select(SUCCESSION.PREDECESSOR, SUCCESSION.SUCCESSOR)
        .from(SUCCESSION)
        .join(REORGANISATION)
        .on(REORGANISATION.ID.eq(SUCCESSION.REORGANISATION))
        .where(SUCCESSION.MAIN)
        .orderBy(SUCCESSION.DAY, REORGANISATION.SEQ)
        .forEach(row -> heirs.put(new UnitId(row.value1()), new UnitId(row.value2())));
    return heirs;
  }

  /** In the transaction that holds the lock; writes only the places that differ. */
  void workOut(UnitHistory history, LocalDate today) {
    var places = Place.of(history, heirs(), today);
    var old = sql.selectFrom(UNIT_PLACE).fetchMap(UNIT_PLACE.UNIT);
    var fresh = new ArrayList<UnitPlaceRecord>();
    var other = new ArrayList<UnitPlaceRecord>();
    places.forEach(
        (unit, place) -> {
          var row = row(unit, place);
          var was = old.remove(unit.value());
          if (was == null) {
            fresh.add(row);
          } else if (!was.equals(row)) {
            row.changed(UNIT_PLACE.UNIT, false);
            other.add(row);
          }
        });
    forget(old.keySet());
    sql.batchUpdate(other).execute();
    copy.into(UNIT_PLACE, fresh);
    sql.update(TREE).set(TREE.DAY, today).execute();
  }

  /** Before the units themselves go, in an undo. */
  void forget(Collection<UUID> units) {
    sql.deleteFrom(UNIT_PLACE)
        .where(UNIT_PLACE.UNIT.eq(DSL.any(units.toArray(UUID[]::new))))
        .execute();
  }

  private static UnitPlaceRecord row(UnitId unit, Place place) {
    return new UnitPlaceRecord(
        unit.value(),
        place.span().tenant(),
        place.span().id(),
        place.path(),
        place.orderPath(),
        place.depth(),
        place.living(),
        place.first().from(),
        Objects.requireNonNull(place.last()).until());
  }
}
