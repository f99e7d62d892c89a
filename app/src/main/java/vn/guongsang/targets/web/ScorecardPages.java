package vn.guongsang.targets.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.checks.Consistencies;
import vn.guongsang.targets.checks.Questions;
import vn.guongsang.targets.figures.Period;

/** A unit's scorecard with what does not agree in it, and asking about that. */
@Controller
class ScorecardPages {

  private static final int LONGEST = 1000;

  private final Scorecards scorecards;
  private final Plans plans;
  private final Consistencies consistencies;
  private final Questions questions;
  private final Submission submission;

  ScorecardPages(
      Scorecards scorecards,
      Plans plans,
      Consistencies consistencies,
      Questions questions,
      Submission submission) {
    this.scorecards = scorecards;
    this.plans = plans;
    this.consistencies = consistencies;
    this.questions = questions;
    this.submission = submission;
  }

  @GetMapping("/units/{id}/targets")
  @Needs(Right.TARGETS_READ)
  String card(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      Model model) {
    var unit = new UnitId(id);
    var known = plans.periods(unit);
    var of =
        Periods.read(period)
            .or(() -> known.stream().findFirst())
            .orElseGet(() -> Period.year(page.today().getYear()));
    return show(unit, of, page, viewer, Form.empty(), model);
  }

  @GetMapping("/units/{id}/targets.xlsx")
  @Needs(Right.TARGETS_READ)
  void excel(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      HttpServletResponse response)
      throws IOException {
    var unit = new UnitId(id);
    var of = Periods.read(period).orElseGet(() -> Period.year(page.today().getYear()));
    var card = scorecards.of(viewer, unit, of, page.today());
    LineSheets.write(response, page, card.unitName() + " " + of.code(), card.lines());
  }

  private String show(
      UnitId unit, Period period, Page page, Viewer viewer, Form form, Model model) {
    model
        .addAttribute("card", scorecards.of(viewer, unit, period, page.today()))
        .addAttribute("periods", plans.periods(unit))
        .addAttribute("violations", consistencies.violations(viewer, unit, period, page.today()))
        .addAttribute("form", form);
    return "targets/web/scorecard";
  }

  @PostMapping("/units/{id}/targets/ask")
  @Needs(Right.TARGETS_PLAN)
  String ask(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var unit = new UnitId(id);
    scorecards.of(viewer, unit, Period.year(page.today().getYear()), page.today());
    var period = Periods.read(form.typed("period"));
    var check = form.id("check");
    if (period.isEmpty() || check.isEmpty()) {
      return "redirect:/units/" + id + "/targets";
    }
    var words = form.required("words", LONGEST, "targets.fault.no-question");
    return submission.submit(
        page,
        form,
        () -> {
          var violation =
              consistencies.violations(viewer, unit, period.get(), page.today()).stream()
                  .filter(one -> one.consistency().id().equals(check.get()))
                  .findFirst()
                  .orElseThrow(NotFound::new);
          questions.ask(viewer, unit, period.get(), violation, words);
          Pages.notice(request, Said.of("targets.done.asked"));
          return "/units/" + id + "/targets?period=" + period.get().code();
        },
        () -> show(unit, period.get(), page, viewer, form, model));
  }
}
