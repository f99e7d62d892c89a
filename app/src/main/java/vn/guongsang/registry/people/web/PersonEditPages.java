package vn.guongsang.registry.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.NameChanges;
import vn.guongsang.registry.people.NationalIds;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.PersonDraft;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Entering somebody, putting right what was entered wrong, another name, papers. */
@Controller
class PersonEditPages {

  private final People people;
  private final NameChanges names;
  private final NationalIds numbers;
  private final PersonForms forms;
  private final Units units;
  private final Submission submission;

  PersonEditPages(
      People people,
      NameChanges names,
      NationalIds numbers,
      PersonForms forms,
      Units units,
      Submission submission) {
    this.people = people;
    this.names = names;
    this.numbers = numbers;
    this.forms = forms;
    this.units = units;
    this.submission = submission;
  }

  @GetMapping("/people/new")
  @Needs(Right.PEOPLE_EDIT)
  String create(@RequestParam Optional<UUID> unit, Viewer viewer, Model model) {
    var form = Form.empty().with("vouched", Vouched.RECORD.name());
    forms.showUnit(form, unit.map(UnitId::new).map(id -> units.within(viewer, id).id()));
    return newForm(form, model);
  }

  private static String newForm(Form form, Model model) {
    model.addAttribute("form", form);
    return "registry/people/web/person-new";
  }

  @PostMapping("/people/new")
  @Needs(Right.PEOPLE_EDIT)
  String create(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var id = people.newId();
    var facts = PersonForms.facts(form);
    var number = PersonForms.number(form, false);
    var post = forms.post(form, viewer, Optional.empty());
    return submission.submit(
        page,
        form,
        () -> {
          var draft =
              new PersonDraft(id, facts, number.stream().toList(), List.of(post.orElseThrow()));
          people.enter(viewer, List.of(draft), page.today());
          Pages.notice(request, Said.of("people.done.entered", facts.name()));
          return "/people/" + id;
        },
        () -> newForm(form, model));
  }

  @GetMapping("/people/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(@PathVariable UUID id, Viewer viewer, Model model) {
    var person = people.within(viewer, new PersonId(id));
    var form = Form.empty().with("_version", person.version());
    return form("person-correct", person, PersonForms.shown(form, person.facts()), model);
  }

  private static String form(String view, Person person, Form form, Model model) {
    model.addAttribute("person", person).addAttribute("form", form);
    return "registry/people/web/" + view;
  }

  @PostMapping("/people/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var person = people.within(viewer, new PersonId(id));
    var facts = PersonForms.facts(form);
    var reason = form.required("reason", 1000, "record.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          people.correct(viewer, person.id(), version, facts, reason, page.today());
          Pages.notice(request, Said.of("people.done.corrected", facts.name()));
          return "/people/" + person.id();
        },
        () -> form("person-correct", person, form, model));
  }

  @GetMapping("/people/{id}/rename")
  @Needs(Right.PEOPLE_EDIT)
  String rename(@PathVariable UUID id, Viewer viewer, Model model) {
    var person = people.within(viewer, new PersonId(id));
    return renameForm(person, Form.empty().with("_version", person.version()), model);
  }

  private String renameForm(Person person, Form form, Model model) {
    model.addAttribute("former", names.latest(person.id()).orElse(null));
    return form("person-rename", person, form, model);
  }

  @PostMapping("/people/{id}/rename")
  @Needs(Right.PEOPLE_EDIT)
  String rename(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var person = people.within(viewer, new PersonId(id));
    var name = form.required("name", 120, "people.fault.no-name");
    var day = form.requiredDay("day", "people.fault.no-rename-day");
    var reason = form.required("reason", 1000, "record.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          names.rename(viewer, person.id(), version, name, day.orElseThrow(), reason, page.today());
          Pages.notice(request, Said.of("people.done.renamed", name));
          return "/people/" + person.id();
        },
        () -> renameForm(person, form, model));
  }

  @PostMapping("/people/{id}/rename/undo")
  @Needs(Right.PEOPLE_EDIT)
  String takeBackName(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var person = people.within(viewer, new PersonId(id));
    var reason = form.required("undo-reason", 1000, "record.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          names.takeBack(viewer, person.id(), version, reason);
          Pages.notice(request, Said.of("people.done.rename-undone"));
          return "/people/" + person.id();
        },
        () -> renameForm(person, form, model));
  }

  @GetMapping("/people/{id}/numbers")
  @Needs(Right.PEOPLE_EDIT)
  String numbers(@PathVariable UUID id, Viewer viewer, Model model) {
    return numbersForm(people.within(viewer, new PersonId(id)), Form.empty(), model);
  }

  private String numbersForm(Person person, Form form, Model model) {
    model.addAttribute("numbers", numbers.of(people.entries(person.id())));
    return form("person-numbers", person, form, model);
  }

  @PostMapping("/people/{id}/numbers")
  @Needs(Right.PEOPLE_EDIT)
  String numbers(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var person = people.within(viewer, new PersonId(id));
    var gone = form.id("remove");
    var number =
        gone.isPresent()
            ? Optional.<vn.guongsang.registry.people.NationalNumber>empty()
            : PersonForms.number(form, true);
    var reason =
        gone.isPresent()
            ? form.required("reason", 1000, "record.fault.no-reason")
            : form.text("reason", 1000);
    return submission.submit(
        page,
        form,
        () -> {
          if (gone.isPresent()) {
            numbers.remove(viewer, person.id(), gone.get(), reason);
          } else {
            numbers.add(viewer, person.id(), number.orElseThrow(), reason);
          }
          Pages.notice(request, Said.of("people.done.numbers", person.name()));
          return "/people/" + person.id();
        },
        () -> numbersForm(person, form.with("number", ""), model));
  }
}
