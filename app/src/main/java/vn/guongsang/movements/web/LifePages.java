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
import vn.guongsang.movements.Move;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.MovementLife;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.open.MovementPublicity;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Launching, reviewing, suspending, resuming, closing; showing a movement to everybody. */
@Controller
class LifePages {

  private static final int LONGEST = 1000;

  private final Movements movements;
  private final MovementLife life;
  private final MovementPublicity publicity;
  private final Submission submission;

  LifePages(
      Movements movements, MovementLife life, MovementPublicity publicity, Submission submission) {
    this.movements = movements;
    this.life = life;
    this.publicity = publicity;
    this.submission = submission;
  }

  @GetMapping("/movements/{id}/move")
  @Needs(Right.MOVEMENTS_LEAD)
  String move(
      @PathVariable UUID id,
      @RequestParam Optional<Move> to,
      Page page,
      Viewer viewer,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    if (!movement.mine() || to.isEmpty() || !to.get().from(movement.state())) {
      return "redirect:/movements/" + id;
    }
    var form =
        Form.empty()
            .with("_version", movement.version())
            .with("to", to.get().name())
            .with("day", page.today());
    return moveForm(movement, to.get(), form, model);
  }

  private static String moveForm(Movement movement, Move move, Form form, Model model) {
    model.addAttribute("movement", movement).addAttribute("move", move).addAttribute("form", form);
    return "movements/web/move";
  }

  @PostMapping("/movements/{id}/move")
  @Needs(Right.MOVEMENTS_LEAD)
  String move(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var move = form.choice("to", Move.class);
    if (move.isEmpty()) {
      return "redirect:/movements/" + id;
    }
    var day = form.requiredDay("day", "movements.fault.no-day");
    var reason = form.text("reason", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          life.move(
              viewer,
              movement.id(),
              form.version(),
              move.get(),
              day.orElseThrow(),
              reason,
              page.today());
          Pages.notice(request, Said.of("movements.done." + move.get().name()));
          return "/movements/" + id;
        },
        () -> moveForm(movement, move.get(), form, model));
  }

  @GetMapping("/movements/{id}/publicity")
  @Needs(Right.MOVEMENTS_LEAD)
  String publicity(@PathVariable UUID id, Viewer viewer, Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    if (!movement.mine() || movement.state() == Movement.State.DRAFT) {
      return "redirect:/movements/" + id;
    }
    return publicityForm(movement, Form.empty().with("_version", movement.version()), model);
  }

  private static String publicityForm(Movement movement, Form form, Model model) {
    model.addAttribute("movement", movement).addAttribute("form", form);
    return "movements/open/web/publicity";
  }

  @PostMapping("/movements/{id}/publicity")
  @Needs(Right.MOVEMENTS_LEAD)
  String publicity(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var reason = form.text("reason", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          if (movement.published()) {
            publicity.withdraw(viewer, movement.id(), form.version(), reason);
          } else {
            publicity.publish(viewer, movement.id(), form.version());
          }
          Pages.notice(
              request,
              Said.of(movement.published() ? "open.done.withdrawn" : "open.done.published"));
          return "/movements/" + id;
        },
        () -> publicityForm(movement, form, model));
  }
}
