package vn.guongsang.targets.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Percentages of figures, rounded half up, as they are printed; none where nothing may be divided.
 */
public final class Percent {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** 100 × part ÷ whole. */
  public static Optional<BigDecimal> of(BigDecimal part, BigDecimal whole, int decimals) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP));
  }

  /**
   * How much of a plan was done. With a baseline it is the share of the way gone, whichever way
   * that was; without one it is actual ÷ plan, or plan ÷ actual where less is better. Within a
   * range that is to be kept it is 100.
   */
  public static Optional<BigDecimal> ofPlan(
      BigDecimal actual,
      Planned planned,
      Direction direction,
      @Nullable BigDecimal baseline,
      int decimals) {
    if (direction == Direction.IN_RANGE && planned instanceof Planned.Range(var low, var high)) {
      if (actual.compareTo(low) < 0) {
        return of(actual, low, decimals);
      }
      return actual.compareTo(high) > 0
          ? of(high, actual, decimals)
          : Optional.of(HUNDRED.setScale(decimals, RoundingMode.UNNECESSARY));
    }
    return planned
        .mark(direction)
        .flatMap(
            mark -> {
              if (baseline != null) {
                return of(actual.subtract(baseline), mark.subtract(baseline), decimals);
              }
              return direction == Direction.DOWN
                  ? of(mark, actual, decimals)
                  : of(actual, mark, decimals);
            });
  }

  /** What was added to the year before, in percent of it; its sign says where it went. */
  public static Optional<BigDecimal> change(BigDecimal now, BigDecimal before, int decimals) {
    return of(now.subtract(before), before.abs(), decimals);
  }
}
