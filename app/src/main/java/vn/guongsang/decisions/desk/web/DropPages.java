package vn.guongsang.decisions.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.decisions.desk.Drafts;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Lists that nobody wants any more. */
@Controller
class DropPages {

  private final Drafts drafts;
  private final Submission submission;

  DropPages(Drafts drafts, Submission submission) {
    this.drafts = drafts;
    this.submission = submission;
  }

  @PostMapping("/desk/{id}/drop")
  @Needs(Right.DECISIONS_DRAFT)
  String drop(
      @PathVariable UUID id, Viewer viewer, Page page, Form form, HttpServletRequest request) {
    drafts.within(viewer, id);
    return submission.submit(
        page,
        form,
        () -> {
          drafts.drop(viewer, id, form.version());
          Pages.notice(request, Said.of("desk.dropped"));
          return "/desk";
        },
        () -> "redirect:/desk/" + id);
  }
}
