package vn.guongsang.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Derived;
import vn.guongsang.targets.figures.Direction;

/**
 * What is said of an indicator.
 *
 * @param owner who says it; used by this unit and those below
 * @param measure the unit of measure: {@code hộ}, {@code %}, {@code tỷ đồng}
 * @param weight what a share is a share of; there exactly for {@link Aggregation#WEIGHTED}
 * @param source where its figures come from
 * @param derived how it follows from others; null where its figures are entered
 * @param parts what it follows from, in the order that asks for; empty where it does not
 */
public record IndicatorDraft(
    UnitId owner,
    String name,
    String measure,
    int decimals,
    Direction direction,
    Aggregation aggregation,
    @Nullable IndicatorId weight,
    String source,
    @Nullable Derived derived,
    List<IndicatorId> parts) {

  public IndicatorDraft {
    parts = List.copyOf(parts);
  }

  /** One whose figures are entered. */
  public IndicatorDraft(
      UnitId owner,
      String name,
      String measure,
      int decimals,
      Direction direction,
      Aggregation aggregation,
      @Nullable IndicatorId weight,
      String source) {
    this(owner, name, measure, decimals, direction, aggregation, weight, source, null, List.of());
  }
}
