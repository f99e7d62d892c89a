package vn.guongsang.registry.web;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.web.UnitTree.Node;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.ListRequest;

/**
 * The tree of any day, opened at one unit: the way down to it and the units directly below. So a
 * tree of thousands is never one page of thousands.
 */
@Component
class UnitTrees {

  private static final int AT_ONCE = 200;

  private final DSLContext sql;
  private final Units units;

  UnitTrees(DSLContext sql, Units units) {
    this.sql = sql;
    this.units = units;
  }

  UnitTree of(Viewer viewer, ListRequest request, LocalDate today) {
    var day = Days.of(request.value("on")).orElse(today);
    var seen =
        new HashSet<>(
            sql.select(UNIT_TODAY.ID)
                .from(UNIT_TODAY)
                .where(viewer.sees(UNIT_TODAY.PATH))
                .fetch(UNIT_TODAY.ID));
    var byId = new HashMap<UnitId, Unit>();
    for (var unit : units.asAt(day)) {
      if (seen.contains(unit.id().value())) {
        byId.put(unit.id(), unit);
      }
    }
    var below = new HashMap<Optional<UnitId>, List<Unit>>();
    for (var unit : byId.values()) {
      below
          .computeIfAbsent(unit.parent().filter(byId::containsKey), p -> new ArrayList<>())
          .add(unit);
    }
    below
        .values()
        .forEach(
            children ->
                children.sort(
                    Comparator.comparingInt((Unit u) -> u.facts().ordinal())
                        .thenComparing(u -> u.facts().folded())
                        .thenComparing(u -> u.id().toString())));
    var open = open(request.value("at"), byId, below);
    var way = new ArrayList<Node>();
    for (var at = open; at != null; at = at.parent().map(byId::get).orElse(null)) {
      way.addFirst(node(at, below));
    }
    var children = below.getOrDefault(Optional.ofNullable(open).map(Unit::id), List.of());
    var pages = Math.max(1, (children.size() + AT_ONCE - 1) / AT_ONCE);
    var page = Math.min(request.page(), pages);
    return new UnitTree(
        day,
        day.equals(today),
        byId.size(),
        way,
        children.stream()
            .skip((long) (page - 1) * AT_ONCE)
            .limit(AT_ONCE)
            .map(u -> node(u, below))
            .toList(),
        children.size(),
        page,
        pages);
  }

  /**
   * The unit asked for, if it lived that day; else the only root there is, if it is the only one.
   */
  private static @Nullable Unit open(
      String asked, Map<UnitId, Unit> byId, Map<Optional<UnitId>, List<Unit>> below) {
    try {
      var unit = byId.get(new UnitId(UUID.fromString(asked)));
      if (unit != null) {
        return unit;
      }
    } catch (IllegalArgumentException e) {
      // not an id: the top of the tree
    }
    var roots = below.getOrDefault(Optional.<UnitId>empty(), List.of());
    return roots.size() == 1 && !asked.equals("top") ? roots.getFirst() : null;
  }

  private static Node node(Unit unit, Map<Optional<UnitId>, List<Unit>> below) {
    return new Node(unit, all(unit, below));
  }

  private static int all(Unit unit, Map<Optional<UnitId>, List<Unit>> below) {
    var count = 0;
    var open = new ArrayList<>(below.getOrDefault(Optional.of(unit.id()), List.of()));
    while (!open.isEmpty()) {
      var at = open.removeLast();
      count++;
      open.addAll(below.getOrDefault(Optional.of(at.id()), List.of()));
    }
    return count;
  }
}
