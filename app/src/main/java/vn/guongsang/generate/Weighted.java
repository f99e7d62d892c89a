package vn.guongsang.generate;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Values of which some come more often than others. */
final class Weighted<T> {

  private final List<T> values;
  private final double[] upTo;

  private Weighted(List<T> values, double[] upTo) {
    this.values = values;
    this.upTo = upTo;
  }

  static <T> Weighted<T> of(List<T> values, ToDoubleFunction<T> weight) {
    var upTo = new double[values.size()];
    var sum = 0.0;
    for (var i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(values.get(i));
      upTo[i] = sum;
    }
    return new Weighted<>(List.copyOf(values), upTo);
  }

  <R> Weighted<R> map(Function<T, R> to) {
    return new Weighted<>(values.stream().map(to).toList(), upTo);
  }

  T draw(Chance chance) {
    var wanted = chance.next() * upTo[upTo.length - 1];
    var low = 0;
    var high = upTo.length - 1;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (upTo[middle] > wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return values.get(low);
  }
}
