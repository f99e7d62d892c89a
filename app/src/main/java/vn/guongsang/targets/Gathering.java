package vn.guongsang.targets;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.OverTime;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.RollUp;

/**
 * Finds the figure of a unit and period: as reported, else from its shorter periods, else from the
 * units below it in the tree of the period's last day.
 */
@Component
public class Gathering {

  /** A unit of that day with the one above it; null at the top of what the viewer sees. */
  record Node(UUID id, @Nullable UUID parent, String name) {}

  private final DSLContext sql;
  private final UnitsOnADay units;

  Gathering(DSLContext sql, UnitsOnADay units) {
    this.sql = sql;
    this.units = units;
  }

  /** The last day of a period that has come. */
  static LocalDate dayOf(Period period, LocalDate today) {
    return today.isBefore(period.lastDay()) ? today : period.lastDay();
  }

  /** What a unit reached in a period, by indicator; those without any figure are left out. */
  public Map<UUID, Reached> of(
      Viewer viewer,
      UnitId unit,
      Period period,
      Collection<Indicator> indicators,
      LocalDate today) {
    var derived = indicators.stream().filter(one -> one.said().derived() != null).toList();
    var out = entered(viewer, unit, period, withParts(indicators, derived), today);
    var known = Map.copyOf(out);
    out.keySet().retainAll(Set.copyOf(indicators.stream().map(one -> one.id().value()).toList()));
    for (var indicator : derived) {
      derived(indicator, known).ifPresent(one -> out.put(indicator.id().value(), one));
    }
    return out;
  }

