package vn.guongsang.journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.journal.Erasure;
import vn.guongsang.journal.Erasure.Erasable;
import vn.guongsang.journal.Subjects;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/**
 * Erasing personal values in three steps: whose, which and why; what exactly will be gone; gone.
 */
@Controller
class ErasurePages {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_GROUND = 300;

  private final Erasure erasure;
  private final Subjects subjects;
  private final Submission submission;

  ErasurePages(Erasure erasure, Subjects subjects, Submission submission) {
    this.erasure = erasure;
    this.subjects = subjects;
    this.submission = submission;
  }

  @GetMapping("/journal/erase")
  @Needs(Right.JOURNAL_ERASE)
  String whose(@RequestParam(defaultValue = "") String q, Viewer viewer, Model model) {
    model.addAttribute("words", q);
    model.addAttribute("subjects", subjects.named(q, viewer));
    return "journal/web/erase-whose";
  }

  @GetMapping("/journal/erase/{subject}")
  @Needs(Right.JOURNAL_ERASE)
  String which(@PathVariable UUID subject, Viewer viewer, Page page, Model model) {
    var values = erasure.of(subject, viewer, page.texts());
    var form = Form.empty();
    return choose(subject, values, form, viewer, model);
  }

  /** Shows what will be gone; nothing is gone yet. */
  @PostMapping("/journal/erase/{subject}/preview")
  @Needs(Right.JOURNAL_ERASE)
  String preview(
      @PathVariable UUID subject,
      Viewer viewer,
      Page page,
      Form form,
      HttpServletResponse response,
      Model model) {
    var values = erasure.of(subject, viewer, page.texts());
    check(form);
    if (!form.faults().isEmpty()) {
      response.setStatus(422);
      return choose(subject, values, form, viewer, model);
    }
    model.addAttribute("subject", subject);
    model.addAttribute("name", nameOf(subject, viewer));
    model.addAttribute("form", form);
    model.addAttribute(
        "values", values.stream().filter(v -> form.isPicked("values", v.id().toString())).toList());
    return "journal/web/erase-preview";
  }

  @PostMapping("/journal/erase/{subject}")
  @Needs(Right.JOURNAL_ERASE)
  String erase(
      @PathVariable UUID subject,
      Viewer viewer,
      Page page,
      Form form,
      HttpServletRequest request,
      Model model) {
    check(form);
    var picked = new HashSet<>(form.ids("values"));
    return submission.submit(
        page,
        form,
        () -> {
          erasure.erase(
              subject,
              picked,
              form.text("reason", LONGEST_REASON),
              form.text("ground", LONGEST_GROUND),
              viewer);
          Pages.notice(request, Said.of("erasure.done", picked.size()));
          return "/journal/erase/" + subject;
        },
        () -> choose(subject, erasure.of(subject, viewer, page.texts()), form, viewer, model));
  }

  private static void check(Form form) {
    form.required("reason", LONGEST_REASON, "erasure.reason.missing");
    form.required("ground", LONGEST_GROUND, "erasure.ground.missing");
    if (form.ids("values").isEmpty()) {
      form.fault("values", "erasure.none-picked");
    }
  }

  private String choose(
      UUID subject, List<Erasable> values, Form form, Viewer viewer, Model model) {
    model.addAttribute("subject", subject);
    model.addAttribute("name", nameOf(subject, viewer));
    model.addAttribute("form", form);
    model.addAttribute("values", values);
    return "journal/web/erase-which";
  }

  private String nameOf(UUID subject, Viewer viewer) {
    return subjects.name(subject, viewer).orElseThrow(NotFound::new);
  }
}
