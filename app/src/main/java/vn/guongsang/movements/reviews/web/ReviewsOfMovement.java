package vn.guongsang.movements.reviews.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementPart;
import vn.guongsang.movements.reviews.Reviews;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** Reviews of a movement, on its page. */
@Component
class ReviewsOfMovement implements MovementPart {

  private final Reviews reviews;
  private final TemplateEngine templates;

  ReviewsOfMovement(Reviews reviews, TemplateEngine templates) {
    this.reviews = reviews;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "reviews.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<Content> content(Page page, Movement movement) {
    var leads =
        movement.mine()
            && movement.state() != Movement.State.DRAFT
            && page.may(Right.MOVEMENTS_LEAD);
    var some = reviews.of(page.viewer(), movement.id());
    if (!leads && some.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        output ->
            templates.render(
                "vn/guongsang/movements/reviews/web/movement-part.jte",
                Map.of("page", page, "movement", movement, "leads", leads, "reviews", some),
                output));
  }
}