  /** Those whose figures are entered, with those from which others follow. */
  private List<Indicator> withParts(Collection<Indicator> all, List<Indicator> derived) {
    var out = new LinkedHashMap<UUID, Indicator>();
    all.stream()
        .filter(one -> one.said().derived() == null)
        .forEach(one -> out.put(one.id().value(), one));
    var missing =
        derived.stream()
            .flatMap(one -> one.said().parts().stream().map(IndicatorId::value))
            .filter(part -> !out.containsKey(part))
            .collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      Indicators.known(sql, missing).forEach(one -> out.put(one.id().value(), one));
    }
    return List.copyOf(out.values());
  }

  /** Nothing while one of the parts is unknown: half a sum is no sum. */
  private static Optional<Reached> derived(Indicator indicator, Map<UUID, Reached> known) {
    var rule = indicator.said().derived();
    var values = new ArrayList<BigDecimal>();
    for (var part : indicator.said().parts()) {
      var reached = known.get(part.value());
      var value = reached == null ? null : reached.measured().value();
      if (value == null) {
        return Optional.empty();
      }
      values.add(value);
    }
    return rule == null
        ? Optional.empty()
        : rule.of(values)
            .map(value -> new Reached(Measured.of(value), Reached.Origin.DERIVED, values.size()));
  }

  private Map<UUID, Reached> entered(
      Viewer viewer,
      UnitId unit,
      Period period,
      Collection<Indicator> indicators,
      LocalDate today) {
    var out = new HashMap<UUID, Reached>();
    var own = Known.of(sql, indicators, List.of(unit.value()), period);
    var missing =
        indicators.stream()
            .filter(
                indicator -> {
                  var reached = own(indicator, unit.value(), own, period);
                  reached.ifPresent(one -> out.put(indicator.id().value(), one));
                  return reached.isEmpty() && indicator.said().aggregation() != Aggregation.NONE;
                })
            .toList();
    if (missing.isEmpty()) {
      return out;
    }
    var tree = under(viewer, unit, dayOf(period, today));
    if (tree.size() < 2) {
      return out;
    }
    var kept = KeptYears.below(sql, missing, depths(tree), period);
    kept.totals().forEach((indicator, total) -> out.put(indicator, below(total)));
    var open = missing.stream().filter(one -> kept.open().contains(one.id().value())).toList();
    if (open.isEmpty()) {
      return out;
    }
    var below = Known.of(sql, open, tree.stream().map(Node::id).toList(), period);
    for (var indicator : open) {
      var total = totals(indicator, tree, below, period).get(unit.value());
      if (total != null) {
        out.put(indicator.id().value(), below(total));
      }
    }
    return out;
  }

  /** What every unit of a tree reached in a period, by unit. */
  Map<UUID, Reached> of(Indicator indicator, List<Node> tree, Period period) {
    if (indicator.said().derived() == null) {
      return entered(indicator, tree, period);
    }
    var parts = new HashMap<UUID, Map<UUID, Reached>>();
    for (var part : withParts(List.of(), List.of(indicator))) {
      entered(part, tree, period)
          .forEach(
              (unit, reached) ->
                  parts
                      .computeIfAbsent(unit, u -> new HashMap<>())
                      .put(part.id().value(), reached));
    }
    var out = new HashMap<UUID, Reached>();
    parts.forEach((unit, known) -> derived(indicator, known).ifPresent(one -> out.put(unit, one)));
    return out;
  }

  private Map<UUID, Reached> entered(Indicator indicator, List<Node> tree, Period period) {
    var known = Known.of(sql, List.of(indicator), tree.stream().map(Node::id).toList(), period);
    var out = new HashMap<UUID, Reached>();
    totals(indicator, tree, known, period).forEach((unit, total) -> out.put(unit, below(total)));
    for (var node : tree) {
      own(indicator, node.id(), known, period).ifPresent(own -> out.put(node.id(), own));
    }
    return out;
  }

  /** The units of a day that the viewer sees, in their order. */
  List<Node> tree(Viewer viewer, LocalDate day) {
    var at = UNIT_TODAY.as("at");
    return sql.select(at.ID, at.PARENT, at.NAME)
        .from(units.on(day))
        .where(at.TENANT.eq(viewer.tenant()))
        .and(viewer.seesUnit(at.ID))
        .orderBy(at.ORDER_PATH)
        .fetch(row -> new Node(row.value1(), row.value2(), row.value3()));
  }

  /** The level of each unit of a day that the viewer sees. */
  Map<UUID, UnitLevel> levels(Viewer viewer, LocalDate day) {
    var at = UNIT_TODAY.as("at");
    return sql.select(at.ID, at.LEVEL)
        .from(units.on(day))
        .where(at.TENANT.eq(viewer.tenant()))
        .and(viewer.seesUnit(at.ID))
        .fetchMap(row -> row.value1(), row -> UnitLevel.valueOf(row.value2()));
  }

  /** A unit and all below it that the viewer sees; none before the one above it. */
  private List<Node> under(Viewer viewer, UnitId top, LocalDate day) {
    var at = UNIT_TODAY.as("at");
    var seen =
        sql.select(at.ID, at.PARENT, at.NAME)
            .from(units.below(top, day))
            .where(at.TENANT.eq(viewer.tenant()))
            .and(viewer.seesUnit(at.ID))
            .fetch(row -> new Node(row.value1(), row.value2(), row.value3()));
    var children =
        seen.stream()
            .filter(node -> node.parent() != null)
            .collect(Collectors.groupingBy(node -> Objects.requireNonNull(node.parent())));
    var out = new ArrayList<>(seen.stream().filter(node -> node.id().equals(top.value())).toList());
    for (var next = 0; next < out.size(); next++) {
      out.addAll(children.getOrDefault(out.get(next).id(), List.of()));
    }
    return out;
  }

  /** How far each stands below the first, of a tree that {@link #under} gave. */
  private static Map<UUID, Integer> depths(List<Node> tree) {
    var out = new LinkedHashMap<UUID, Integer>();
    for (var node : tree) {
      var above = out.isEmpty() ? null : node.parent();
      out.put(node.id(), above == null ? 0 : Objects.requireNonNull(out.get(above)) + 1);
    }
    return out;
  }

  private static Reached below(RollUp.Total total) {
    return new Reached(Measured.of(total.value()), Reached.Origin.BELOW, total.measured());
  }

  private static Optional<Reached> own(Indicator indicator, UUID unit, Known known, Period period) {
    var mine = known.of(indicator.id()).getOrDefault(unit, Map.of());
    var said = mine.get(period);
    if (said != null && known.reported(indicator.id(), unit)) {
      return Optional.of(new Reached(said, Reached.Origin.REPORTED, 1));
    }
    return OverTime.of(
            period,
            leaves(mine, known.of(indicator.said().weight()).getOrDefault(unit, Map.of())),
            indicator.said().aggregation())
        .map(total -> new Reached(Measured.of(total.value()), Reached.Origin.OVER_TIME, 1));
  }

  private static Map<Period, RollUp.Leaf> leaves(
      Map<Period, Measured> values, Map<Period, Measured> weights) {
    var out = new HashMap<Period, RollUp.Leaf>();
    values.forEach(
        (period, measured) -> {
          var value = measured.value();
          if (value != null) {
            var weight = weights.get(period);
            out.put(period, new RollUp.Leaf(value, weight == null ? null : weight.value()));
          }
        });
    return out;
  }

  private static Map<UUID, RollUp.Total> totals(
      Indicator indicator, List<Node> tree, Known known, Period period) {
    var aggregation = indicator.said().aggregation();
    var weights = known.of(indicator.said().weight());
    var measured = new HashMap<UUID, RollUp.Leaf>();
    known
        .of(indicator.id())
        .forEach(
            (unit, mine) ->
                OverTime.of(period, leaves(mine, weights.getOrDefault(unit, Map.of())), aggregation)
                    .ifPresent(
                        total ->
                            measured.put(unit, new RollUp.Leaf(total.value(), total.weight()))));
    var parents = new HashMap<UUID, UUID>();
    for (var node : tree) {
      if (node.parent() != null) {
        parents.put(node.id(), node.parent());
      }
    }
    return new RollUp<>(parents).totals(measured, aggregation);
  }
}
