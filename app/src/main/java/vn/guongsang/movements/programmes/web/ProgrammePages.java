package vn.guongsang.movements.programmes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.journal.Histories;
import vn.guongsang.movements.programmes.Programme;
import vn.guongsang.movements.programmes.ProgrammeId;
import vn.guongsang.movements.programmes.Programmes;
import vn.guongsang.movements.programmes.Tasks;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Programmes with their themes, and how far their tasks are. */
@Controller("programmesOfTasksPages")
class ProgrammePages {

  private static final int IN_THE_NAVIGATION = 38;
  private static final int LONGEST = 300;
  private static final int TASKS = 500;

  private final Programmes programmes;
  private final Tasks tasks;
  private final Picks picks;
  private final Histories histories;
  private final Submission submission;

  ProgrammePages(
      Programmes programmes, Tasks tasks, Picks picks, Histories histories, Submission submission) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.picks = picks;
    this.histories = histories;
    this.submission = submission;
  }

  @Bean
  static NavItem programmesInTheNavigation() {
    return new NavItem(
        "programmes.title",
        "/programmes",
        Right.MOVEMENTS_READ,
        NavItem.Group.EMULATION,
        IN_THE_NAVIGATION);
  }

  @GetMapping("/programmes")
  @Needs(Right.MOVEMENTS_READ)
  String all(Page page, Viewer viewer, Model model) {
    model.addAttribute("programmes", programmes.all(viewer, page.today()));
    return "movements/programmes/web/programmes";
  }

  @GetMapping("/programmes/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var programme = programmes.within(viewer, new ProgrammeId(id), page.today());
    model
        .addAttribute("programme", programme)
        .addAttribute("themes", programmes.themes(viewer, programme.id(), page.today()))
        .addAttribute("tasks", tasks.of(viewer, programme.id(), page.today(), TASKS))
        .addAttribute("history", histories.of(id, page.texts()));
    return "movements/programmes/web/programme";
  }

  @GetMapping("/programmes/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String fresh(
      @RequestParam Optional<UUID> parent,
      @RequestParam Optional<UUID> movement,
      Page page,
      Viewer viewer,
      Model model) {
    var form = Form.empty();
    parent.ifPresent(id -> form.with("parent", id));
    movement.ifPresent(id -> form.with("movement", id));
    viewer.unit().ifPresent(unit -> picks.show(form, "unit", unit));
    return form(
        form,
        "/programmes/new",
        page.t("programmes.new"),
        "/programmes",
        null,
        page,
        viewer,
        model);
  }

  private String form(
      Form form,
      String action,
      String title,
      String cancel,
      @Nullable ProgrammeId self,
      Page page,
      Viewer viewer,
      Model model) {
    List<Option> parents =
        programmes.all(viewer, page.today()).stream()
            .filter(p -> p.said().parent() == null && !p.id().equals(self))
            .map(p -> Option.of(p.id().toString(), p.name()))
            .toList();
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("title", title)
        .addAttribute("cancel", cancel)
        .addAttribute("parents", parents);
    return "movements/programmes/web/programme-form";
  }

  private Optional<Programme.Said> read(Form form, Viewer viewer, @Nullable UUID movement) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "programmes.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var name = form.required("name", LONGEST, "programmes.fault.no-name");
    var document = form.text("document", LONGEST);
    var from = form.requiredDay("from", "programmes.fault.no-day");
    var until = form.day("until");
    var parent = form.id("parent").map(ProgrammeId::new).orElse(null);
    if (unit.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Programme.Said(
            unit.get(), parent, movement, name, document, from.get(), until.orElse(null)));
  }

  @PostMapping("/programmes/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String fresh(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var said = read(form, viewer, form.id("movement").orElse(null));
    return submission.submit(
        page,
        form,
        () -> {
          var id = programmes.setUp(viewer, said.orElseThrow(), page.today());
          Pages.notice(request, Said.of("programmes.done.set-up"));
          return "/programmes/" + id;
        },
        () ->
            form(
                form,
                "/programmes/new",
                page.t("programmes.new"),
                "/programmes",
                null,
                page,
                viewer,
                model));
  }

  @GetMapping("/programmes/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var one = programmes.within(viewer, new ProgrammeId(id), page.today());
    if (!one.mine()) {
      return "redirect:/programmes/" + id;
    }
    var parent = one.said().parent();
    var form =
        Form.empty()
            .with("name", one.name())
            .with("document", one.said().document())
            .with("from", one.said().from())
            .with("until", one.said().until())
            .with("parent", parent == null ? "" : parent.toString())
            .with("_version", one.version());
    picks.show(form, "unit", one.said().unit());
    return editForm(one, form, page, viewer, model);
  }

  private String editForm(Programme one, Form form, Page page, Viewer viewer, Model model) {
    var here = "/programmes/" + one.id();
    return form(
        form,
        here + "/edit",
        page.t("programmes.edit.title", one.name()),
        here,
        one.id(),
        page,
        viewer,
        model);
  }

  @PostMapping("/programmes/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = programmes.within(viewer, new ProgrammeId(id), page.today());
    var said = read(form, viewer, one.said().movement());
    return submission.submit(
        page,
        form,
        () -> {
          programmes.change(viewer, one.id(), form.version(), said.orElseThrow(), page.today());
          Pages.notice(request, Said.of("programmes.done.changed"));
          return "/programmes/" + id;
        },
        () -> editForm(one, form, page, viewer, model));
  }
}
