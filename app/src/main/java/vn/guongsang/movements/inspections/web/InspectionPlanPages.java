package vn.guongsang.movements.inspections.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.inspections.Inspection;
import vn.guongsang.movements.inspections.InspectionId;
import vn.guongsang.movements.inspections.Inspections;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Planning an inspection of a movement, and correcting the plan. */
@Controller
class InspectionPlanPages {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST = 10_000;

  private final Movements movements;
  private final Inspections inspections;
  private final Submission submission;

  InspectionPlanPages(Movements movements, Inspections inspections, Submission submission) {
    this.movements = movements;
    this.inspections = inspections;
    this.submission = submission;
  }

  /** Any unit that leads movements may inspect one it sees. */
  @GetMapping("/movements/{id}/inspect")
  @Needs(Right.MOVEMENTS_LEAD)
  String plan(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    return movement.state() == Movement.State.DRAFT
        ? "redirect:/movements/" + id
        : planForm(movement, Form.empty().with("day", page.today()), page, model);
  }

  private static String planForm(Movement movement, Form form, Page page, Model model) {
    var here = "/movements/" + movement.id();
    return form(
        movement.id(),
        movement.name(),
        form,
        here,
        "/inspect",
        page.t("inspections.plan.new"),
        model);
  }

  private static String form(
      MovementId movement,
      String movementName,
      Form form,
      String cancel,
      String action,
      String title,
      Model model) {
    model
        .addAttribute("movement", movement.value())
        .addAttribute("movementName", movementName)
        .addAttribute("form", form)
        .addAttribute("action", cancel + action)
        .addAttribute("title", title)
        .addAttribute("cancel", cancel);
    return "movements/inspections/web/inspection-form";
  }

  private static Optional<Inspection.Said> read(Form form) {
    var name = form.required("name", LONGEST_NAME, "inspections.fault.no-name");
    var plan = form.lines("plan", LONGEST);
    if (plan.isEmpty()) {
      form.fault("plan", "inspections.fault.no-plan");
    }
    var document = form.text("document", LONGEST_NAME);
    var day = form.requiredDay("day", "inspections.fault.no-day");
    var last = form.day("last-day");
    return day.map(on -> new Inspection.Said(name, plan, document, on, last.orElse(null)));
  }

  @PostMapping("/movements/{id}/inspect")
  @Needs(Right.MOVEMENTS_LEAD)
  String plan(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var said = read(form);
    return submission.submit(
        page,
        form,
        () -> {
          var unit = viewer.unit().orElseThrow(() -> Refused.because("inspections.fault.no-seat"));
          var made = inspections.plan(viewer, movement.id(), unit, said.orElseThrow());
          Pages.notice(request, Said.of("inspections.done.planned"));
          return "/movements/inspections/" + made;
        },
        () -> planForm(movement, form, page, model));
  }

  @GetMapping("/movements/inspections/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var one = inspections.within(viewer, new InspectionId(id), page.today());
    if (!one.mine()) {
      return "redirect:/movements/inspections/" + id;
    }
    var said = one.said();
    return editForm(
        one,
        Form.empty()
            .with("name", said.name())
            .with("plan", said.plan())
            .with("document", said.document())
            .with("day", said.day())
            .with("last-day", said.lastDay())
            .with("_version", one.version()),
        page,
        model);
  }

  private static String editForm(Inspection one, Form form, Page page, Model model) {
    var here = "/movements/inspections/" + one.id();
    return form(
        one.movement(), one.movementName(), form, here, "/edit", page.t("inspections.edit"), model);
  }

  @PostMapping("/movements/inspections/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = inspections.within(viewer, new InspectionId(id), page.today());
    var said = read(form);
    return submission.submit(
        page,
        form,
        () -> {
          inspections.change(viewer, one.id(), form.version(), said.orElseThrow(), page.today());
          Pages.notice(request, Said.of("inspections.done.changed"));
          return "/movements/inspections/" + id;
        },
        () -> editForm(one, form, page, model));
  }
}
