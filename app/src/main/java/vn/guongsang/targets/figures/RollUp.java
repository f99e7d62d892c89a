package vn.guongsang.targets.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures of parts made into figures of wholes, up a tree as it stood on one day. A unit's own
 * figure counts for its parent only where nothing below it was measured: what was reported twice,
 * by the parts and by the whole, is counted once.
 *
 * @param parents each unit of that day with the one above it; the roots are no keys
 */
public record RollUp<U>(Map<U, U> parents) {

  /**
   * @param weight what the value is a share of; needed for {@link Aggregation#WEIGHTED} alone
   */
  public record Leaf(BigDecimal value, @Nullable BigDecimal weight) {}

  /**
   * What was gathered below a unit.
   *
   * @param weight null but for {@link Aggregation#WEIGHTED}
   * @param measured of how many units
   */
  public record Total(BigDecimal value, @Nullable BigDecimal weight, int measured) {}

  private static final class Sum {
    private BigDecimal products = BigDecimal.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;
    private int measured;

    void add(Leaf leaf, boolean weighted) {
      if (weighted) {
        var weight = leaf.weight();
        if (weight == null) {
          return;
        }
        products = products.add(leaf.value().multiply(weight));
        weights = weights.add(weight);
      } else {
        products = products.add(leaf.value());
      }
      measured++;
    }

    Optional<Total> total(boolean weighted) {
      if (measured == 0 || (weighted && weights.signum() == 0)) {
        return Optional.empty();
      }
      return Optional.of(
          weighted
              ? new Total(products.divide(weights, MathContext.DECIMAL64), weights, measured)
              : new Total(products, null, measured));
    }
  }

  /**
   * The totals of all units that have something measured in them or below; those of {@link
   * Aggregation#NONE} have none, and weighted ones without weight are left out.
   */
  public Map<U, Total> totals(Map<U, Leaf> measured, Aggregation aggregation) {
    if (aggregation == Aggregation.NONE) {
      return Map.of();
    }
    var weighted = aggregation == Aggregation.WEIGHTED;
    var covered = covered(measured.keySet());
    var sums = new HashMap<U, Sum>();
    measured.forEach(
        (unit, leaf) -> {
          if (!covered.contains(unit)) {
            for (U at = unit; at != null; at = parents.get(at)) {
              sums.computeIfAbsent(at, u -> new Sum()).add(leaf, weighted);
            }
          }
        });
    var out = new HashMap<U, Total>();
    sums.forEach((unit, sum) -> sum.total(weighted).ifPresent(total -> out.put(unit, total)));
    return out;
  }

  /** Units above something measured. */
  private Set<U> covered(Set<U> measured) {
    var covered = new java.util.HashSet<U>();
    for (var unit : measured) {
      for (U at = parents.get(unit); at != null && covered.add(at); at = parents.get(at)) {}
    }
    return covered;
  }
}
