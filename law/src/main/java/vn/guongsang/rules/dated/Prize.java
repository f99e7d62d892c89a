package vn.guongsang.rules.dated;

import vn.guongsang.kernel.Money;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Timeline;

/**
 * The prize that goes with one award.
 *
 * @param hundredths the coefficient in hundredths: 450 is 4,5 times the base salary
 */
public record Prize(
    Money amount,
    int hundredths,
    Money baseSalary,
    Rounding rounding,
    Basis basis,
    Basis salaryBasis) {

  public static Prize of(
      int hundredths, Timeline.Dated<Money> salary, Rounding rounding, Basis basis) {
    var exact = new Money(Math.multiplyExact(salary.value().dong(), (long) hundredths) / 100);
    return new Prize(
        rounding.round(exact), hundredths, salary.value(), rounding, basis, salary.basis());
  }

  public boolean verified() {
    return basis.verified() && salaryBasis.verified();
  }

  /** As Vietnamese papers print it: {@code 4,5}. */
  public String coefficient() {
    var whole = hundredths / 100;
    var rest = hundredths % 100;
    if (rest == 0) {
      return String.valueOf(whole);
    }
    return whole + "," + (rest % 10 == 0 ? String.valueOf(rest / 10) : "%02d".formatted(rest));
  }
}
