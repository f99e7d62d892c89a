package vn.guongsang.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Scorecard.Line;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Status;

/** Holds what was reached against what was planned: of one unit, or of one indicator. */
@Component
public class Scorecards {

  private final Indicators indicators;
  private final Plans plans;
  private final Gathering gathering;

  Scorecards(Indicators indicators, Plans plans, Gathering gathering) {
    this.indicators = indicators;
    this.plans = plans;
    this.gathering = gathering;
  }

  /** All that a unit of the viewer's scope has a plan or a figure for. */
  public Scorecard of(Viewer viewer, UnitId unit, Period period, LocalDate today) {
    var name = plans.inScope(viewer, unit);
    var all = indicators.all(viewer);
    var planned = plans.of(unit, period, Gathering.dayOf(period, today));
    var reached = gathering.of(viewer, unit, period, all, today);
    var before = gathering.of(viewer, unit, period.before(), all, today);
    var elapsed = period.elapsed(today);
    var lines = new ArrayList<Line>();
    for (var indicator : all) {
      var key = indicator.id().value();
      if (planned.containsKey(key) || reached.containsKey(key)) {
        lines.add(
            Line.of(
                unit,
                name,
                indicator,
                planned.get(key),
                reached.get(key),
                measured(before, key),
                elapsed));
      }
    }
    return new Scorecard(unit, name, period, lines);
  }

  /** Those asked for, in their order, whether or not anything is known of them. */
  public Scorecard of(
      Viewer viewer, UnitId unit, Period period, List<Indicator> asked, LocalDate today) {
    var name = plans.inScope(viewer, unit);
    var planned = plans.of(unit, period, Gathering.dayOf(period, today));
    var reached = gathering.of(viewer, unit, period, asked, today);
    var before = gathering.of(viewer, unit, period.before(), asked, today);
    return new Scorecard(
        unit,
        name,
        period,
        asked.stream()
            .map(
                one ->
                    Line.of(
                        unit,
                        name,
                        one,
                        planned.get(one.id().value()),
                        reached.get(one.id().value()),
                        measured(before, one.id().value()),
                        period.elapsed(today)))
            .toList());
  }

  private static @Nullable Measured measured(Map<UUID, Reached> all, UUID key) {
    var one = all.get(key);
    return one == null ? null : one.measured();
  }

  /** One indicator over all units of the viewer's scope that have a plan or a figure. */
  public List<Line> of(Viewer viewer, Indicator indicator, Period period, LocalDate today) {
    var tree = gathering.tree(viewer, Gathering.dayOf(period, today));
    var units = tree.stream().map(Gathering.Node::id).toList();
    var planned = plans.of(indicator.id(), units, period, Gathering.dayOf(period, today));
    var reached = gathering.of(indicator, tree, period);
    var before = gathering.of(indicator, tree, period.before());
    var elapsed = period.elapsed(today);
    return tree.stream()
        .filter(node -> planned.containsKey(node.id()) || reached.containsKey(node.id()))
        .map(
            node ->
                Line.of(
                    new UnitId(node.id()),
                    node.name(),
                    indicator,
                    planned.get(node.id()),
                    reached.get(node.id()),
                    measured(before, node.id()),
                    elapsed))
        .toList();
  }

  /** Of one indicator's lines, level by level from the top; one unit by itself is no grade. */
  public List<Grade> grades(Viewer viewer, List<Line> lines, Period period, LocalDate today) {
    var levels = gathering.levels(viewer, Gathering.dayOf(period, today));
    var byLevel = new EnumMap<UnitLevel, List<Status>>(UnitLevel.class);
    for (var line : lines) {
      var level = levels.get(line.unit().value());
      if (level != null && line.plan() != null) {
        byLevel.computeIfAbsent(level, l -> new ArrayList<>()).add(line.status());
      }
    }
    var out = new ArrayList<Grade>();
    byLevel.forEach(
        (level, all) -> {
          var exceeded = Collections.frequency(all, Status.EXCEEDED);
          if (all.size() > 1) {
            out.add(
                new Grade(
                    level,
                    all.size(),
                    exceeded + Collections.frequency(all, Status.MET),
                    exceeded));
          }
        });
    return out;
  }
}
