package vn.guongsang.movements.programmes.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementPart;
import vn.guongsang.movements.programmes.Programmes;
import vn.guongsang.movements.programmes.Tasks;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** Programmes and tasks of a movement, on its page. */
@Component
class TasksOfMovement implements MovementPart {

  private static final int SHOWN = 50;

  private final Programmes programmes;
  private final Tasks tasks;
  private final TemplateEngine templates;

  TasksOfMovement(Programmes programmes, Tasks tasks, TemplateEngine templates) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "tasks.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Content> content(Page page, Movement movement) {
    var viewer = page.viewer();
    var id = movement.id().value();
    var leads = movement.mine() && movement.running() && page.may(Right.MOVEMENTS_LEAD);
    var some = tasks.of(viewer, id, page.today(), SHOWN);
    var whole = programmes.of(viewer, id, page.today());
    if (!leads && some.isEmpty() && whole.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        output ->
            templates.render(
                "vn/guongsang/movements/programmes/web/movement-part.jte",
                Map.of(
                    "page", page,
                    "movement", id,
                    "leads", leads,
                    "programmes", whole,
                    "tasks", some),
                output));
  }
}
