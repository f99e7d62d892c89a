package vn.guongsang.targets.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Figures of months made into the figure of a longer period that nobody reported by itself. */
public final class OverTime {

  private OverTime() {}

  /**
   * The figure so far of a period; a figure given for the whole period is that figure. Of the parts
   * the longest that fit are taken, so that a quarter is not added to its own months.
   */
  public static Optional<RollUp.Total> of(
      Period whole, Map<Period, RollUp.Leaf> known, Aggregation aggregation) {
    var own = known.get(whole);
    if (own != null) {
      return Optional.of(new RollUp.Total(own.value(), own.weight(), 1));
    }
    var parts = new HashMap<Period, RollUp.Leaf>();
    known.keySet().stream()
        .filter(period -> whole.holds(period))
        .sorted(Comparator.comparing(Period::until).reversed().thenComparing(Period::from))
        .forEach(
            period -> {
              if (parts.keySet().stream().noneMatch(taken -> overlap(taken, period))) {
                parts.put(period, java.util.Objects.requireNonNull(known.get(period)));
              }
            });
    return switch (aggregation) {
      case NONE -> Optional.empty();
      case LAST ->
          parts.entrySet().stream()
              .max(Map.Entry.comparingByKey(Comparator.comparing(Period::until)))
              .map(last -> new RollUp.Total(last.getValue().value(), null, parts.size()));
      case SUM, WEIGHTED -> {
        var under = new HashMap<Object, Object>();
        parts.keySet().forEach(part -> under.put(part, whole));
        var leaves = new HashMap<Object, RollUp.Leaf>(parts);
        yield Optional.ofNullable(new RollUp<>(under).totals(leaves, aggregation).get(whole));
      }
    };
  }

  private static boolean overlap(Period one, Period other) {
    return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
  }
}
