package vn.guongsang.targets.figures;

import java.math.BigDecimal;
import java.util.Optional;

/** What was planned. Which side of it is the good one is the indicator's {@link Direction}. */
public sealed interface Planned {

  /** A figure to reach; beyond it the plan is exceeded. */
  record Figure(BigDecimal value) implements Planned {}

  /** Both ends count as reached: "85–90 %". */
  record Range(BigDecimal low, BigDecimal high) implements Planned {
    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("from %s to %s".formatted(low, high));
      }
    }
  }

  /** "Trên 75 %", "từ 75 % trở lên": reached or not, there is nothing to exceed. */
  record Bound(BigDecimal value, boolean reachedAtValue) implements Planned {}

  /** "Nhóm 10 dẫn đầu": places from best to worst, both counting as reached. */
  record Band(int best, int worst) implements Planned {
    public Band {
      if (best < 1 || worst < best) {
        throw new IllegalArgumentException("places %d to %d".formatted(best, worst));
      }
    }

    public static Band top(int places) {
      return new Band(1, places);
    }
  }

  /** The figure a share of the plan is taken of; a place has none. */
  default Optional<BigDecimal> mark(Direction direction) {
    return switch (this) {
      case Figure(var value) -> Optional.of(value);
      case Bound(var value, var reached) -> Optional.of(value);
      case Range(var low, var high) ->
          direction == Direction.DOWN ? Optional.of(high) : Optional.of(low);
      case Band band -> Optional.empty();
    };
  }
}
