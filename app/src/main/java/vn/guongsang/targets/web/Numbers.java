package vn.guongsang.targets.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.form.Form;

/** Figures as people write them: {@code 8.602,658}, {@code 87,11}, {@code −290}. */
public final class Numbers {

  private static final int LONGEST = 40;

  private Numbers() {}

  /** Nothing where nothing was typed; a fault where it is no figure. */
  static Optional<BigDecimal> read(Form form, String name) {
    var typed = VietnameseText.clean(form.typed(name));
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var read = read(typed);
    if (read.isEmpty()) {
      form.fault(name, "targets.fault.no-number", typed);
    }
    return read;
  }

  /** A dot before exactly three digits groups thousands, as in Vietnamese; else it is a decimal. */
  static Optional<BigDecimal> read(String typed) {
    var bare = typed.replace('−', '-').replaceAll("[\\s%\\u00a0]", "");
    if (bare.length() > LONGEST) {
      return Optional.empty();
    }
    if (bare.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
      return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
    }
    if (bare.matches("-?\\d+([.,]\\d+)?")) {
      return Optional.of(new BigDecimal(bare.replace(',', '.')));
    }
    return Optional.empty();
  }

  /** With at most so many decimals; none that are noughts. */
  public static String written(@Nullable BigDecimal value, int decimals, Language language) {
    if (value == null) {
      return "";
    }
    var plain =
        value.setScale(
            Math.min(Math.max(value.scale(), 0), decimals), java.math.RoundingMode.HALF_UP);
    var text =
        (plain.signum() == 0 ? BigDecimal.ZERO : plain.stripTrailingZeros()).abs().toPlainString();
    var dot = text.indexOf('.');
    var whole = dot < 0 ? text : text.substring(0, dot);
    var rest = dot < 0 ? "" : text.substring(dot + 1);
    var vietnamese = language == Language.VI;
    var grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", vietnamese ? "." : ",");
    return (plain.signum() < 0 ? "−" : "")
        + grouped
        + (rest.isEmpty() ? "" : (vietnamese ? "," : ".") + rest);
  }
}
