package vn.guongsang.registry.people.own.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.registry.people.OwnPerson;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.own.CorrectionRequests;
import vn.guongsang.registry.people.own.RecordField;
import vn.guongsang.registry.people.personal.DataSheets;
import vn.guongsang.registry.people.web.PersonViews;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/**
 * What somebody sees of themselves. Whose record it is comes from the account, from nothing sent.
 */
@Controller
class OwnPages {

  private static final int LONGEST = 2_000;

  private final OwnPerson own;
  private final People people;
  private final PersonViews views;
  private final CorrectionRequests requests;
  private final DataSheets sheets;
  private final Submission submission;

  OwnPages(
      OwnPerson own,
      People people,
      PersonViews views,
      CorrectionRequests requests,
      DataSheets sheets,
      Submission submission) {
    this.own = own;
    this.people = people;
    this.views = views;
    this.requests = requests;
    this.sheets = sheets;
    this.submission = submission;
  }

  @Bean
  static NavItem ownRecordNav() {
    return new NavItem("own.title", "/me", Right.OWN_RECORD, NavItem.Group.OWN, 60);
  }

  private Optional<Person> person(Viewer viewer) {
    return viewer.account().flatMap(own::of).flatMap(people::find);
  }

  /** An account that belongs to nobody yet is told what to do. */
  @GetMapping("/me")
  @Needs(Right.OWN_RECORD)
  String own(Page page, Viewer viewer, Model model) {
    var person = person(viewer);
    if (person.isEmpty()) {
      return "registry/people/own/web/nobody";
    }
    model
        .addAttribute("view", views.own(page, person.get()))
        .addAttribute("requests", requests.of(people.entries(person.get().id())));
    return "registry/people/own/web/me";
  }

  @GetMapping("/me/correction")
  @Needs(Right.OWN_RECORD)
  String ask(Viewer viewer, Model model) {
    return person(viewer).isEmpty()
        ? "registry/people/own/web/nobody"
        : askForm(Form.empty(), model);
  }

  private static String askForm(Form form, Model model) {
    model.addAttribute("form", form);
    return "registry/people/own/web/ask";
  }

  @PostMapping("/me/correction")
  @Needs(Right.OWN_RECORD)
  String ask(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var field = form.requiredChoice("field", RecordField.class, "own.fault.no-field");
    var text = form.lines("text", LONGEST);
    if (text.isEmpty()) {
      form.fault("text", "own.fault.no-text");
    }
    return submission.submit(
        page,
        form,
        () -> {
          var person = person(viewer).orElseThrow(() -> Refused.because("own.nobody"));
          requests.ask(viewer, person, field.orElseThrow(), text);
          Pages.notice(request, Said.of("own.asked"));
          return "/me";
        },
        () -> askForm(form, model));
  }

  /** A button, not a link: the making is written down. */
  @PostMapping("/me/sheet")
  @Needs(Right.OWN_RECORD)
  @org.jspecify.annotations.Nullable
  String sheet(Page page, Viewer viewer, HttpServletResponse response) throws IOException {
    var person = person(viewer);
    if (person.isEmpty()) {
      return "redirect:/me";
    }
    sheets.send(page, person.get(), response);
    return null;
  }
}
