package vn.guongsang.decisions.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.decisions.desk.TakingProposals;
import vn.guongsang.movements.reviews.ReviewId;
import vn.guongsang.movements.reviews.Reviews;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** From a movement's review to the desk. */
@Controller
class FromReviewPages {

  private final Reviews reviews;
  private final TakingProposals taking;
  private final Submission submission;

  FromReviewPages(Reviews reviews, TakingProposals taking, Submission submission) {
    this.reviews = reviews;
    this.taking = taking;
    this.submission = submission;
  }

  @PostMapping("/desk/from-review/{id}")
  @Needs(Right.DECISIONS_DRAFT)
  String take(
      @PathVariable UUID id, Viewer viewer, Page page, Form form, HttpServletRequest request) {
    reviews.within(viewer, new ReviewId(id));
    return submission.submit(
        page,
        form,
        () -> {
          var draft = taking.take(viewer, new ReviewId(id));
          Pages.notice(request, Said.of("desk.from-review"));
          return "/desk/" + draft;
        },
        () -> "redirect:/movements/reviews/" + id);
  }
}
