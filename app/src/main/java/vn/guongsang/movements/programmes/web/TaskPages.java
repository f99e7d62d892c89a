package vn.guongsang.movements.programmes.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.documents.Papers;
import vn.guongsang.journal.Histories;
import vn.guongsang.movements.programmes.Task;
import vn.guongsang.movements.programmes.TaskId;
import vn.guongsang.movements.programmes.TaskLife;
import vn.guongsang.movements.programmes.TaskList;
import vn.guongsang.movements.programmes.TaskNote;
import vn.guongsang.movements.programmes.Tasks;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Tasks: the list, by owner, one of them with what is told, reviewed and urged. */
@Controller
public class TaskPages {

  private static final int IN_THE_NAVIGATION = 39;
  private static final int LONGEST = 1_000;
  private static final int LATE = 1_000;

  private final TaskList list;
  private final Tasks tasks;
  private final TaskLife life;
  private final Papers papers;
  private final Histories histories;
  private final Exports exports;
  private final Submission submission;

  TaskPages(
      TaskList list,
      Tasks tasks,
      TaskLife life,
      Papers papers,
      Histories histories,
      Exports exports,
      Submission submission) {
    this.list = list;
    this.tasks = tasks;
    this.life = life;
    this.papers = papers;
    this.histories = histories;
    this.exports = exports;
    this.submission = submission;
  }

  @Bean
  static NavItem tasksInTheNavigation() {
    return new NavItem(
        "tasks.title", "/tasks", Right.MOVEMENTS_READ, NavItem.Group.EMULATION, IN_THE_NAVIGATION);
  }

  @GetMapping("/tasks")
  @Needs(Right.MOVEMENTS_READ)
  @Nullable String list(Page page, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "movements/programmes/web/tasks";
  }

  @GetMapping("/tasks/by-owner")
  @Needs(Right.MOVEMENTS_READ)
  String byOwner(Page page, Viewer viewer, Model model) {
    model.addAttribute("owners", tasks.byOwner(viewer, page.today(), LATE));
    return "movements/programmes/web/by-owner";
  }

  @GetMapping("/tasks/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var task = tasks.within(viewer, new TaskId(id), page.today());
    return show(
        task,
        page,
        Form.empty()
            .with("_version", task.version())
            .with("state", task.state().name())
            .with("day", page.today()),
        model);
  }

  private String show(Task task, Page page, Form form, Model model) {
    model
        .addAttribute("task", task)
        .addAttribute("notes", tasks.notes(task.id()))
        .addAttribute("fileName", papers.name(task.evidence()).orElse(""))
        .addAttribute("form", form)
        .addAttribute("history", histories.of(task.id().value(), page.texts()));
    return "movements/programmes/web/task";
  }

  /** Without a file, the task's page. */
  @GetMapping("/tasks/{id}/file")
  @Needs(Right.MOVEMENTS_READ)
  Object file(@PathVariable UUID id, Page page, Viewer viewer) {
    var file = tasks.within(viewer, new TaskId(id), page.today()).evidence();
    return file == null ? "redirect:/tasks/" + id : papers.answer(file);
  }

  @PostMapping("/tasks/{id}/state")
  @Needs(Right.MOVEMENTS_ANSWER)
  String tell(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var task = tasks.within(viewer, new TaskId(id), page.today());
    var state = form.requiredChoice("state", Task.TaskState.class, "tasks.fault.no-state");
    var day = form.requiredDay("day", "programmes.fault.no-day");
    var reason = form.text("reason", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          life.tell(
              viewer,
              task.id(),
              form.version(),
              state.orElseThrow(),
              day.orElseThrow(),
              reason,
              papers.keep(viewer, file, "file").orElse(null),
              page.today());
          Pages.notice(request, Said.of("tasks.done.told"));
          return "/tasks/" + id;
        },
        () -> show(task, page, form, model));
  }

  @PostMapping("/tasks/{id}/notes")
  @Needs(Right.MOVEMENTS_ANSWER)
  String note(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var task = tasks.within(viewer, new TaskId(id), page.today());
    var kind = form.requiredChoice("kind", TaskNote.TaskNoteKind.class, "tasks.fault.no-kind");
    var words = form.lines("words", LONGEST);
    if (words.isEmpty()) {
      form.fault("words", "tasks.fault.no-words");
    }
    return submission.submit(
        page,
        form,
        () -> {
          life.note(viewer, task.id(), kind.orElseThrow(), words, page.today());
          Pages.notice(request, Said.of("tasks.done.noted"));
          return "/tasks/" + id;
        },
        () ->
            show(
                task,
                page,
                form.with("_version", task.version())
                    .with("state", task.state().name())
                    .with("day", page.today()),
                model));
  }

  /** Words to send to whoever owns it; few read e-mail, so they are copied into a message. */
  public static String reminder(Page page, Task task) {
    var days = java.time.temporal.ChronoUnit.DAYS.between(task.said().due(), page.today());
    return page.t(
        days > 0 ? "tasks.reminder.late" : "tasks.reminder",
        task.unitName(),
        task.name(),
        task.said().due(),
        Math.abs(days),
        task.givenByName());
  }

  /** The same for all that an owner is late with. */
  public static String reminder(Page page, Tasks.Owner owner) {
    var lines =
        owner.late().stream()
            .map(t -> page.t("tasks.reminder.line", t.name(), t.said().due()))
            .collect(java.util.stream.Collectors.joining("\n"));
    return page.t("tasks.reminder.all", owner.name(), owner.late().size()) + "\n" + lines;
  }
}
