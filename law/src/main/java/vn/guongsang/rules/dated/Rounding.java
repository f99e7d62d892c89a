package vn.guongsang.rules.dated;

import vn.guongsang.kernel.Money;

/** How a prize is rounded; texts, regimes and localities differ. */
public enum Rounding {
  UP_TO_TEN_THOUSAND,
  NEAREST_TEN_THOUSAND,
  NONE;

  private static final long STEP = 10_000;

  public Money round(Money exact) {
    var dong = exact.dong();
    return switch (this) {
      case UP_TO_TEN_THOUSAND -> new Money((dong + STEP - 1) / STEP * STEP);
      case NEAREST_TEN_THOUSAND -> new Money((dong + STEP / 2) / STEP * STEP);
      case NONE -> exact;
    };
  }
}
