package vn.guongsang.decisions.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Awards;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.registry.households.HouseholdPart;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** What a household was given, on its page. */
@Component
class HouseholdAwards implements HouseholdPart {

  private final Awards awards;
  private final AwardViews views;
  private final TemplateEngine templates;

  HouseholdAwards(Awards awards, AwardViews views, TemplateEngine templates) {
    this.awards = awards;
    this.views = views;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "register.of-the-household";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  @Override
  public Content content(Page page, HouseholdId household) {
    var lines = views.lines(awards.of(household), page.today());
    return output ->
        templates.render(
            "vn/guongsang/decisions/web/household-awards.jte",
            Map.of("page", page, "household", household, "lines", lines),
            output);
  }
}
