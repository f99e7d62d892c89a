package vn.guongsang.targets.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A percentage as it stands in print, which is any that rounds to it: "104 %" is from 103,5 up to
 * but not including 104,5.
 */
public record Printed(BigDecimal percent) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The least and the most that something may be; both ends included, they were rounded outwards.
   */
  public record Between(BigDecimal least, BigDecimal most) {
    public boolean holds(BigDecimal value) {
      return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
  }

  private BigDecimal half() {
    return BigDecimal.ONE.movePointLeft(percent.scale()).divide(BigDecimal.TWO);
  }

  /** Whether a share of two known figures prints like this. */
  public boolean fits(BigDecimal part, BigDecimal whole) {
    return Percent.of(part, whole, Math.max(0, percent.scale()))
        .filter(share -> share.compareTo(percent) == 0)
        .isPresent();
  }

  /** What the whole must have been, given the part: a plan that nobody printed. */
  public Between wholeOf(BigDecimal part) {
    return between(part, percent.subtract(half()), percent.add(half()));
  }

  /** What it was the year before, where this is the change since. */
  public Between beforeOf(BigDecimal now) {
    return between(now, HUNDRED.add(percent).subtract(half()), HUNDRED.add(percent).add(half()));
  }

  private static Between between(BigDecimal part, BigDecimal low, BigDecimal high) {
    if (low.signum() <= 0) {
      throw new IllegalArgumentException("a share that may be nothing tells nothing of the whole");
    }
    var scaled = part.multiply(HUNDRED);
    return new Between(
        scaled.divide(high, new MathContext(12, RoundingMode.FLOOR)).stripTrailingZeros(),
        scaled.divide(low, new MathContext(12, RoundingMode.CEILING)).stripTrailingZeros());
  }
}
