package vn.guongsang.movements.commitments.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementPart;
import vn.guongsang.movements.commitments.Commitments;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** What units and people commit to in a movement, on its page. */
@Component
class CommitmentsOfMovement implements MovementPart {

  private final Commitments commitments;
  private final TemplateEngine templates;

  CommitmentsOfMovement(Commitments commitments, TemplateEngine templates) {
    this.commitments = commitments;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "commitments.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Content> content(Page page, Movement movement) {
    var id = movement.id().value();
    var leads = movement.mine() && movement.running() && page.may(Right.MOVEMENTS_LEAD);
    var some = commitments.of(page.viewer(), id);
    if (!leads && some.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        output ->
            templates.render(
                "vn/guongsang/movements/commitments/web/movement-part.jte",
                Map.of("page", page, "movement", id, "leads", leads, "commitments", some),
                output));
  }
}
