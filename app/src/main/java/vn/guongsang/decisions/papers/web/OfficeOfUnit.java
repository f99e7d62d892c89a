package vn.guongsang.decisions.papers.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitPart;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** How the unit's papers are headed and signed, on its page. */
@Component
class OfficeOfUnit implements UnitPart {

  private final Offices offices;
  private final TemplateEngine templates;

  OfficeOfUnit(Offices offices, TemplateEngine templates) {
    this.offices = offices;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "papers.office";
  }

  @Override
  public Right needs() {
    return Right.DECISIONS_DRAFT;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public Content content(Page page, UnitId unit) {
    var office = offices.of(unit, page.today());
    return output ->
        templates.render(
            "vn/guongsang/decisions/papers/web/office-link.jte",
            Map.of("page", page, "office", office),
            output);
  }
}
