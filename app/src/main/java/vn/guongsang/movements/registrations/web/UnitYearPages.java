package vn.guongsang.movements.registrations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.registrations.Candidates;
import vn.guongsang.movements.registrations.Candidates.Candidate;
import vn.guongsang.movements.registrations.Comparison;
import vn.guongsang.movements.registrations.Registering;
import vn.guongsang.movements.registrations.Registration;
import vn.guongsang.movements.registrations.RegistrationDays;
import vn.guongsang.movements.registrations.RegistrationDraft;
import vn.guongsang.movements.registrations.Registrations;
import vn.guongsang.movements.registrations.TitleYear;
import vn.guongsang.movements.registrations.Titles;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** A unit's year: days, counts, registering many at once, confirming what people asked for. */
@Controller
class UnitYearPages {

  private final Units units;
  private final RegistrationDays days;
  private final Comparison comparison;
  private final Candidates candidates;
  private final Registering registering;
  private final Registrations registrations;
  private final Titles titles;
  private final Submission submission;

  UnitYearPages(
      Units units,
      RegistrationDays days,
      Comparison comparison,
      Candidates candidates,
      Registering registering,
      Registrations registrations,
      Titles titles,
      Submission submission) {
    this.units = units;
    this.days = days;
    this.comparison = comparison;
    this.candidates = candidates;
    this.registering = registering;
    this.registrations = registrations;
    this.titles = titles;
    this.submission = submission;
  }

  /** The year asked for, else the year that is. */
  static TitleYear year(String typed, LocalDate today) {
    return TitleYear.read(typed).orElseGet(() -> TitleYear.of(today.getYear()));
  }

  private static String here(UUID id, TitleYear year) {
    return "/units/" + id + "/registrations?year=" + year.code();
  }

  @GetMapping("/units/{id}/registrations")
  @Needs(Right.MOVEMENTS_READ)
  String year(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String year,
      Page page,
      Viewer viewer,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var of = year(year, page.today());
    var held = days.of(unit.id(), of);
    model
        .addAttribute("unit", unit)
        .addAttribute("year", of)
        .addAttribute("standing", comparison.of(viewer, unit.id(), of, page.today()))
        .addAttribute("asked", asked(viewer, unit.id(), of))
        .addAttribute("days", held.orElse(null))
        .addAttribute("names", names(page));
    return "movements/registrations/web/unit-year";
  }

  private List<Registration> asked(Viewer viewer, UnitId unit, TitleYear year) {
    return registrations.at(viewer, unit, year).stream()
        .filter(one -> one.state() == Registration.State.ASKED)
        .toList();
  }

  private java.util.function.Function<String, String> names(Page page) {
    return code -> titles.name(code, page.today()).in(page.language());
  }

  @PostMapping("/units/{id}/registrations/confirm")
  @Needs(Right.MOVEMENTS_ANSWER)
  String confirm(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var of = year(form.typed("year"), page.today());
    return submission.submit(
        page,
        form,
        () -> {
          var count = registrations.confirmAll(viewer, unit.id(), of);
          Pages.notice(request, Said.of("registrations.done.confirmed", count));
          return here(id, of);
        },
        () -> year(id, of.code(), page, viewer, model));
  }

  @GetMapping("/units/{id}/registrations/days")
  @Needs(Right.MOVEMENTS_LEAD)
  String days(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String year,
      Page page,
      Viewer viewer,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var of = year(year, page.today());
    var form = Form.empty().with("year", of.code());
    days.of(unit.id(), of)
        .ifPresent(
            held ->
                form.with("opens", held.opens())
                    .with("closes", held.closes())
                    .with("note", held.note())
                    .with("_version", held.unit().equals(unit.id()) ? held.version() : 0));
    return daysForm(unit, form, model);
  }

  private static String daysForm(Unit unit, Form form, Model model) {
    model.addAttribute("unit", unit).addAttribute("form", form);
    return "movements/registrations/web/days";
  }

