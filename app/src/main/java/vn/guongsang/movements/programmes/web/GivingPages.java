package vn.guongsang.movements.programmes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.programmes.ProgrammeId;
import vn.guongsang.movements.programmes.Programmes;
import vn.guongsang.movements.programmes.Task;
import vn.guongsang.movements.programmes.TaskId;
import vn.guongsang.movements.programmes.TaskLife;
import vn.guongsang.movements.programmes.Tasks;
import vn.guongsang.registry.Picks;
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

/** Giving a task and changing what was said of it, with the five clears asked for one by one. */
@Controller
class GivingPages {

  private static final int LONGEST = 300;
  private static final int LONG = 2_000;
  private static final List<String> HELPERS = List.of("helper-1", "helper-2", "helper-3");

  private final Tasks tasks;
  private final TaskLife life;
  private final Programmes programmes;
  private final Picks picks;
  private final Submission submission;

  GivingPages(
      Tasks tasks, TaskLife life, Programmes programmes, Picks picks, Submission submission) {
    this.tasks = tasks;
    this.life = life;
    this.programmes = programmes;
    this.picks = picks;
    this.submission = submission;
  }

  @GetMapping("/tasks/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String give(
      @RequestParam Optional<UUID> programme,
      @RequestParam Optional<UUID> movement,
      Page page,
      Viewer viewer,
      Model model) {
    var form = Form.empty();
    programme.ifPresent(id -> form.with("programme", id));
    movement.ifPresent(id -> form.with("movement", id));
    return giveForm(form, page, viewer, model);
  }

  private String giveForm(Form form, Page page, Viewer viewer, Model model) {
    return form(form, "/tasks/new", page.t("tasks.give"), "/tasks", page, viewer, model);
  }

  private String form(
      Form form,
      String action,
      String title,
      String cancel,
      Page page,
      Viewer viewer,
      Model model) {
    List<Option> all =
        programmes.all(viewer, page.today()).stream()
            .map(
                p ->
                    Option.of(
                        p.id().toString(),
                        p.parentName().isEmpty() ? p.name() : p.parentName() + " – " + p.name()))
            .toList();
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("title", title)
        .addAttribute("cancel", cancel)
        .addAttribute("programmes", all)
        .addAttribute("helpers", HELPERS);
    return "movements/programmes/web/task-form";
  }

  private Optional<Task.Said> read(Form form, Viewer viewer, @Nullable UUID movement) {
    var name = form.required("name", LONGEST, "tasks.fault.no-name");
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "tasks.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var person = picks.person(form, "person", viewer);
    var due = form.requiredDay("due", "tasks.fault.no-due");
    var programme = form.id("programme").map(ProgrammeId::new).orElse(null);
    var what = form.lines("what", LONG);
    var duty = form.lines("duty", LONG);
    var steps = form.lines("steps", LONG);
    var effect = form.lines("effect", LONG);
    if (unit.isEmpty() || due.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Task.Said(
            programme,
            movement,
            unit.get(),
            person.orElse(null),
            name,
            what,
            duty,
            steps,
            effect,
            due.get()));
  }

  private List<UnitId> helpers(Form form, Viewer viewer) {
    var out = new ArrayList<UnitId>();
    HELPERS.forEach(field -> picks.unit(form, field, viewer).ifPresent(out::add));
    return out;
  }

  @PostMapping("/tasks/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String give(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var said = read(form, viewer, form.id("movement").orElse(null));
    var helpers = helpers(form, viewer);
    return submission.submit(
        page,
        form,
        () -> {
          var giver = viewer.unit().orElseThrow(() -> Refused.because("tasks.fault.no-seat"));
          var id = life.give(viewer, giver, said.orElseThrow(), helpers, page.today());
          Pages.notice(request, Said.of("tasks.done.given"));
          return "/tasks/" + id;
        },
        () -> giveForm(form, page, viewer, model));
  }

  @GetMapping("/tasks/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var task = tasks.within(viewer, new TaskId(id), page.today());
    if (!task.led()) {
      return "redirect:/tasks/" + id;
    }
    var said = task.said();
    var programme = said.programme();
    var form =
        Form.empty()
            .with("name", said.name())
            .with("due", said.due())
            .with("programme", programme == null ? "" : programme.toString())
            .with("what", said.what())
            .with("duty", said.duty())
            .with("steps", said.steps())
            .with("effect", said.effect())
            .with("_version", task.version());
    picks.show(form, "unit", said.unit());
    var person = said.person();
    if (person != null) {
      picks.show(form, "person", person);
    }
    for (var i = 0; i < Math.min(HELPERS.size(), task.helpers().size()); i++) {
      picks.show(form, HELPERS.get(i), task.helpers().get(i).unit());
    }
    return editForm(task, form, page, viewer, model);
  }

  private String editForm(Task task, Form form, Page page, Viewer viewer, Model model) {
    var here = "/tasks/" + task.id();
    return form(
        form, here + "/edit", page.t("tasks.edit.title", task.name()), here, page, viewer, model);
  }

  @PostMapping("/tasks/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var task = tasks.within(viewer, new TaskId(id), page.today());
    var said = read(form, viewer, task.said().movement());
    var helpers = helpers(form, viewer);
    return submission.submit(
        page,
        form,
        () -> {
          life.change(viewer, task.id(), form.version(), said.orElseThrow(), helpers, page.today());
          Pages.notice(request, Said.of("tasks.done.changed"));
          return "/tasks/" + id;
        },
        () -> editForm(task, form, page, viewer, model));
  }
}
