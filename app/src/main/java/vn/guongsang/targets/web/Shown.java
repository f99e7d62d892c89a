package vn.guongsang.targets.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.list.Cell.Tone;
import vn.guongsang.shell.page.Page;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.Scorecard.Line;
import vn.guongsang.targets.checks.Violation;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Planned;
import vn.guongsang.targets.figures.Status;
import vn.guongsang.targets.words.FigureWords;

/** Plans and figures in words and as bars. */
public final class Shown {

  private static final int MOST_DECIMALS = 6;
  private static final int BROAD = 200;

  private Shown() {}

  public static String figure(Page page, Indicator of, @Nullable BigDecimal value) {
    return FigureWords.number(value, of.said().decimals(), page.language());
  }

  public static String share(Page page, @Nullable BigDecimal percent) {
    return FigureWords.share(page.texts(), percent);
  }

  /** With its sign: {@code +1,4 %}. */
  public static String change(Page page, @Nullable BigDecimal percent) {
    return percent == null ? "" : (percent.signum() > 0 ? "+" : "") + share(page, percent);
  }

  public static String plan(Page page, Indicator of, Planned planned) {
    return FigureWords.plan(page.texts(), of.said().decimals(), of.said().direction(), planned);
  }

  public static String measured(Page page, Indicator of, @Nullable Measured measured) {
    return FigureWords.measured(page.texts(), of.said().decimals(), measured);
  }

  public static String moved(Page page, int gained) {
    return FigureWords.moved(page.texts(), gained);
  }

  public static Tone tone(Status status) {
    return FigureWords.tone(status);
  }

  /**
   * A bullet bar of 200: how long the figure is and where the plan stands.
   *
   * @param good whether the figure is on the right side
   */
  public record Bar(int done, int plan, boolean good, String words) {}

  /** None where a plan is a place or the figures lie on both sides of nought. */
  public static @Nullable Bar bar(Page page, Line line) {
    var plan = line.plan();
    var reached = line.reached();
    if (plan == null || reached == null) {
      return null;
    }
    var value = reached.measured().value();
    var mark = plan.planned().mark(line.indicator().said().direction()).orElse(null);
    if (value == null || mark == null || value.signum() < 0 || mark.signum() <= 0) {
      return null;
    }
    var whole = value.max(mark).multiply(new BigDecimal("1.05"));
    return new Bar(
        part(value, whole),
        part(mark, whole),
        line.status() != Status.BEHIND,
        figure(page, line.indicator(), value) + " / " + figure(page, line.indicator(), mark));
  }

  private static int part(BigDecimal value, BigDecimal whole) {
    return value
        .multiply(BigDecimal.valueOf(BROAD))
        .divide(whole, 0, java.math.RoundingMode.HALF_UP)
        .intValue();
  }

  /** What does not agree, with its numbers. */
  public static String violation(Page page, Violation one) {
    var words = new ArrayList<String>();
    for (var figure : one.figures()) {
      words.add(
          figure.indicator().name()
              + ": "
              + (figure.value() == null
                  ? page.t("targets.unsaid")
                  : figure(page, figure.indicator(), figure.value())));
    }
    return String.join("; ", words);
  }

  public static String gap(Page page, Violation one) {
    var language = page.language();
    return page.t(
        "targets.violation." + one.consistency().kind(),
        Numbers.written(one.expected(), MOST_DECIMALS, language),
        Numbers.written(one.found(), MOST_DECIMALS, language),
        Numbers.written(one.residual(), MOST_DECIMALS, language));
  }
}