  @PostMapping("/units/{id}/registrations/days")
  @Needs(Right.MOVEMENTS_LEAD)
  String days(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var of = readYear(form);
    var opens = form.requiredDay("opens", "registrations.fault.no-day");
    var closes = form.requiredDay("closes", "registrations.fault.no-day");
    var note = form.text("note", RegistrationPages.LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          days.set(
              viewer,
              unit.id(),
              of.orElseThrow(),
              opens.orElseThrow(),
              closes.orElseThrow(),
              note,
              form.version());
          Pages.notice(request, Said.of("registrations.done.days"));
          return here(id, of.orElseThrow());
        },
        () -> daysForm(unit, form, model));
  }

  private static java.util.Optional<TitleYear> readYear(Form form) {
    var typed = form.required("year", 20, "registrations.fault.no-year");
    var of = TitleYear.read(typed);
    if (of.isEmpty() && !typed.isEmpty()) {
      form.fault("year", "registrations.fault.year", typed);
    }
    return of;
  }

  @GetMapping("/units/{id}/registrations/new")
  @Needs(Right.MOVEMENTS_ANSWER)
  String register(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String year,
      Page page,
      Viewer viewer,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var form = Form.empty().with("year", year(year, page.today()).code());
    return registerForm(unit, form, page, viewer, model);
  }

  private String registerForm(Unit unit, Form form, Page page, Viewer viewer, Model model) {
    var of = year(form.typed("year"), page.today());
    var people = candidates.people(viewer, unit.id(), of);
    var many = people.size() > Candidates.MOST;
    var held = days.of(unit.id(), of);
    model
        .addAttribute("unit", unit)
        .addAttribute("form", form)
        .addAttribute("year", of)
        .addAttribute("days", held.orElse(null))
        .addAttribute("titles", titles(page))
        .addAttribute("people", many ? List.of() : options(people, page))
        .addAttribute("many", many)
        .addAttribute("collectives", options(candidates.collectives(viewer, unit.id(), of), page));
    return "movements/registrations/web/register";
  }

  private List<Option> titles(Page page) {
    return titles.on(page.today()).stream()
        .map(title -> Option.of(title.code(), title.name().in(page.language())))
        .toList();
  }

  private List<Option> options(List<Candidate> some, Page page) {
    return some.stream()
        .map(
            one ->
                new Option(
                    one.id().toString(),
                    one.name(),
                    one.registered().isEmpty()
                        ? one.note()
                        : one.note()
                            + (one.note().isEmpty() ? "" : " · ")
                            + page.t(
                                "registrations.there",
                                one.registered().stream()
                                    .map(
                                        code -> titles.name(code, page.today()).in(page.language()))
                                    .collect(Collectors.joining(", ")))))
        .toList();
  }

  @PostMapping("/units/{id}/registrations/new")
  @Needs(Right.MOVEMENTS_ANSWER)
  String register(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var of = readYear(form);
    var award = form.required("award", 60, "registrations.fault.no-award");
    var aim = form.text("aim", RegistrationPages.LONGEST);
    var late = form.text("late", RegistrationPages.LONGEST);
    var drafts = new ArrayList<RegistrationDraft>();
    form.ids("people")
        .forEach(person -> drafts.add(RegistrationDraft.of(new PersonId(person), award, aim)));
    form.ids("collectives")
        .forEach(one -> drafts.add(RegistrationDraft.of(new UnitId(one), award, aim)));
    if (drafts.isEmpty()) {
      form.fault("people", "registrations.fault.nobody-picked");
    }
    return submission.submit(
        page,
        form,
        () -> {
          var year = of.orElseThrow(() -> Refused.field("year", "registrations.fault.no-year"));
          var result = registering.register(viewer, year, drafts, late, page.today());
          Pages.notice(
              request,
              Said.of(
                  "registrations.done.registered",
                  result.entered(),
                  result.confirmed().size(),
                  result.already()));
          return here(id, year);
        },
        () -> registerForm(unit, form, page, viewer, model));
  }
}
