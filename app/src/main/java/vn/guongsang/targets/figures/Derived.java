package vn.guongsang.targets.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** How an indicator follows from others; chosen, not programmed. */
public enum Derived {
  SUM(2, 20),
  DIFFERENCE(2, 2),
  /** First in percent of the second. */
  SHARE(2, 2),
  /** First for each one of the second. */
  RATIO(2, 2),
  /** The mean of values, each followed by its weight. */
  WEIGHTED(2, 20);

  private final int least;
  private final int most;

  Derived(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** Whether it can be made of so many figures. */
  public boolean takes(int figures) {
    return figures >= least && figures <= most && (this != WEIGHTED || figures % 2 == 0);
  }

  /** None where something would be divided by nothing. */
  public Optional<BigDecimal> of(List<BigDecimal> figures) {
    if (!takes(figures.size())) {
      throw new IllegalArgumentException("%s of %d figures".formatted(this, figures.size()));
    }
    var first = figures.get(0);
    var second = figures.get(1);
    return switch (this) {
      case SUM -> Optional.of(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      case DIFFERENCE -> Optional.of(first.subtract(second));
      case SHARE -> quotient(first.movePointRight(2), second);
      case RATIO -> quotient(first, second);
      case WEIGHTED -> {
        var products = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var i = 0; i < figures.size(); i += 2) {
          products = products.add(figures.get(i).multiply(figures.get(i + 1)));
          weights = weights.add(figures.get(i + 1));
        }
        yield quotient(products, weights);
      }
    };
  }

  private static Optional<BigDecimal> quotient(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.divide(whole, MathContext.DECIMAL64));
  }
}
