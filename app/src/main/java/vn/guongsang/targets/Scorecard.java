package vn.guongsang.targets;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.targets.figures.Elapsed;
import vn.guongsang.targets.figures.Judgement;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Percent;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Status;

/** What a unit was to reach in a period, and what came of it. */
public record Scorecard(UnitId unit, String unitName, Period period, List<Line> lines) {

  private static final int SHARE_DECIMALS = 1;

  /**
   * One indicator of a unit and period.
   *
   * @param percent of the plan; null where a share says nothing
   * @param before the figure of the same stretch a year earlier
   * @param change since then, in percent
   * @param gained places since then, lost ones negative
   */
  public record Line(
      UnitId unit,
      String unitName,
      Indicator indicator,
      @Nullable Plan plan,
      @Nullable Reached reached,
      Status status,
      @Nullable BigDecimal percent,
      @Nullable Measured before,
      @Nullable BigDecimal change,
      OptionalInt gained) {

    static Line of(
        UnitId unit,
        String unitName,
        Indicator indicator,
        @Nullable Plan plan,
        @Nullable Reached reached,
        @Nullable Measured before,
        Elapsed elapsed) {
      var said = indicator.said();
      var measured = reached == null ? null : reached.measured();
      var value = measured == null ? null : measured.value();
      var grows = said.aggregation() == vn.guongsang.targets.figures.Aggregation.SUM;
      var baseline = plan == null ? null : plan.baseline();
      var percent =
          plan == null || value == null
              ? null
              : Percent.ofPlan(value, plan.planned(), said.direction(), baseline, SHARE_DECIMALS)
                  .orElse(null);
      var change =
          value == null || before == null || before.value() == null
              ? null
              : Percent.change(value, before.value(), SHARE_DECIMALS).orElse(null);
      return new Line(
          unit,
          unitName,
          indicator,
          plan,
          reached,
          new Judgement(said.direction(), grows, baseline)
              .of(measured, plan == null ? null : plan.planned(), elapsed),
          percent,
          before,
          change,
          measured == null ? OptionalInt.empty() : measured.gained(before));
    }
  }

  /** How many of the planned ones stand where. */
  public Map<Status, Integer> counts() {
    var counts = new EnumMap<Status, Integer>(Status.class);
    for (var status : Status.values()) {
      counts.put(status, 0);
    }
    lines.stream()
        .filter(line -> line.plan() != null)
        .forEach(line -> counts.merge(line.status(), 1, Integer::sum));
    return counts;
  }

  public int planned() {
    return (int) lines.stream().filter(line -> line.plan() != null).count();
  }
}
