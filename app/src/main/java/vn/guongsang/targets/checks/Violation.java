package vn.guongsang.targets.checks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.targets.Indicator;

/**
 * Figures that do not agree.
 *
 * @param figures the reported ones; null where the unit said none
 * @param impossible whether what nobody reported cannot explain it either
 * @param question what was asked about it, the latest
 */
public record Violation(
    Consistency consistency,
    List<Figure> figures,
    BigDecimal expected,
    BigDecimal found,
    boolean impossible,
    @Nullable Question question) {

  /** One reported figure. */
  public record Figure(Indicator indicator, @Nullable BigDecimal value) {}

  /** What nobody has explained. */
  public BigDecimal residual() {
    return found.subtract(expected);
  }
}
