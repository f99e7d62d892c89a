package vn.guongsang.movements.registrations.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitPart;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** The way from a unit's page to what it registered. */
@Component
class RegistrationsOfUnit implements UnitPart {

  private final TemplateEngine templates;

  RegistrationsOfUnit(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "registrations.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public int order() {
    return 32;
  }

  @Override
  public Content content(Page page, UnitId unit) {
    return output ->
        templates.render(
            "vn/guongsang/movements/registrations/web/unit-link.jte",
            Map.of("page", page, "unit", unit),
            output);
  }
}
