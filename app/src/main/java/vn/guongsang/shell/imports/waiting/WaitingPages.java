package vn.guongsang.shell.imports.waiting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** The queue, and one row of it with its questions. */
@Controller
class WaitingPages {

  private static final String OTHER = "other";

  private final WaitingRows rows;
  private final WaitingList list;
  private final Submission submission;

  WaitingPages(WaitingRows rows, WaitingList list, Submission submission) {
    this.rows = rows;
    this.list = list;
    this.submission = submission;
  }

  @GetMapping("/imports/waiting")
  @Needs(Right.PEOPLE_EDIT)
  String list(Page page, ListRequest request, Model model) {
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "shell/imports/waiting/waiting";
  }

  @GetMapping("/imports/waiting/{id}")
  @Needs(Right.PEOPLE_EDIT)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(rows.within(viewer, id), page, Form.empty(), model);
  }

  private String show(WaitingRow row, Page page, Form form, Model model) {
    var clarifier = rows.clarifier(page.viewer(), row.kind());
    var open = row.state() == WaitingRow.State.OPEN;
    if (form.typed("_version").isEmpty()) {
      form.with("_version", row.version());
    }
    model
        .addAttribute("row", row)
        .addAttribute("form", form)
        .addAttribute("kind", clarifier.titleKey())
        .addAttribute("cells", open ? clarifier.named(row.cells()) : List.of())
        .addAttribute("title", open ? clarifier.title(row.cells()) : page.t("waiting.decided"))
        .addAttribute(
            "questions",
            open
                ? clarifier.questions(page.viewer(), row.cells(), page.today())
                : List.<Question>of());
    return "shell/imports/waiting/waiting-row";
  }

  @PostMapping("/imports/waiting/{id}")
  @Needs(Right.PEOPLE_EDIT)
  String enter(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var row = rows.within(viewer, id);
    var questions =
        row.state() == WaitingRow.State.OPEN
            ? rows.clarifier(viewer, row.kind()).questions(viewer, row.cells(), page.today())
            : List.<Question>of();
    var answers = answers(form, questions);
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          rows.enter(viewer, id, version, answers, page.today());
          Pages.notice(request, Said.of("waiting.done.entered"));
          return "/imports/waiting";
        },
        () -> show(rows.within(viewer, id), page, form, model));
  }

  /** What was chosen, or what was searched for when it is none of the choices. */
  private static Map<String, String> answers(Form form, List<Question> questions) {
    var out = new HashMap<String, String>();
    for (var question : questions) {
      var key = question.key();
      var chosen = form.typed("answer-" + key);
      var other = chosen.equals(OTHER) || question.choices().isEmpty();
      var value = other ? form.typed("other-" + key) : chosen;
      var known =
          question.choices().stream().anyMatch(c -> c.value().equals(value))
              || question.others().stream().anyMatch(c -> c.value().equals(value));
      if (value.isBlank() || (!known && question.searchFrom().isEmpty())) {
        form.fault(
            (other ? "other-" : "answer-") + key,
            "waiting.fault.no-answer",
            Said.of(question.labelKey()));
      } else {
        out.put(key, value);
      }
    }
    return out;
  }

  @PostMapping("/imports/waiting/{id}/dismiss")
  @Needs(Right.PEOPLE_EDIT)
  String dismiss(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    rows.within(viewer, id);
    var reason = form.required("reason", 1000, "waiting.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          rows.dismiss(viewer, id, version, reason);
          Pages.notice(request, Said.of("waiting.done.dismissed"));
          return "/imports/waiting";
        },
        () -> show(rows.within(viewer, id), page, form, model));
  }
}
