package vn.guongsang.movements.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.Steering;
import vn.guongsang.movements.Steering.SteeringRole;
import vn.guongsang.movements.Ties;
import vn.guongsang.movements.library.DocumentId;
import vn.guongsang.movements.library.Library;
import vn.guongsang.movements.library.LibraryPicks;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;

/** What a movement is tied to, and who steers it; one page with a short form for each. */
@Controller
class TiePages {

  private final Movements movements;
  private final Ties ties;
  private final Steering steering;
  private final Library library;
  private final LibraryPicks documents;
  private final Indicators indicators;
  private final MovementForms forms;
  private final Picks picks;
  private final Submission submission;

  TiePages(
      Movements movements,
      Ties ties,
      Steering steering,
      Library library,
      LibraryPicks documents,
      Indicators indicators,
      MovementForms forms,
      Picks picks,
      Submission submission) {
    this.movements = movements;
    this.ties = ties;
    this.steering = steering;
    this.library = library;
    this.documents = documents;
    this.indicators = indicators;
    this.forms = forms;
    this.picks = picks;
    this.submission = submission;
  }

  @GetMapping("/movements/{id}/ties")
  @Needs(Right.MOVEMENTS_LEAD)
  String ties(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    return movement.mine()
        ? show(page, viewer, movement, "", Form.empty(), model)
        : "redirect:/movements/" + id;
  }

  /**
   * @param which of the page's forms has this content; the others are empty
   */
  private String show(
      Page page, Viewer viewer, Movement movement, String which, Form form, Model model) {
    var id = movement.id();
    model
        .addAttribute("movement", movement)
        .addAttribute("which", which)
        .addAttribute("form", form)
        .addAttribute("together", ties.together(id))
        .addAttribute("linked", ties.linked(viewer, id))
        .addAttribute("indicators", ties.indicators(viewer, id))
        .addAttribute("library", options(viewer))
        .addAttribute("grounds", library.grounds(viewer, id))
        .addAttribute("members", steering.of(viewer, id))
        .addAttribute("roles", Option.ofAll(page, SteeringRole.class));
    return "movements/web/ties";
  }

  private List<Option> options(Viewer viewer) {
    return indicators.all(viewer).stream()
        .map(one -> Option.of(one.id().toString(), one.name() + " (" + one.said().measure() + ")"))
        .toList();
  }

  /** Adds a tie, or takes away the one named {@code remove}. */
  @PostMapping("/movements/{id}/ties")
  @Needs(Right.MOVEMENTS_LEAD)
  String tie(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var which = form.typed("which");
    var remove = form.id("remove");
    Runnable deed =
        remove.isPresent()
            ? () -> untie(viewer, movement.id(), which, remove.get(), form)
            : tie(viewer, movement.id(), which, form);
    return submission.submit(
        page,
        form,
        () -> {
          deed.run();
          Pages.notice(request, Said.of("movements.done.tied"));
          return "/movements/" + id + "/ties";
        },
        () -> show(page, viewer, movement, which, form, model));
  }

  private Runnable tie(Viewer viewer, MovementId id, String which, Form form) {
    switch (which) {
      case "unit" -> {
        var unit = picks.unit(form, "unit", viewer);
        missing(form, "unit", Picks.nothing(form, "unit"));
        return () -> ties.launchTogether(viewer, id, unit.orElseThrow());
      }
      case "movement" -> {
        var other = forms.movement(form, "movement", viewer);
        missing(form, "movement", Picks.nothing(form, "movement"));
        return () -> ties.link(viewer, id, other.orElseThrow());
      }
      case "indicator" -> {
        var indicator = form.id("indicator");
        missing(form, "indicator", form.typed("indicator").isEmpty());
        return () -> ties.liveBy(viewer, id, new IndicatorId(indicator.orElseThrow()));
      }
      case "document" -> {
        var document = documents.read(form, "document", viewer);
        missing(form, "document", Picks.nothing(form, "document"));
        return () -> library.ground(viewer, id, document.orElseThrow());
      }
      default -> {
        var person = picks.person(form, "person", viewer);
        missing(form, "person", Picks.nothing(form, "person"));
        var role = form.requiredChoice("role", SteeringRole.class, "movements.fault.no-role");
        var from = form.requiredDay("from", "movements.fault.no-day");
        return () ->
            steering.appoint(
                viewer, id, person.orElseThrow(), role.orElseThrow(), from.orElseThrow());
      }
    }
  }

  private static void missing(Form form, String field, boolean nothing) {
    if (nothing) {
      form.fault(field, "movements.fault.nothing-picked");
    }
  }

  private void untie(Viewer viewer, MovementId id, String which, UUID other, Form form) {
    switch (which) {
      case "unit" -> ties.launchWithout(viewer, id, new UnitId(other));
      case "movement" -> ties.unlink(viewer, id, new MovementId(other));
      case "indicator" -> ties.liveWithout(viewer, id, new IndicatorId(other));
      case "document" -> library.unground(viewer, id, new DocumentId(other));
      default -> {
        var until = form.requiredDay("until", "movements.fault.no-day");
        form.check();
        steering.release(viewer, id, other, until.orElseThrow());
      }
    }
  }
}
