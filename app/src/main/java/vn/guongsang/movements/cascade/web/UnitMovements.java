package vn.guongsang.movements.cascade.web;

import static vn.guongsang.movements.db.Tables.LAUNCHING_UNIT;
import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.RESPONSE;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movements;
import vn.guongsang.registry.UnitPart;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** On the page of a unit: the movements it launches, and those it has responded to. */
@Component
class UnitMovements implements UnitPart {

  private static final int SHOWN = 20;

  private final Movements movements;
  private final TemplateEngine templates;

  UnitMovements(Movements movements, TemplateEngine templates) {
    this.movements = movements;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "cascade.of-unit";
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
  public Content content(Page page, UnitId unit) {
    var launches =
        DSL.select(LAUNCHING_UNIT.MOVEMENT)
            .from(LAUNCHING_UNIT)
            .where(LAUNCHING_UNIT.UNIT.eq(unit.value()));
    var responds =
        DSL.select(RESPONSE.MOVEMENT).from(RESPONSE).where(RESPONSE.UNIT.eq(unit.value()));
    var found =
        movements.list(
            page.viewer(),
            MOVEMENT
                .UNIT
                .eq(unit.value())
                .or(MOVEMENT.ID.in(launches))
                .or(MOVEMENT.ID.in(responds)),
            SHOWN);
    return output ->
        templates.render(
            "vn/guongsang/movements/cascade/web/unit.jte",
            Map.of("page", page, "unit", unit, "movements", found),
            output);
  }
}
