package vn.guongsang.targets;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;

/**
 * What is said of an indicator.
 *
 * @param owner who says it; used by this unit and those below
 * @param measure the unit of measure: {@code hộ}, {@code %}, {@code tỷ đồng}
 * @param weight what a share is a share of; there exactly for {@link Aggregation#WEIGHTED}
 * @param source where its figures come from
 */
public record IndicatorDraft(
    UnitId owner,
    String name,
    String measure,
    int decimals,
    Direction direction,
    Aggregation aggregation,
    @Nullable IndicatorId weight,
    String source) {}
