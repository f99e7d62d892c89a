package vn.guongsang.decisions.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Awards;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitPart;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** What a collective itself was given, on its page. */
@Component
class UnitAwards implements UnitPart {

  private final Awards awards;
  private final AwardTypes types;
  private final TemplateEngine templates;

  UnitAwards(Awards awards, AwardTypes types, TemplateEngine templates) {
    this.awards = awards;
    this.types = types;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "register.of-the-unit";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Content content(Page page, UnitId unit) {
    List<AwardView.Line> lines =
        awards.of(unit).stream()
            .map(a -> new AwardView.Line(a, types.name(a.awardType(), a.decidedOn(), page.today())))
            .toList();
    return output ->
        templates.render(
            "vn/guongsang/decisions/web/unit-awards.jte",
            Map.of("page", page, "unit", unit, "lines", lines),
            output);
  }
}
