package vn.guongsang.targets.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.form.Form;
import vn.guongsang.targets.words.FigureWords;

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

  /** As {@link FigureWords#number}. */
  public static String written(@Nullable BigDecimal value, int decimals, Language language) {
    return FigureWords.number(value, decimals, language);
  }
}
