package vn.guongsang.targets.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.list.Cell.Tone;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;
import vn.guongsang.targets.figures.Status;

/** Figures as people write them: {@code 8.602,658}, {@code 85 – 90}, {@code hạng 2/63}. */
public final class FigureWords {

  private FigureWords() {}

  /** With at most so many decimals; none that are noughts. */
  public static String number(@Nullable BigDecimal value, int decimals, Language language) {
    if (value == null) {
      return "";
    }
    var plain =
        value.setScale(Math.min(Math.max(value.scale(), 0), decimals), RoundingMode.HALF_UP);
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

  public static String share(Texts texts, @Nullable BigDecimal percent) {
    return percent == null ? "" : number(percent, 1, texts.language()) + " %";
  }

  public static String plan(Texts texts, int decimals, Direction direction, Planned planned) {
    var down = direction == Direction.DOWN;
    return switch (planned) {
      case Planned.Figure(var value) -> number(value, decimals, texts.language());
      case Planned.Range(var low, var high) ->
          number(low, decimals, texts.language())
              + " – "
              + number(high, decimals, texts.language());
      case Planned.Bound(var value, var reached) ->
          (down ? (reached ? "≤ " : "< ") : (reached ? "≥ " : "> "))
              + number(value, decimals, texts.language());
      case Planned.Band(var best, var worst) ->
          best == 1
              ? texts.t("targets.plan.top", worst)
              : texts.t("targets.plan.band", best, worst);
    };
  }

  public static String measured(Texts texts, int decimals, @Nullable Measured measured) {
    if (measured == null) {
      return "";
    }
    var parts = new ArrayList<String>();
    if (measured.value() != null) {
      parts.add(number(measured.value(), decimals, texts.language()));
    }
    if (measured.place() != null) {
      parts.add(
          measured.among() == null
              ? texts.t("targets.place", measured.place())
              : texts.t("targets.place.among", measured.place(), measured.among()));
    }
    if (measured.moved() != null) {
      parts.add(moved(texts, measured.moved()));
    }
    return String.join(" · ", parts);
  }

  public static String moved(Texts texts, int gained) {
    if (gained == 0) {
      return texts.t("targets.moved.none");
    }
    return texts.t(gained > 0 ? "targets.moved.up" : "targets.moved.down", Math.abs(gained));
  }

  public static Tone tone(Status status) {
    return switch (status) {
      case EXCEEDED, MET -> Tone.MET;
      case BEHIND -> Tone.MISS;
      case ON_TRACK, NO_DATA -> Tone.PLAIN;
    };
  }

  public static Said period(Period period) {
    var year = Integer.toString(period.year());
    var last = Integer.toString(period.lastDay().getYear());
    return switch (period.kind()) {
      case MONTH, QUARTER -> Said.of("targets.period." + period.kind(), period.part(), year);
      case HALF -> Said.of("targets.period.HALF" + period.part(), year);
      case NINE_MONTHS, YEAR -> Said.of("targets.period." + period.kind(), year);
      case SCHOOL_YEAR, TERM -> Said.of("targets.period." + period.kind(), year, last);
    };
  }
}
