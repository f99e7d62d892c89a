package vn.guongsang.screening.one;

import static vn.guongsang.registry.views.Tables.PERSON_TODAY;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.guongsang.access.OwnPerson;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Units;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.screening.facts.Known;
import vn.guongsang.screening.facts.RegisterFacts;
import vn.guongsang.screening.facts.TeamFacts;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.page.Crumb;
import vn.guongsang.shell.page.Page;

/** The public check's checklist, with what the register knows of one person or one unit. */
@Controller
class ChecklistPages {

  private static final String VIEW = "screening/one/checklist";

  private final DSLContext sql;
  private final RegisterFacts facts;
  private final TeamFacts teams;
  private final Units units;
  private final OwnPerson own;
  private final Checklists checklists;

  ChecklistPages(
      DSLContext sql,
      RegisterFacts facts,
      TeamFacts teams,
      Units units,
      OwnPerson own,
      Checklists checklists) {
    this.sql = sql;
    this.facts = facts;
    this.teams = teams;
    this.units = units;
    this.own = own;
    this.checklists = checklists;
  }

  @GetMapping("/people/{id}/eligibility")
  @Needs(Right.PEOPLE_READ)
  String person(
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Viewer viewer,
      Model model) {
    var name =
        sql.select(PERSON_TODAY.NAME)
            .from(PERSON_TODAY)
            .where(PERSON_TODAY.ID.eq(id))
            .and(viewer.sees(PERSON_TODAY.PATH))
            .fetchOptional(PERSON_TODAY.NAME)
            .orElseThrow(NotFound::new);
    return person(
        new PersonId(id),
        name,
        "/people/" + id + "/eligibility",
        List.of(new Crumb("/people/" + id, name)),
        request,
        response,
        page,
        model);
  }

  @GetMapping("/me/eligibility")
  @Needs(Right.OWN_RECORD)
  String mine(
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Viewer viewer,
      Model model) {
    var person = own.of(viewer);
    var name =
        person.flatMap(
            id ->
                sql.select(PERSON_TODAY.NAME)
                    .from(PERSON_TODAY)
                    .where(PERSON_TODAY.ID.eq(id.value()))
                    .fetchOptional(PERSON_TODAY.NAME));
    if (person.isEmpty() || name.isEmpty()) {
      return "screening/one/nobody";
    }
    return person(
        person.get(),
        name.get(),
        "/me/eligibility",
        List.of(new Crumb("/me", page.t("screening.own"))),
        request,
        response,
        page,
        model);
  }

  private String person(
      PersonId id,
      String name,
      String action,
      List<Crumb> crumbs,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    var known = facts.ofPerson(id, page.today()).orElseThrow(NotFound::new);
    var form = Form.asked(request.getParameterMap());
    var calendar = Wished.calendar(form, Prospects.calendar(known.facts()));
    var year = Wished.year(form, page.today(), Prospects.year(page.today(), calendar));
    var checklist =
        checklists.of(
            name,
            known,
            facts.entries(id),
            new Checklists.Asked(Subject.Kind.INDIVIDUAL, year, calendar, form, action),
            crumbs,
            null,
            page);
    return shown(checklist, form, response, model);
  }

  private static String shown(
      Checklist checklist, Form form, HttpServletResponse response, Model model) {
    if (!form.faults().isEmpty()) {
      response.setStatus(422);
    }
    model.addAttribute("checklist", checklist);
    return VIEW;
  }

  @GetMapping("/units/{id}/eligibility")
  @Needs(Right.PEOPLE_READ)
  String unit(
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Viewer viewer,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var form = Form.asked(request.getParameterMap());
    var calendar = Wished.calendar(form, Facts.Calendar.YEAR);
    var year = Wished.year(form, page.today(), Prospects.year(page.today(), calendar));
    var team =
        Optional.ofNullable(teams.of(List.of(id), year, calendar, page.today()).get(id))
            .orElseThrow(NotFound::new);
    var figures = TypedFigures.read(form, team.figures());
    var checklist =
        checklists.of(
            unit.name(),
            new Known(team.facts().with(figures.collective()), null, team.doubts()),
            java.util.Set.of(),
            new Checklists.Asked(
                Subject.Kind.COLLECTIVE, year, calendar, form, "/units/" + id + "/eligibility"),
            List.of(
                new Crumb("/units", page.t("units.title")), new Crumb("/units/" + id, unit.name())),
            checklists.figures(team.figures(), figures, page),
            page);
    return shown(checklist, form, response, model);
  }
}
