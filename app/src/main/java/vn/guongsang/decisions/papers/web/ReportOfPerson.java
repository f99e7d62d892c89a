package vn.guongsang.decisions.papers.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.PersonPart;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** The way from a person's page to their report. */
@Component
class ReportOfPerson implements PersonPart {

  private final TemplateEngine templates;

  ReportOfPerson(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "papers.report";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public Content content(Page page, PersonId person) {
    return output ->
        templates.render(
            "vn/guongsang/decisions/papers/web/report-link.jte",
            Map.of("page", page, "person", person),
            output);
  }
}
