package vn.guongsang.movements.cascade;

import static vn.guongsang.movements.db.Tables.RESPONSE;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.registry.views.tables.UnitToday;
import vn.guongsang.shell.Viewer;

/**
 * Who below has launched a movement and who has not, on the tree of today; of a closed one, on the
 * tree of the day it was closed.
 */
@Component
public class Cascade {

  /** Today's units, or those of a day under the same name. */
  private static final UnitToday AT = UNIT_TODAY.as("at");

  private final DSLContext sql;
  private final UnitsOnADay units;

  Cascade(DSLContext sql, UnitsOnADay units) {
    this.sql = sql;
    this.units = units;
  }

  /**
   * A unit below the launching ones.
   *
   * @param asked whether it is to respond; others may
   * @param launchedOn null while it has not
   * @param below of all units under it that are asked
   */
  public record Node(
      UnitId unit,
      String name,
      @Nullable UnitId parent,
      boolean asked,
      @Nullable LocalDate launchedOn,
      Share below) {}

  /** All units below that the viewer may see, in the official order. */
  public record Tree(List<Node> nodes, Share share) {

    public Optional<Node> find(UUID unit) {
      return nodes.stream().filter(node -> node.unit().value().equals(unit)).findFirst();
    }

    /** Directly below a unit; below nothing those whose parent is not shown. */
    public List<Node> under(@Nullable UnitId unit) {
      if (unit != null) {
        return nodes.stream().filter(node -> unit.equals(node.parent())).toList();
      }
      var shown = new HashSet<UnitId>();
      nodes.forEach(node -> shown.add(node.unit()));
      return nodes.stream().filter(node -> !shown.contains(node.parent())).toList();
    }

    /** Asked, and silent so far. */
    public List<Node> missing() {
      return nodes.stream().filter(node -> node.asked() && node.launchedOn() == null).toList();
    }
  }

  /**
   * The units of today, or of the day on which a movement was closed: whom it asked then is not
   * changed by what became of them since. Rights are today's.
   */
  private Table<?> tree(Movement movement) {
    var closed = movement.closedOn();
    return closed == null ? AT : units.on(closed);
  }

  private Condition below(Movement movement) {
    var closed = movement.closedOn();
    if (closed == null) {
      return belowToday(movement).and(AT.LIVING);
    }
    var ids = new HashSet<UUID>();
    for (var unit : movement.launching()) {
      ids.addAll(sql.select(AT.ID).from(units.below(unit, closed)).fetchSet(AT.ID));
    }
    movement.launching().forEach(unit -> ids.remove(unit.value()));
    return AT.ID.eq(DSL.any(ids.toArray(UUID[]::new)));
  }

  private static Condition belowToday(Movement movement) {
    var above = UNIT_TODAY.as("above");
    return DSL.exists(
        DSL.selectOne()
            .from(above)
            .where(above.ID.in(movement.launching().stream().map(UnitId::value).toList()))
            .and(AT.PATH.startsWith(DSL.concat(above.PATH, DSL.inline("/")))));
  }

  private static Condition asked(Movement movement) {
    return AT.LEVEL
        .in(movement.said().asked().stream().map(Enum::name).toList())
        .and(AT.ID.notIn(movement.launching().stream().map(UnitId::value).toList()));
  }

  /** Of all units, whoever asks: it says nothing of any one of them. */
  public Share share(Movement movement) {
    return sql.select(DSL.count(RESPONSE.ID), DSL.count())
        .from(tree(movement))
        .leftJoin(RESPONSE)
        .on(RESPONSE.UNIT.eq(AT.ID))
        .and(RESPONSE.MOVEMENT.eq(movement.id().value()))
        .where(asked(movement))
        .and(below(movement))
        .fetchSingle(row -> new Share(row.value1(), row.value2()));
  }

  /** Whether the unit is asked to respond, or may. */
  public boolean reaches(Movement movement, UnitId unit) {
    return sql.fetchExists(AT, AT.ID.eq(unit.value()).and(belowToday(movement)));
  }

  public Tree of(Viewer viewer, Movement movement) {
    var asked = DSL.field(asked(movement));
    var rows =
        sql.select(AT.ID, AT.NAME, AT.PARENT, asked, RESPONSE.LAUNCHED_ON, AT.PATH)
            .from(tree(movement))
            .leftJoin(RESPONSE)
            .on(RESPONSE.UNIT.eq(AT.ID))
            .and(RESPONSE.MOVEMENT.eq(movement.id().value()))
            .where(viewer.sees(AT.PATH))
            .and(below(movement))
            .orderBy(AT.ORDER_PATH, AT.ID)
            .fetch();
    Map<UUID, Share> below = new HashMap<>();
    Map<UUID, UUID> parents = new HashMap<>();
    for (var row : rows) {
      if (row.value3() != null) {
        parents.put(row.value1(), row.value3());
      }
    }
    var whole = Share.NONE;
    for (var row : rows) {
      if (!row.value4()) {
        continue;
      }
      var launched = row.value5() != null;
      whole = whole.plus(launched);
      for (var up = parents.get(row.value1()); up != null; up = parents.get(up)) {
        below.merge(up, Share.NONE.plus(launched), (a, _) -> a.plus(launched));
      }
    }
    var nodes = new ArrayList<Node>();
    for (var row : rows) {
      nodes.add(
          new Node(
              new UnitId(row.value1()),
              row.value2(),
              row.value3() == null ? null : new UnitId(row.value3()),
              row.value4(),
              row.value5(),
              below.getOrDefault(row.value1(), Share.NONE)));
    }
    return new Tree(nodes, whole);
  }
}
