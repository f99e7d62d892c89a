package vn.guongsang.decisions.issue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.decisions.issue.DecisionState;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Move;
import vn.guongsang.decisions.issue.Publishing;
import vn.guongsang.decisions.issue.Signed;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.documents.Papers;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Bringing back what was signed: number, day, signatory and the signed file. */
@Controller
class PublishPages {

  private final Issues issues;
  private final Publishing publishing;
  private final Papers papers;
  private final Offices offices;
  private final Submission submission;

  PublishPages(
      Issues issues, Publishing publishing, Papers papers, Offices offices, Submission submission) {
    this.issues = issues;
    this.publishing = publishing;
    this.papers = papers;
    this.offices = offices;
    this.submission = submission;
  }

  @GetMapping("/decisions/made/{id}/publish")
  @Needs(Right.DECISIONS_ISSUE)
  String publish(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    if (!Move.PUBLISH.from(issue.state())) {
      return "redirect:/decisions/made/" + id;
    }
    var form =
        Form.empty()
            .with("_version", issue.version())
            .with("day", issue.dayOr(page.today()))
            .with("signatory", issue.signatory())
            .with("post", issue.signatoryPost())
            .with("capacity", issue.capacity().name());
    return form(page, issue, form, model);
  }

  /** Whether the issuer has its numbers given here. */
  private boolean numbersHere(Issue issue, Page page) {
    return offices.of(issue.unit(), page.today()).numbering();
  }

  private String form(Page page, Issue issue, Form form, Model model) {
    model
        .addAttribute("issue", issue)
        .addAttribute("form", form)
        .addAttribute("numbersHere", numbersHere(issue, page))
        .addAttribute("capacities", IssueForms.capacities(page));
    return "decisions/issue/web/publish";
  }

  @PostMapping("/decisions/made/{id}/publish")
  @Needs(Right.DECISIONS_ISSUE)
  String publish(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var here = form.ticked("number_here");
    var number = form.text("number", 60);
    if (!here && number.isEmpty()) {
      form.fault("number", "issue.fault.no-number");
    }
    if (here && !numbersHere(issue, page)) {
      form.fault("number", "issue.fault.number-not-here");
    }
    if (here && !number.isEmpty()) {
      form.fault("number", "issue.fault.number-or-here");
    }
    var day = form.requiredDay("day", "issue.fault.no-day");
    var signatory = form.required("signatory", 200, "issue.fault.no-signatory");
    var post = form.text("post", 200);
    var capacity = form.choice("capacity", Capacity.class).orElse(Capacity.HEAD);
    return submission.submit(
        page,
        form,
        () -> {
          var kept = papers.keep(viewer, file, "file").orElse(null);
          var awards =
              publishing.publish(
                  viewer,
                  issue.id(),
                  form.version(),
                  new Signed(number, day.orElseThrow(), signatory, post, capacity, kept),
                  page.today());
          Pages.notice(request, Said.of("issue.done.PUBLISH", awards.size()));
          return "/decisions/made/" + id;
        },
        () -> form(page, issue, form, model));
  }

  @GetMapping("/decisions/made/{id}/attach")
  @Needs(Right.DECISIONS_ISSUE)
  String attach(@PathVariable UUID id, Viewer viewer, Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    return issue.state() == DecisionState.PUBLISHED
        ? attachForm(issue, Form.empty().with("_version", issue.version()), model)
        : "redirect:/decisions/made/" + id;
  }

  private static String attachForm(Issue issue, Form form, Model model) {
    model.addAttribute("issue", issue).addAttribute("form", form);
    return "decisions/issue/web/attach";
  }

  @PostMapping("/decisions/made/{id}/attach")
  @Needs(Right.DECISIONS_ISSUE)
  String attach(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    if (file == null || file.isEmpty()) {
      form.fault("file", "issue.fault.no-file");
    }
    return submission.submit(
        page,
        form,
        () -> {
          publishing.attach(
              viewer, issue.id(), form.version(), papers.keep(viewer, file, "file").orElseThrow());
          Pages.notice(request, Said.of("issue.done.attached"));
          return "/decisions/made/" + id;
        },
        () -> attachForm(issue, form, model));
  }
}
