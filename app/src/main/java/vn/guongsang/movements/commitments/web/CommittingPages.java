package vn.guongsang.movements.commitments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.commitments.Commitment;
import vn.guongsang.movements.commitments.CommitmentId;
import vn.guongsang.movements.commitments.Commitments;
import vn.guongsang.movements.commitments.Committing;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.Units;
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

/** People commit: entered by their unit from paper, or by themselves. */
@Controller
class CommittingPages {

  private static final int IN_THE_NAVIGATION = 62;
  private static final int AT_ONCE = 400;

  private final Commitments commitments;
  private final Committing committing;
  private final Units units;
  private final OwnPerson own;
  private final Submission submission;

  CommittingPages(
      Commitments commitments,
      Committing committing,
      Units units,
      OwnPerson own,
      Submission submission) {
    this.commitments = commitments;
    this.committing = committing;
    this.units = units;
    this.own = own;
    this.submission = submission;
  }

  @Bean
  static NavItem ownCommitmentsInTheNavigation() {
    return new NavItem(
        "commitments.own.title",
        "/me/commitments",
        Right.OWN_RECORD,
        NavItem.Group.OWN,
        IN_THE_NAVIGATION);
  }

  @GetMapping("/commitments/{id}/people")
  @Needs(Right.MOVEMENTS_ANSWER)
  String people(
      @PathVariable UUID id, @RequestParam Optional<UUID> unit, Viewer viewer, Model model) {
    var one = commitments.within(viewer, new CommitmentId(id));
    return peopleForm(one, of(viewer, one, unit), Form.empty(), viewer, model);
  }

  private Unit of(Viewer viewer, Commitment one, Optional<UUID> unit) {
    return units.within(
        viewer,
        unit.map(UnitId::new)
            .or(() -> one.mine() ? Optional.of(one.said().unit()) : viewer.unit())
            .orElse(one.said().unit()));
  }

  private String peopleForm(Commitment one, Unit unit, Form form, Viewer viewer, Model model) {
    var missing = committing.people(viewer, one.id(), unit.id(), false, AT_ONCE);
    List<Option> options =
        missing.stream().map(m -> new Option(m.person().toString(), m.name(), m.note())).toList();
    model
        .addAttribute("one", one)
        .addAttribute("unit", unit)
        .addAttribute("missing", options)
        .addAttribute("have", committing.people(viewer, one.id(), unit.id(), true, AT_ONCE))
        .addAttribute("form", form);
    return "movements/commitments/web/people";
  }

  @PostMapping("/commitments/{id}/people")
  @Needs(Right.MOVEMENTS_ANSWER)
  String people(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = commitments.within(viewer, new CommitmentId(id));
    var unit = of(viewer, one, form.id("unit"));
    var people = form.ids("people").stream().map(PersonId::new).toList();
    if (people.isEmpty()) {
      form.fault("people", "commitments.fault.nobody-picked");
    }
    return submission.submit(
        page,
        form,
        () -> {
          var count = committing.people(viewer, one.id(), people, page.today());
          Pages.notice(request, Said.of("commitments.done.people", count));
          return "/commitments/" + id;
        },
        () -> peopleForm(one, unit, form, viewer, model));
  }

  private Optional<PersonId> person(Viewer viewer) {
    return viewer.account().flatMap(own::of);
  }

  @GetMapping("/me/commitments")
  @Needs(Right.OWN_RECORD)
  String own(Page page, Viewer viewer, Model model) {
    return show(Form.empty(), page, viewer, model);
  }

  private String show(Form form, Page page, Viewer viewer, Model model) {
    var person = person(viewer);
    List<Committing.Own> mine =
        person.map(p -> committing.own(viewer, p, page.today())).orElse(List.of());
    model
        .addAttribute("known", person.isPresent())
        .addAttribute("mine", mine)
        .addAttribute("form", form);
    return "movements/commitments/web/own";
  }

  @PostMapping("/me/commitments")
  @Needs(Right.OWN_RECORD)
  String commit(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var id = form.id("commitment");
    if (id.isEmpty()) {
      form.fault("commitment", "form.no-such-choice");
    }
    return submission.submit(
        page,
        form,
        () -> {
          var person = person(viewer).orElseThrow(() -> Refused.because("own.nobody"));
          committing.oneself(viewer, new CommitmentId(id.orElseThrow()), person, page.today());
          Pages.notice(request, Said.of("commitments.done.own"));
          return "/me/commitments";
        },
        () -> show(form, page, viewer, model));
  }
}
