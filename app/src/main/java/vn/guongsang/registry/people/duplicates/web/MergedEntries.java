package vn.guongsang.registry.people.duplicates.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.PersonPart;
import vn.guongsang.registry.people.duplicates.Merges;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** Which entries were judged to be this person, with the way back, and the way to one more. */
@Component
class MergedEntries implements PersonPart {

  private final Merges merges;
  private final TemplateEngine templates;

  MergedEntries(Merges merges, TemplateEngine templates) {
    this.merges = merges;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "duplicates.entries";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_MERGE;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Content content(Page page, PersonId person) {
    return output ->
        templates.render(
            "vn/guongsang/registry/people/duplicates/web/entries.jte",
            Map.of("page", page, "id", person, "merges", merges.into(person)),
            output);
  }
}
