package vn.guongsang.registry.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonSearch;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Suggestion;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;

/** Looking at people: the list, one person, and the box in which people are picked. */
@Controller
class PeoplePages {

  private static final int SUGGESTED = 12;

  private final PeopleList list;
  private final People people;
  private final PersonViews views;
  private final PersonSearch search;
  private final Units units;
  private final Histories histories;
  private final Exports exports;

  PeoplePages(
      PeopleList list,
      People people,
      PersonViews views,
      PersonSearch search,
      Units units,
      Histories histories,
      Exports exports) {
    this.list = list;
    this.people = people;
    this.views = views;
    this.search = search;
    this.units = units;
    this.histories = histories;
    this.exports = exports;
  }

  /** A link to a unit's people knows only its id; the box shows its name. */
  @GetMapping("/people")
  @Needs(Right.PEOPLE_READ)
  @Nullable String list(
      Page page, Viewer viewer, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    var unit = PeopleList.unit(request);
    if (unit.isPresent() && request.value("unit_text").isEmpty()) {
      var name = units.within(viewer, new UnitId(unit.get())).name();
      return "redirect:" + request.with("unit_text", name);
    }
    model.addAttribute(
        "listing", list.query(request, viewer, page.texts(), page.today()).page(request));
    return "registry/people/web/people";
  }

  @GetMapping("/people/pick")
  @Needs(Right.PEOPLE_READ)
  String pick(@RequestParam Map<String, String> parameters, Page page, Viewer viewer, Model model) {
    var typed =
        parameters.entrySet().stream()
            .filter(p -> p.getKey().equals("q") || p.getKey().endsWith("_text"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    var under =
        PeopleList.unit(
                new ListRequest(
                    "/people/pick",
                    Map.of("unit", java.util.List.of(parameters.getOrDefault("unit", "")))))
            .map(UnitId::new);
    model.addAttribute(
        "suggestions",
        search.named(viewer, VietnameseText.fold(typed), under, SUGGESTED).stream()
            .map(f -> Suggestion.value(f.person().toString(), f.name(), page.t(f.note())))
            .toList());
    return "shell/form/suggestions";
  }

  /** An entry that was judged to be somebody else's leads to the one kept. */
  @GetMapping("/people/{id}")
  @Needs(Right.PEOPLE_READ)
  String person(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var person = people.within(viewer, new PersonId(id));
    if (!person.id().value().equals(id)) {
      return "redirect:/people/" + person.id();
    }
    model
        .addAttribute("view", views.of(page, person))
        .addAttribute("history", histories.of(id, page.texts()));
    return "registry/people/web/person";
  }
}
