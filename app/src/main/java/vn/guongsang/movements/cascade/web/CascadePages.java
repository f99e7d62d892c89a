package vn.guongsang.movements.cascade.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.access.signin.QrCode;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.cascade.Cascade;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.page.Page;

/** Who below has launched, step by step down the tree, and the text that reminds the others. */
@Controller
class CascadePages {

  private final Movements movements;
  private final Cascade cascade;
  private final String publicUrl;

  CascadePages(
      Movements movements, Cascade cascade, @Value("${guongsang.public-url:}") String publicUrl) {
    this.movements = movements;
    this.cascade = cascade;
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  /**
   * @param at the unit whose own units are shown; nobody for the uppermost
   * @param missing any text shows only those who have not launched
   */
  @GetMapping("/movements/{id}/cascade")
  @Needs(Right.MOVEMENTS_READ)
  String cascade(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> at,
      @RequestParam(defaultValue = "") String missing,
      Viewer viewer,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var tree = cascade.of(viewer, movement);
    var here = at.flatMap(tree::find);
    var way = new ArrayList<Cascade.Node>();
    for (var up = here; up.isPresent(); up = up.flatMap(node -> above(tree, node))) {
      way.addFirst(up.get());
    }
    model
        .addAttribute("movement", movement)
        .addAttribute("tree", tree)
        .addAttribute("way", way)
        .addAttribute("silent", !missing.isEmpty())
        .addAttribute(
            "nodes",
            missing.isEmpty()
                ? tree.under(here.map(Cascade.Node::unit).orElse(null))
                : tree.missing());
    return "movements/cascade/web/cascade";
  }

  private static Optional<Cascade.Node> above(Cascade.Tree tree, Cascade.Node node) {
    var parent = node.parent();
    return parent == null ? Optional.empty() : tree.find(parent.value());
  }

  @GetMapping("/movements/{id}/reminder")
  @Needs(Right.MOVEMENTS_LEAD)
  String reminder(
      @PathVariable UUID id, Page page, Viewer viewer, HttpServletRequest request, Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    if (!movement.running()) {
      return "redirect:/movements/" + id;
    }
    var address = site(request) + "/movements/" + id + "/answer";
    model
        .addAttribute("movement", movement)
        .addAttribute("missing", cascade.of(viewer, movement).missing())
        .addAttribute("text", text(page, movement, address))
        .addAttribute("address", address)
        .addAttribute("code", QrCode.of(address));
    return "movements/cascade/web/reminder";
  }

  private static String text(Page page, Movement movement, String address) {
    var due = movement.said().answerDue();
    return page.t(
        due == null ? "cascade.reminder.text" : "cascade.reminder.text.due",
        movement.name(),
        movement.unitName(),
        page.day(movement.launchedOn()),
        address,
        page.day(due));
  }

  /** The public address, else the one the reader is using. */
  private String site(HttpServletRequest request) {
    if (!publicUrl.isEmpty()) {
      return publicUrl;
    }
    var url = request.getRequestURL();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
