package vn.guongsang.targets.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is worth against its plan. While the period runs, a figure that only grows is held
 * against the share of the plan that the days gone by ask for.
 *
 * @param grows whether the months add up, so that a later figure is never smaller; a stock or a
 *     share may still turn and is compared with the whole plan at once
 * @param baseline where the way to the plan began; null for zero
 */
public record Judgement(Direction direction, boolean grows, @Nullable BigDecimal baseline) {

  public Status of(@Nullable Measured measured, @Nullable Planned planned, Elapsed elapsed) {
    if (measured == null || planned == null) {
      return Status.NO_DATA;
    }
    if (planned instanceof Planned.Band band) {
      return measured.place() == null ? Status.NO_DATA : ofPlace(measured.place(), band);
    }
    var value = measured.value();
    if (value == null) {
      return Status.NO_DATA;
    }
    var reached = reached(value, planned);
    if (elapsed.ended()) {
      return reached;
    }
    if (direction == Direction.UP || !grows) {
      return reached.compareTo(Status.MET) >= 0 ? reached : underWay(value, planned, elapsed);
    }
    // What must stay low or within limits is kept only when the period is over.
    return underWay(value, planned, elapsed);
  }

  private static Status ofPlace(int place, Planned.Band band) {
    if (place > band.worst()) {
      return Status.BEHIND;
    }
    return place < band.best() ? Status.EXCEEDED : Status.MET;
  }

  private Status reached(BigDecimal value, Planned planned) {
    return switch (planned) {
      case Planned.Figure(var mark) ->
          switch (direction) {
            case UP -> side(value.compareTo(mark));
            case DOWN -> side(mark.compareTo(value));
            case IN_RANGE -> value.compareTo(mark) == 0 ? Status.MET : Status.BEHIND;
          };
      case Planned.Bound(var mark, var reachedAtValue) -> {
        var over = direction == Direction.DOWN ? mark.compareTo(value) : value.compareTo(mark);
        yield over > 0 || (over == 0 && reachedAtValue) ? Status.MET : Status.BEHIND;
      }
      case Planned.Range(var low, var high) -> {
        var within = value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
        if (within) {
          yield Status.MET;
        }
        yield switch (direction) {
          case UP -> value.compareTo(high) > 0 ? Status.EXCEEDED : Status.BEHIND;
          case DOWN -> value.compareTo(low) < 0 ? Status.EXCEEDED : Status.BEHIND;
          case IN_RANGE -> Status.BEHIND;
        };
      }
      case Planned.Band band -> throw new IllegalStateException("a place is no figure");
    };
  }

  private static Status side(int beyond) {
    if (beyond < 0) {
      return Status.BEHIND;
    }
    return beyond == 0 ? Status.MET : Status.EXCEEDED;
  }

  /** On the straight way from the baseline to the plan, or not. */
  private Status underWay(BigDecimal value, Planned planned, Elapsed elapsed) {
    var start = baseline == null ? BigDecimal.ZERO : baseline;
    if (!grows && baseline == null) {
      return Status.BEHIND; // where it began is unknown: there is no way to be on
    }
    var good =
        switch (direction) {
          case UP -> atLeast(value, start, planned.mark(Direction.UP).orElseThrow(), elapsed);
          case DOWN ->
              grows
                  ? atMost(value, start, high(planned), elapsed)
                  : atMost(value, start, planned.mark(Direction.DOWN).orElseThrow(), elapsed);
          case IN_RANGE ->
              grows
                  ? atMost(value, start, high(planned), elapsed)
                      && atLeast(value, start, low(planned), elapsed)
                  : false;
        };
    return good ? Status.ON_TRACK : Status.BEHIND;
  }

  private static BigDecimal high(Planned planned) {
    return planned.mark(Direction.DOWN).orElseThrow();
  }

  private static BigDecimal low(Planned planned) {
    return planned.mark(Direction.UP).orElseThrow();
  }

  /** value >= start + (mark - start) * over / days, without dividing. */
  private static boolean atLeast(
      BigDecimal value, BigDecimal start, BigDecimal mark, Elapsed elapsed) {
    return compare(value, start, mark, elapsed) >= 0;
  }

  private static boolean atMost(
      BigDecimal value, BigDecimal start, BigDecimal mark, Elapsed elapsed) {
    return compare(value, start, mark, elapsed) <= 0;
  }

  private static int compare(BigDecimal value, BigDecimal start, BigDecimal mark, Elapsed elapsed) {
    var gone = value.subtract(start).multiply(BigDecimal.valueOf(elapsed.days()));
    var due = mark.subtract(start).multiply(BigDecimal.valueOf(elapsed.over()));
    return gone.compareTo(due);
  }
}
