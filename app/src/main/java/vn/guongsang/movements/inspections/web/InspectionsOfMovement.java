package vn.guongsang.movements.inspections.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementPart;
import vn.guongsang.movements.inspections.Inspections;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** Inspections of a movement, on its page. */
@Component
class InspectionsOfMovement implements MovementPart {

  private final Inspections inspections;
  private final TemplateEngine templates;

  InspectionsOfMovement(Inspections inspections, TemplateEngine templates) {
    this.inspections = inspections;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "inspections.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public Optional<Content> content(Page page, Movement movement) {
    var plans =
        movement.mine()
            && movement.state() != Movement.State.DRAFT
            && page.may(Right.MOVEMENTS_LEAD);
    var some = inspections.of(page.viewer(), movement.id(), page.today());
    if (!plans && some.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        output ->
            templates.render(
                "vn/guongsang/movements/inspections/web/movement-part.jte",
                Map.of(
                    "page", page, "movement", movement.id(), "plans", plans, "inspections", some),
                output));
  }
}
