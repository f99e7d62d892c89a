package vn.guongsang.decisions.issue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.issue.Leaning;
import vn.guongsang.decisions.issue.Leaning.Review;
import vn.guongsang.decisions.issue.Leaning.State;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Awards that leaned on one that was taken away: each waits until somebody has looked. */
@Controller
public class ReviewPages implements WorkItems {

  private static final int SHOWN = 20;
  private static final int A_PAGE = 100;

  private final Leaning leaning;
  private final AwardTypes types;
  private final Submission submission;

  ReviewPages(Leaning leaning, AwardTypes types, Submission submission) {
    this.leaning = leaning;
    this.types = types;
    this.submission = submission;
  }

  /** A question with the names of both awards. */
  public record Asked(Review review, InBoth award, InBoth because) {}

  private Asked asked(Review review, LocalDate today) {
    return new Asked(
        review,
        types.name(review.award().awardType(), review.award().decidedOn(), today),
        types.name(review.because().awardType(), review.because().decidedOn(), today));
  }

  @GetMapping("/decisions/reviews")
  @Needs(Right.DECISIONS_DRAFT)
  String list(
      @RequestParam(name = "page", defaultValue = "1") String wanted,
      Page page,
      Viewer viewer,
      Model model) {
    var all = leaning.count(viewer);
    var pages = Math.max(1, (all + A_PAGE - 1) / A_PAGE);
    var at = Math.clamp(wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 1, 1, pages);
    model
        .addAttribute(
            "reviews",
            leaning.open(viewer, (at - 1) * A_PAGE, A_PAGE).stream()
                .map(r -> asked(r, page.today()))
                .toList())
        .addAttribute("all", all)
        .addAttribute("at", at)
        .addAttribute("pages", pages);
    return "decisions/issue/web/reviews";
  }

  @GetMapping("/decisions/reviews/{id}")
  @Needs(Right.DECISIONS_DRAFT)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var review = leaning.within(viewer, id);
    return form(page, review, Form.empty().with("_version", review.version()), model);
  }

  private String form(Page page, Review review, Form form, Model model) {
    model.addAttribute("asked", asked(review, page.today())).addAttribute("form", form);
    return "decisions/issue/web/review";
  }

  @PostMapping("/decisions/reviews/{id}")
  @Needs(Right.DECISIONS_DRAFT)
  String one(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var review = leaning.within(viewer, id);
    var state = form.requiredChoice("state", State.class, "issue.fault.no-answer");
    var reason = form.required("reason", 1000, "issue.fault.no-reason");
    if (state.filter(s -> s == State.OPEN).isPresent()) {
      form.fault("state", "issue.fault.no-answer");
    }
    return submission.submit(
        page,
        form,
        () -> {
          leaning.judge(viewer, id, form.version(), state.orElseThrow(), reason);
          Pages.notice(request, Said.of("issue.done.reviewed"));
          return state.get() == State.PURSUED
              ? "/decisions/undo?kind=REVOKING&award=" + review.award().id()
              : "/decisions/reviews";
        },
        () -> form(page, review, form, model));
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    if (!viewer.may(Right.DECISIONS_DRAFT)) {
      return List.of();
    }
    return leaning.open(viewer, 0, SHOWN).stream()
        .map(r -> asked(r, today))
        .map(
            a ->
                new WorkItem(
                    Said.of("issue.waits.review", a.award(), a.review().award().holderName()),
                    Said.of(
                        "issue.waits.review.detail." + a.review().because().state(), a.because()),
                    "/decisions/reviews/" + a.review().id(),
                    null))
        .toList();
  }
}
