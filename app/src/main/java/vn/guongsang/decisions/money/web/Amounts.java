package vn.guongsang.decisions.money.web;

import java.util.Optional;
import vn.guongsang.kernel.Money;
import vn.guongsang.shell.form.Form;

/** Reads amounts as people type them: {@code 1.500.000}, {@code 1 500 000 đ}, {@code 1500000}. */
final class Amounts {

  /** A hundred thousand million: nobody awards more, and sums stay far below what a long holds. */
  static final long MOST = 100_000_000_000L;

  private Amounts() {}

  /** Nothing typed is nothing; anything that is no whole amount from 0 to {@link #MOST} a fault. */
  static Optional<Money> read(Form form, String name) {
    var typed = form.text(name, 40);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var bare = typed.replaceFirst("(?i)\\s*(đồng|đ|vnd|vnđ)$", "");
    var plain = bare.matches("\\d{1,3}([.,\\s]\\d{3})+") ? bare.replaceAll("[.,\\s]", "") : bare;
    if (!plain.matches("\\d{1,12}") || Long.parseLong(plain) > MOST) {
      form.fault(name, "money.fault.no-amount", typed);
      return Optional.empty();
    }
    return Optional.of(new Money(Long.parseLong(plain)));
  }

  static Optional<Money> required(Form form, String name) {
    if (form.typed(name).isBlank()) {
      form.fault(name, "money.fault.amount-missing");
      return Optional.empty();
    }
    return read(form, name);
  }
}
