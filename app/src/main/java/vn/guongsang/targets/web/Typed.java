package vn.guongsang.targets.web;

import java.math.BigDecimal;
import java.util.Optional;
import vn.guongsang.shell.form.Form;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Planned;

/** What was typed of a plan or a figure; what is wrong with it is noted on the form. */
final class Typed {

  private static final int PLACES = 100_000;

  private Typed() {}

  /** The ways in which a plan is said. */
  enum PlanKind {
    FIGURE,
    RANGE,
    ABOVE,
    FROM,
    BAND
  }

  static Optional<Planned> planned(Form form) {
    var kind = form.requiredChoice("kind", PlanKind.class, "targets.fault.no-choice");
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    if (kind.get() == PlanKind.BAND) {
      var worst = form.wholeNumber("high", 1, PLACES);
      var best = form.typed("low").isBlank() ? Optional.of(1) : form.wholeNumber("low", 1, PLACES);
      if (form.typed("high").isBlank()) {
        form.fault("high", "targets.fault.no-number-said");
      } else if (best.isPresent() && worst.isPresent() && best.get() > worst.get()) {
        form.fault("high", "targets.fault.low-over-high");
        return Optional.empty();
      }
      return worst.flatMap(last -> best.map(first -> new Planned.Band(first, last)));
    }
    var low = Numbers.read(form, "low");
    if (form.typed("low").isBlank()) {
      form.fault("low", "targets.fault.no-number-said");
    }
    if (kind.get() != PlanKind.RANGE) {
      return low.map(value -> planned(kind.get(), value));
    }
    var high = Numbers.read(form, "high");
    if (form.typed("high").isBlank()) {
      form.fault("high", "targets.fault.no-number-said");
    } else if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      form.fault("high", "targets.fault.low-over-high");
      return Optional.empty();
    }
    return low.flatMap(least -> high.map(most -> new Planned.Range(least, most)));
  }

  private static Planned planned(PlanKind kind, BigDecimal value) {
    return switch (kind) {
      case ABOVE -> new Planned.Bound(value, false);
      case FROM -> new Planned.Bound(value, true);
      default -> new Planned.Figure(value);
    };
  }

  static Optional<Measured> measured(Form form) {
    var value = Numbers.read(form, "value").orElse(null);
    var place = form.wholeNumber("place", 1, PLACES).orElse(null);
    var among = form.wholeNumber("among", 1, PLACES).orElse(null);
    var moved = form.wholeNumber("moved", -PLACES, PLACES).orElse(null);
    if (value == null && place == null && moved == null) {
      if (form.faults().stream().noneMatch(f -> f.field().equals("value"))) {
        form.fault("value", "targets.fault.nothing-measured");
      }
      return Optional.empty();
    }
    if (among != null && place == null && moved == null) {
      form.fault("place", "targets.fault.among-without-place");
      return Optional.empty();
    }
    if (place != null && among != null && place > among) {
      form.fault("place", "targets.fault.place-over-among", place, among);
      return Optional.empty();
    }
    return Optional.of(new Measured(value, place, among, moved));
  }
}
