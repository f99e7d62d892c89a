package vn.guongsang.movements.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Drafting a movement, anew or from an earlier one, and correcting what was written. */
@Controller
class DraftPages {

  private final Movements movements;
  private final MovementForms forms;
  private final Submission submission;

  DraftPages(Movements movements, MovementForms forms, Submission submission) {
    this.movements = movements;
    this.forms = forms;
    this.submission = submission;
  }

  /**
   * @param from a movement to copy, such as last year's
   */
  @GetMapping("/movements/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String draft(@RequestParam Optional<UUID> from, Page page, Viewer viewer, Model model) {
    var form =
        from.map(id -> forms.copyOf(movements.within(viewer, new MovementId(id))))
            .orElseGet(() -> forms.fresh(viewer, page.today()));
    return form(page, form, "/movements/new", "/movements", model);
  }

  private static String form(Page page, Form form, String action, String cancel, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("cancel", cancel)
        .addAttribute("kinds", Option.ofAll(page, Movement.Kind.class))
        .addAttribute("scopes", Option.ofAll(page, Movement.Scope.class))
        .addAttribute("levels", MovementForms.levels(page));
    return "movements/web/movement-form";
  }

  @PostMapping("/movements/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String draft(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var unit = forms.unit(form, viewer);
    var draft = forms.read(form, viewer);
    return submission.submit(
        page,
        form,
        () -> {
          var id = movements.draft(viewer, unit.orElseThrow(), draft.orElseThrow());
          Pages.notice(request, Said.of("movements.done.drafted"));
          return "/movements/" + id;
        },
        () -> form(page, form, "/movements/new", "/movements", model));
  }

  @GetMapping("/movements/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var here = "/movements/" + id;
    if (!movement.mine() || movement.state() == Movement.State.CLOSED) {
      return "redirect:" + here;
    }
    return form(page, forms.of(movement), here + "/edit", here, model);
  }

  @PostMapping("/movements/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var draft = forms.read(form, viewer);
    var here = "/movements/" + id;
    return submission.submit(
        page,
        form,
        () -> {
          movements.change(viewer, movement.id(), form.version(), draft.orElseThrow());
          Pages.notice(request, Said.of("movements.done.changed"));
          return here;
        },
        () -> form(page, form, here + "/edit", here, model));
  }
}
