package vn.guongsang.movements.commitments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.commitments.Commitment;
import vn.guongsang.movements.commitments.Commitment.CommitmentKind;
import vn.guongsang.movements.commitments.CommitmentId;
import vn.guongsang.movements.commitments.Commitments;
import vn.guongsang.movements.commitments.Committing;
import vn.guongsang.registry.Picks;
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

/** Texts that units and people commit to: all, one of them, drawing up, following up. */
@Controller
public class CommitmentPages {

  private static final int IN_THE_NAVIGATION = 39;
  private static final int LONGEST = 300;
  private static final int LONG = 10_000;
  private static final int SHOWN = 100;

  private final Commitments commitments;
  private final Committing committing;
  private final Picks picks;
  private final Histories histories;
  private final Submission submission;

  CommitmentPages(
      Commitments commitments,
      Committing committing,
      Picks picks,
      Histories histories,
      Submission submission) {
    this.commitments = commitments;
    this.committing = committing;
    this.picks = picks;
    this.histories = histories;
    this.submission = submission;
  }

  @Bean
  static NavItem commitmentsInTheNavigation() {
    return new NavItem(
        "commitments.title",
        "/commitments",
        Right.MOVEMENTS_READ,
        NavItem.Group.EMULATION,
        IN_THE_NAVIGATION);
  }

  @GetMapping("/commitments")
  @Needs(Right.MOVEMENTS_READ)
  String all(Viewer viewer, Model model) {
    model.addAttribute("commitments", commitments.all(viewer));
    return "movements/commitments/web/commitments";
  }

  @GetMapping("/commitments/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(id, Form.empty().with("day", page.today()), page, viewer, model);
  }

  private String show(UUID id, Form form, Page page, Viewer viewer, Model model) {
    var one = commitments.within(viewer, new CommitmentId(id));
    var scope = viewer.unit().filter(unit -> !one.mine()).orElse(one.said().unit());
    model
        .addAttribute("one", one)
        .addAttribute("units", committing.units(viewer, one))
        .addAttribute("missing", committing.people(viewer, one.id(), scope, false, SHOWN))
        .addAttribute("notes", committing.notes(one.id()))
        .addAttribute("form", form)
        .addAttribute("history", histories.of(id, page.texts()));
    return "movements/commitments/web/commitment";
  }

  /** Words to send to the units that have not committed; empty text where all have. */
  public static String reminder(Page page, Commitment one, List<Committing.Row> units) {
    var silent = units.stream().filter(row -> row.day() == null).toList();
    return silent.isEmpty()
        ? ""
        : page.t("commitments.reminder", one.unitName(), one.said().title())
            + "\n"
            + silent.stream()
                .map(
                    row ->
                        page.t(
                            "commitments.reminder.line",
                            row.name(),
                            row.people(),
                            row.peopleAsked()))
                .collect(Collectors.joining("\n"));
  }

  @PostMapping("/commitments/{id}/unit")
  @Needs(Right.MOVEMENTS_ANSWER)
  String unit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = commitments.within(viewer, new CommitmentId(id));
    var chosen = form.id("unit").map(UnitId::new).or(viewer::unit);
    return submission.submit(
        page,
        form,
        () -> {
          var unit = chosen.orElseThrow(() -> Refused.because("commitments.fault.unit-outside"));
          committing.unit(viewer, one.id(), unit, page.today());
          Pages.notice(request, Said.of("commitments.done.unit"));
          return "/commitments/" + id;
        },
        () -> show(id, form, page, viewer, model));
  }

  @PostMapping("/commitments/{id}/notes")
  @Needs(Right.MOVEMENTS_LEAD)
  String note(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = commitments.within(viewer, new CommitmentId(id));
    var unit = picks.unit(form, "about", viewer);
    var day = form.requiredDay("day", "commitments.fault.no-day");
    var words = form.lines("words", LONG);
    if (words.isEmpty()) {
      form.fault("words", "commitments.fault.no-words");
    }
    return submission.submit(
        page,
        form,
        () -> {
          committing.note(
              viewer, one.id(), unit.orElse(null), day.orElseThrow(), words, page.today());
          Pages.notice(request, Said.of("commitments.done.noted"));
          return "/commitments/" + id;
        },
        () -> show(id, form, page, viewer, model));
  }

  @GetMapping("/commitments/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String drawUp(@RequestParam Optional<UUID> movement, Page page, Viewer viewer, Model model) {
    var form = Form.empty().with("kind", CommitmentKind.CONDUCT.name()).with("from", page.today());
    movement.ifPresent(id -> form.with("movement", id));
    viewer.unit().ifPresent(unit -> picks.show(form, "unit", unit));
    return form(form, "/commitments/new", page.t("commitments.new"), "/commitments", page, model);
  }

  private static String form(
      Form form, String action, String title, String cancel, Page page, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("title", title)
        .addAttribute("cancel", cancel)
        .addAttribute("kinds", Option.ofAll(page, CommitmentKind.class));
    return "movements/commitments/web/commitment-form";
  }

  private Optional<Commitment.Said> read(Form form, Viewer viewer, @Nullable UUID movement) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "commitments.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var kind = form.requiredChoice("kind", CommitmentKind.class, "commitments.fault.no-kind");
    var title = form.required("title", LONGEST, "commitments.fault.no-title");
    var words = form.lines("words", LONG);
    if (words.isEmpty()) {
      form.fault("words", "commitments.fault.no-words");
    }
    var from = form.requiredDay("from", "commitments.fault.no-day");
    var until = form.day("until");
    if (unit.isEmpty() || kind.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Commitment.Said(
            unit.get(), movement, kind.get(), title, words, from.get(), until.orElse(null)));
  }

  @PostMapping("/commitments/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String drawUp(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var said = read(form, viewer, form.id("movement").orElse(null));
    return submission.submit(
        page,
        form,
        () -> {
          var id = commitments.drawUp(viewer, said.orElseThrow());
          Pages.notice(request, Said.of("commitments.done.drawn-up"));
          return "/commitments/" + id;
        },
        () ->
            form(form, "/commitments/new", page.t("commitments.new"), "/commitments", page, model));
  }

  @GetMapping("/commitments/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var one = commitments.within(viewer, new CommitmentId(id));
    if (!one.mine()) {
      return "redirect:/commitments/" + id;
    }
    var form =
        Form.empty()
            .with("kind", one.said().kind().name())
            .with("title", one.said().title())
            .with("words", one.said().words())
            .with("from", one.said().from())
            .with("until", one.said().until())
            .with("_version", one.version());
    picks.show(form, "unit", one.said().unit());
    return editForm(one, form, page, model);
  }

  private static String editForm(Commitment one, Form form, Page page, Model model) {
    var here = "/commitments/" + one.id();
    return form(
        form,
        here + "/edit",
        page.t("commitments.edit.title", one.said().title()),
        here,
        page,
        model);
  }

  @PostMapping("/commitments/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = commitments.within(viewer, new CommitmentId(id));
    var said = read(form, viewer, one.said().movement());
    return submission.submit(
        page,
        form,
        () -> {
          commitments.change(viewer, one.id(), form.version(), said.orElseThrow());
          Pages.notice(request, Said.of("commitments.done.changed"));
          return "/commitments/" + id;
        },
        () -> editForm(one, form, page, model));
  }
}
