package vn.guongsang.targets.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.guongsang.targets.figures.Period;

/** Setting a plan and entering a figure, of one indicator, unit and period. */
@Controller
class FigurePages {

  private static final int LONGEST = 300;

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
    var planned = Typed.planned(form);
    var baseline = Numbers.read(form, "baseline");
    var from = form.requiredDay("from", "targets.fault.no-day");
    var bodies = form.required("bodies", LONGEST, "targets.fault.no-bodies");
    var document = form.required("document", LONGEST, "targets.fault.no-document");
    var reason = form.text("reason", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          var plan =
              new Plan(
                  from.orElseThrow(),
                  planned.orElseThrow(),
                  baseline.orElse(null),
                  bodies,
                  document,
                  reason);
          if (form.ticked("mend")) {
            plans.mend(viewer, indicator.id(), unit.orElseThrow(), period.orElseThrow(), plan);
          } else {
            plans.set(
                viewer,
                indicator.id(),
                unit.orElseThrow(),
                period.orElseThrow(),
                plan,
                page.today());
          }
          Pages.notice(request, Said.of("targets.done.planned"));
          return scorecard(unit.orElseThrow(), period.orElseThrow());
        },
        () -> planForm(indicator, form, model));
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
    var measured = Typed.measured(form);
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
}
