package vn.guongsang.screening.one;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitPart;
import vn.guongsang.registry.people.PersonPart;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.screening.facts.Known;
import vn.guongsang.screening.facts.RegisterFacts;
import vn.guongsang.screening.facts.TeamFacts;
import vn.guongsang.screening.facts.TeamFigures;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** What could be nominated this year, on the page of a person and of a unit. */
@Configuration
class Parts {

  private static final int ORDER = 10;

  private final Prospects prospects;
  private final LawWords words;
  private final TemplateEngine templates;

  Parts(Prospects prospects, LawWords words, TemplateEngine templates) {
    this.prospects = prospects;
    this.words = words;
    this.templates = templates;
  }

  /** Open to whoever the caller lets see the person: an officer, or the person themselves. */
  @Bean
  PersonPart personProspects(RegisterFacts facts) {
    return new PersonPart() {
      @Override
      public String headingKey() {
        return "screening.part.person";
      }

      @Override
      public Right needs() {
        return Right.SIGNED_IN;
      }

      @Override
      public int order() {
        return ORDER;
      }

      @Override
      public Content content(Page page, PersonId person) {
        var known = facts.ofPerson(person, page.today());
        if (known.isEmpty()) {
          return out -> {};
        }
        var calendar = Prospects.calendar(known.get().facts());
        var year = Prospects.year(page.today(), calendar);
        var own = page.path().startsWith("/me");
        return drawn(
            page,
            prospects.of(
                known.get(),
                Subject.Kind.INDIVIDUAL,
                year,
                page,
                own ? "/me/eligibility" : "/people/" + person + "/eligibility"),
            known.get());
      }
    };
  }

  @Bean
  UnitPart unitProspects(TeamFacts facts) {
    return new UnitPart() {
      @Override
      public String headingKey() {
        return "screening.part.unit";
      }

      @Override
      public Right needs() {
        return Right.PEOPLE_READ;
      }

      @Override
      public int order() {
        return ORDER;
      }

      @Override
      public Content content(Page page, UnitId unit) {
        var year = page.today().getYear();
        var team =
            facts
                .of(
                    List.of(unit.value()),
                    year,
                    vn.guongsang.rules.facts.Facts.Calendar.YEAR,
                    page.today())
                .get(unit.value());
        if (team == null) {
          return out -> {};
        }
        var known = new Known(team.with(TeamFigures.UNKNOWN), null, team.doubts());
        return drawn(
            page,
            prospects.of(
                known, Subject.Kind.COLLECTIVE, year, page, "/units/" + unit + "/eligibility"),
            known);
      }
    };
  }

  private Content drawn(Page page, List<Prospect> prospects, Known known) {
    return out ->
        templates.render(
            "vn/guongsang/screening/one/prospects.jte",
            Map.of(
                "page", page,
                "prospects", prospects,
                "doubts", Doubts.words(known.doubts(), page, words.in(page.language()))),
            out);
  }
}
