package vn.guongsang.targets.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Measurements;
import vn.guongsang.targets.Plan;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;

/** Setting a plan and entering a figure, of one indicator, unit and period. */
@Controller
class FigurePages {

  private static final int LONGEST = 300;
  private static final int PLACES = 100_000;

  private final Indicators indicators;
  private final Plans plans;
  private final Measurements measurements;
  private final Picks picks;
  private final Submission submission;

  FigurePages(
      Indicators indicators,
      Plans plans,
      Measurements measurements,
      Picks picks,
      Submission submission) {
    this.indicators = indicators;
    this.plans = plans;
    this.measurements = measurements;
    this.picks = picks;
    this.submission = submission;
  }

  /** The ways in which a plan is said. */
  public enum PlanKind {
    FIGURE,
    RANGE,
    ABOVE,
    FROM,
    BAND
  }

  private Form start(Optional<UUID> unit, String period, Page page, Viewer viewer) {
    var form = Form.empty();
    unit.map(UnitId::new).or(viewer::unit).ifPresent(one -> picks.show(form, "unit", one));
    var of = IndicatorPages.period(period, page.today());
    return form.with("period", page.t(Periods.words(of)));
  }

  private Optional<UnitId> unit(Form form, Viewer viewer) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "targets.fault.no-unit");
    }
    return picks.unit(form, "unit", viewer);
  }

  private static Optional<Period> period(Form form) {
    var period = Periods.read(form.typed("period"));
    if (period.isEmpty()) {
      form.fault("period", "targets.fault.no-period");
    }
    return period;
  }

  private static String scorecard(UnitId unit, Period period) {
    return "/units/" + unit + "/targets?period=" + period.code();
  }

  @GetMapping("/targets/{id}/plan")
  @Needs(Right.TARGETS_PLAN)
  String plan(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> unit,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      Model model) {
    var form = start(unit, period, page, viewer).with("kind", "FIGURE");
    return planForm(indicators.within(viewer, new IndicatorId(id)), form, model);
  }

  private static String planForm(Indicator indicator, Form form, Model model) {
    model.addAttribute("indicator", indicator).addAttribute("form", form);
    return "targets/web/plan-form";
  }

  @PostMapping("/targets/{id}/plan")
  @Needs(Right.TARGETS_PLAN)
  String plan(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var indicator = indicators.within(viewer, new IndicatorId(id));
    var unit = unit(form, viewer);
    var period = period(form);
    var planned = planned(form);
    var baseline = Numbers.read(form, "baseline");
    var from = form.requiredDay("from", "targets.fault.no-day");
    var bodies = form.required("bodies", LONGEST, "targets.fault.no-bodies");
    var document = form.required("document", LONGEST, "targets.fault.no-document");
    var reason = form.text("reason", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          plans.set(
              viewer,
              indicator.id(),
              unit.orElseThrow(),
              period.orElseThrow(),
              new Plan(
                  from.orElseThrow(),
                  planned.orElseThrow(),
                  baseline.orElse(null),
                  bodies,
                  document,
                  reason),
              page.today());
          Pages.notice(request, Said.of("targets.done.planned"));
          return scorecard(unit.orElseThrow(), period.orElseThrow());
        },
        () -> planForm(indicator, form, model));
  }

  private static Optional<Planned> planned(Form form) {
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

  @GetMapping("/targets/{id}/measure")
  @Needs(Right.TARGETS_ENTER)
  String measure(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> unit,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      Model model) {
    var indicator = indicators.within(viewer, new IndicatorId(id));
    var form = start(unit, period, page, viewer);
    var read =
        form.typed("unit").isEmpty() ? Optional.<UnitId>empty() : picks.unit(form, "unit", viewer);
    read.flatMap(
            one ->
                measurements.standing(
                    indicator.id(), one, IndicatorPages.period(period, page.today())))
        .ifPresent(
            old ->
                form.with("corrects", old.id())
                    .with(
                        "value",
                        old.measured().value() == null
                            ? ""
                            : Shown.figure(page, indicator, old.measured().value()))
                    .with("place", old.measured().place())
                    .with("among", old.measured().among())
                    .with("moved", old.measured().moved())
                    .with("document", old.document())
                    .with("note", old.note()));
    return measureForm(indicator, form, model);
  }

  private static String measureForm(Indicator indicator, Form form, Model model) {
    model.addAttribute("indicator", indicator).addAttribute("form", form);
    return "targets/web/measure-form";
  }

  @PostMapping("/targets/{id}/measure")
  @Needs(Right.TARGETS_ENTER)
  String measure(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var indicator = indicators.within(viewer, new IndicatorId(id));
    var unit = unit(form, viewer);
    var period = period(form);
    var measured = measured(form);
    var document = form.required("document", LONGEST, "targets.fault.no-source");
    var note = form.text("note", LONGEST);
    var corrects = form.id("corrects");
    var reason = form.text("reason", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          if (corrects.isPresent()) {
            measurements.correct(
                viewer,
                indicator.id(),
                unit.orElseThrow(),
                period.orElseThrow(),
                corrects.get(),
                measured.orElseThrow(),
                document,
                note,
                reason);
          } else {
            measurements.enter(
                viewer,
                indicator.id(),
                unit.orElseThrow(),
                period.orElseThrow(),
                measured.orElseThrow(),
                document,
                note,
                page.today());
          }
          Pages.notice(request, Said.of("targets.done.measured"));
          return scorecard(unit.orElseThrow(), period.orElseThrow());
        },
        () -> measureForm(indicator, form, model));
  }

  private static Optional<Measured> measured(Form form) {
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
