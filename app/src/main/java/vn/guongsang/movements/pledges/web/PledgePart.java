package vn.guongsang.movements.pledges.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementPart;
import vn.guongsang.movements.pledges.Pledges;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** On the page of a movement: the pledges under it and how many sides have signed. */
@Component
class PledgePart implements MovementPart {

  private final Pledges pledges;
  private final TemplateEngine templates;

  PledgePart(Pledges pledges, TemplateEngine templates) {
    this.pledges = pledges;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "pledges.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Content> content(Page page, Movement movement) {
    var under = pledges.of(page.viewer(), movement.id());
    var may = movement.running() && page.may(Right.MOVEMENTS_ANSWER);
    return under.isEmpty() && !may
        ? Optional.empty()
        : Optional.of(
            output ->
                templates.render(
                    "vn/guongsang/movements/pledges/web/part.jte",
                    Map.of("page", page, "movement", movement, "pledges", under, "may", may),
                    output));
  }
}
