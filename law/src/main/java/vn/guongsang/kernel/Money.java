package vn.guongsang.kernel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** Whole Vietnamese đồng; sums and products fail rather than wrap around. */
public record Money(long dong) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  public Money plus(Money other) {
    return new Money(Math.addExact(dong, other.dong));
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(dong, factor));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(dong, other.dong);
  }

  /** As Vietnamese papers print it, without the unit: {@code 2.340.000}. */
  public String printed() {
    var symbols = new DecimalFormatSymbols(java.util.Locale.ROOT);
    symbols.setGroupingSeparator('.');
    return new DecimalFormat("#,##0", symbols).format(dong);
  }
}
