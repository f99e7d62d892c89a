package vn.guongsang.movements.cascade.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementPart;
import vn.guongsang.movements.cascade.Cascade;
import vn.guongsang.movements.cascade.Responses;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** On the page of a movement: how many have launched, who has not, and the own unit's response. */
@Component
class CascadePart implements MovementPart {

  private static final int NAMED = 12;

  private final Cascade cascade;
  private final Responses responses;
  private final TemplateEngine templates;

  CascadePart(Cascade cascade, Responses responses, TemplateEngine templates) {
    this.cascade = cascade;
    this.responses = responses;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "cascade.part";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> content(Page page, Movement movement) {
    if (movement.state() == Movement.State.DRAFT) {
      return Optional.empty();
    }
    var tree = cascade.of(page.viewer(), movement);
    var own =
        page.viewer()
            .unit()
            .filter(unit -> tree.find(unit.value()).isPresent())
            .flatMap(unit -> tree.find(unit.value()));
    var given = new HashMap<String, Object>();
    given.put("page", page);
    given.put("movement", movement);
    given.put("share", tree.share());
    given.put("missing", tree.missing().stream().limit(NAMED).toList());
    given.put("own", own.orElse(null));
    given.put(
        "response",
        own.flatMap(node -> responses.of(page.viewer(), movement.id(), node.unit())).orElse(null));
    return Optional.of(
        output -> templates.render("vn/guongsang/movements/cascade/web/part.jte", given, output));
  }
}
