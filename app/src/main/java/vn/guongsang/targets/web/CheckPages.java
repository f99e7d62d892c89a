package vn.guongsang.targets.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.checks.Consistencies;
import vn.guongsang.targets.checks.Consistency;
import vn.guongsang.targets.checks.Disagreements;
import vn.guongsang.targets.checks.Question;
import vn.guongsang.targets.checks.Questions;

/** Choosing what figures must obey, and answering what was asked about them. */
@Controller
public class CheckPages implements WorkItems {

  private static final int PARTS = 6;
  private static final int LONGEST = 2000;

  private final Indicators indicators;
  private final Consistencies consistencies;
  private final Disagreements disagreements;
  private final Questions questions;
  private final Picks picks;
  private final Submission submission;

  CheckPages(
      Indicators indicators,
      Consistencies consistencies,
      Disagreements disagreements,
      Questions questions,
      Picks picks,
      Submission submission) {
    this.indicators = indicators;
    this.consistencies = consistencies;
    this.disagreements = disagreements;
    this.questions = questions;
    this.picks = picks;
    this.submission = submission;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    if (!viewer.may(Right.TARGETS_ENTER)) {
      return List.of();
    }
    return questions.open(viewer).stream()
        .map(
            one ->
                new WorkItem(
                    Said.of("targets.waits.question", one.unitName(), Periods.words(one.period())),
                    Said.of("targets.waits.detail", one.words()),
                    "/targets/questions/" + one.id(),
                    null))
        .toList();
  }

  @GetMapping("/targets/checks/new")
  @Needs(Right.TARGETS_PLAN)
  String choose(Viewer viewer, Model model) {
    var form = Form.empty().with("kind", "PART_OF_WHOLE");
    viewer.unit().ifPresent(unit -> picks.show(form, "unit", unit));
    return chooseForm(viewer, form, model);
  }

  private String chooseForm(Viewer viewer, Form form, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("options", IndicatorPages.options(indicators.all(viewer)));
    return "targets/web/check-form";
  }

  @PostMapping("/targets/checks/new")
  @Needs(Right.TARGETS_PLAN)
  String choose(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "targets.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var kind = form.requiredChoice("kind", Consistency.Kind.class, "targets.fault.no-choice");
    var parts = new ArrayList<IndicatorId>();
    for (var part = 1; part <= PARTS; part++) {
      form.id("part-" + part).map(IndicatorId::new).ifPresent(parts::add);
    }
    var atMost = Numbers.read(form, "at_most");
    return submission.submit(
        page,
        form,
        () -> {
          consistencies.choose(
              viewer, unit.orElseThrow(), kind.orElseThrow(), parts, atMost.orElse(null));
          Pages.notice(request, Said.of("targets.done.check"));
          return "/targets/checks";
        },
        () -> chooseForm(viewer, form, model));
  }

  @GetMapping("/targets/checks")
  @Needs(Right.TARGETS_READ)
  String checks(Page page, Viewer viewer, Model model) {
    model
        .addAttribute("disagreements", disagreements.all(viewer, page.today()))
        .addAttribute("checks", consistencies.all(viewer))
        .addAttribute(
            "form", model.getAttribute("form") instanceof Form form ? form : Form.empty());
    return "targets/web/checks";
  }

  @PostMapping("/targets/checks/withdraw")
  @Needs(Right.TARGETS_PLAN)
  String withdraw(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var check = form.id("check");
    if (check.isEmpty()) {
      return "redirect:/targets/checks";
    }
    return submission.submit(
        page,
        form,
        () -> {
          consistencies.withdraw(viewer, check.get());
          Pages.notice(request, Said.of("targets.done.check-withdrawn"));
          return "/targets/checks";
        },
        () -> {
          model.addAttribute("form", form);
          return checks(page, viewer, model);
        });
  }

  @GetMapping("/targets/questions/{id}")
  @Needs(Right.TARGETS_READ)
  String question(@PathVariable UUID id, Viewer viewer, Model model) {
    var question = questions.within(viewer, id);
    return question(question, Form.empty().with("_version", question.version()), model);
  }

  private static String question(Question question, Form form, Model model) {
    model.addAttribute("question", question).addAttribute("form", form);
    return "targets/web/question";
  }

  @PostMapping("/targets/questions/{id}")
  @Needs(Right.TARGETS_ENTER)
  String answer(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var question = questions.within(viewer, id);
    var answer = form.lines("answer", LONGEST);
    if (answer.isEmpty()) {
      form.fault("answer", "targets.fault.no-answer");
    }
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          questions.answer(viewer, id, version, answer);
          Pages.notice(request, Said.of("targets.done.answered"));
          return "/units/" + question.unit() + "/targets?period=" + question.period().code();
        },
        () -> question(question, form, model));
  }
}
