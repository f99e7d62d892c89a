package vn.guongsang.movements.registrations.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.movements.registrations.Registration;
import vn.guongsang.movements.registrations.Registrations;
import vn.guongsang.movements.registrations.Titles;
import vn.guongsang.registry.people.PersonPart;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** What a person strove for, year by year, on their page. */
@Component
class RegistrationsOfPerson implements PersonPart {

  private final Registrations registrations;
  private final Titles titles;
  private final TemplateEngine templates;

  RegistrationsOfPerson(Registrations registrations, Titles titles, TemplateEngine templates) {
    this.registrations = registrations;
    this.titles = titles;
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
    return 45;
  }

  @Override
  public Content content(Page page, PersonId person) {
    List<Registration> mine = registrations.ofPerson(person);
    Function<String, String> names = code -> titles.name(code, page.today()).in(page.language());
    return output ->
        templates.render(
            "vn/guongsang/movements/registrations/web/person-part.jte",
            Map.of("page", page, "mine", mine, "names", names),
            output);
  }
}
