package vn.guongsang.movements.registrations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.movements.registrations.Registering;
import vn.guongsang.movements.registrations.Registration;
import vn.guongsang.movements.registrations.RegistrationId;
import vn.guongsang.movements.registrations.Registrations;
import vn.guongsang.movements.registrations.TitleYear;
import vn.guongsang.movements.registrations.Titles;
import vn.guongsang.registry.people.OwnPerson;
import vn.guongsang.shell.NavItem;
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

/**
 * What somebody registers for themselves; whose it is comes from the account, from nothing sent.
 */
@Controller
class OwnRegistrationPages {

  private static final int IN_THE_NAVIGATION = 61;

  private final OwnPerson own;
  private final Registering registering;
  private final Registrations registrations;
  private final Titles titles;
  private final Submission submission;

  OwnRegistrationPages(
      OwnPerson own,
      Registering registering,
      Registrations registrations,
      Titles titles,
      Submission submission) {
    this.own = own;
    this.registering = registering;
    this.registrations = registrations;
    this.titles = titles;
    this.submission = submission;
  }

  @Bean
  static NavItem ownRegistrationsInTheNavigation() {
    return new NavItem(
        "registrations.own.title",
        "/me/registrations",
        Right.OWN_RECORD,
        NavItem.Group.OWN,
        IN_THE_NAVIGATION);
  }

  private Optional<PersonId> person(Viewer viewer) {
    return viewer.account().flatMap(own::of);
  }

  @GetMapping("/me/registrations")
  @Needs(Right.OWN_RECORD)
  String own(Page page, Viewer viewer, Model model) {
    return show(
        Form.empty().with("year", TitleYear.of(page.today().getYear()).code()),
        page,
        viewer,
        model);
  }

  private String show(Form form, Page page, Viewer viewer, Model model) {
    var person = person(viewer);
    List<Option> forPeople =
        titles.on(page.today()).stream()
            .filter(Titles.Title::forPeople)
            .map(title -> Option.of(title.code(), title.name().in(page.language())))
            .toList();
    java.util.function.Function<String, String> names =
        code -> titles.name(code, page.today()).in(page.language());
    List<Registration> mine = person.map(registrations::ofPerson).orElse(List.of());
    model
        .addAttribute("known", person.isPresent())
        .addAttribute("mine", mine)
        .addAttribute("titles", forPeople)
        .addAttribute("names", names)
        .addAttribute("form", form);
    return "movements/registrations/web/own";
  }

  @PostMapping("/me/registrations")
  @Needs(Right.OWN_RECORD)
  String ask(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var typed = form.required("year", 20, "registrations.fault.no-year");
    var year = TitleYear.read(typed);
    if (year.isEmpty() && !typed.isEmpty()) {
      form.fault("year", "registrations.fault.year", typed);
    }
    var award = form.required("award", 60, "registrations.fault.no-award");
    var aim = form.text("aim", RegistrationPages.LONGEST);
    var late = form.text("late", RegistrationPages.LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          var person = person(viewer).orElseThrow(() -> Refused.because("own.nobody"));
          registering.ask(viewer, person, year.orElseThrow(), award, aim, late, page.today());
          Pages.notice(request, Said.of("registrations.done.asked"));
          return "/me/registrations";
        },
        () -> show(form, page, viewer, model));
  }

  @PostMapping("/me/registrations/withdraw")
  @Needs(Right.OWN_RECORD)
  String withdraw(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var id = form.id("registration");
    if (id.isEmpty()) {
      form.fault("registration", "form.no-such-choice");
    }
    var reason =
        form.required("reason", RegistrationPages.LONGEST, "registrations.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          var person = person(viewer).orElseThrow(() -> Refused.because("own.nobody"));
          registrations.withdrawOwn(viewer, person, new RegistrationId(id.orElseThrow()), reason);
          Pages.notice(request, Said.of("registrations.done.withdrawn"));
          return "/me/registrations";
        },
        () -> show(form, page, viewer, model));
  }
}
