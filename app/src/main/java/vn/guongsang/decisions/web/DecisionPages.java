package vn.guongsang.decisions.web;

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
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.Decision;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.Publicity;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.web.IssuePages;
import vn.guongsang.documents.Papers;
import vn.guongsang.journal.Histories;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** One decision with its awards, and what its paper says besides. */
@Controller
class DecisionPages {

  private final Decisions decisions;
  private final Publicity publicity;
  private final Issues issues;
  private final Awards awards;
  private final AwardViews views;
  private final Histories histories;
  private final Papers papers;
  private final Submission submission;

  DecisionPages(
      Decisions decisions,
      Publicity publicity,
      Issues issues,
      Awards awards,
      AwardViews views,
      Histories histories,
      Papers papers,
      Submission submission) {
    this.decisions = decisions;
    this.publicity = publicity;
    this.issues = issues;
    this.awards = awards;
    this.views = views;
    this.histories = histories;
    this.papers = papers;
    this.submission = submission;
  }

  @GetMapping("/decisions/{id}")
  @Needs(Right.PEOPLE_READ)
  String decision(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    if (IssuePages.mayLook(viewer) && issues.madeHere(viewer, new DecisionId(id))) {
      return "redirect:/decisions/made/" + id;
    }
    var decision = decisions.within(viewer, new DecisionId(id));
    model
        .addAttribute(
            "view",
            new DecisionView(
                decision,
                views.lines(awards.under(viewer, decision.id()), page.today()),
                papers.name(decision.file()).orElse(""),
                decisions.mayComplete(viewer, decision),
                publicity.secretBecause(decision.id())))
        .addAttribute("history", histories.of(id, page.texts()));
    return "decisions/web/decision";
  }

  /** Without a file, the decision's page. */
  @GetMapping("/decisions/{id}/file")
  @Needs(Right.PEOPLE_READ)
  Object file(@PathVariable UUID id, Viewer viewer) {
    var decision = decisions.within(viewer, new DecisionId(id));
    return decision.file() == null ? "redirect:/decisions/" + id : papers.answer(decision.file());
  }

  @GetMapping("/decisions/{id}/complete")
  @Needs(Right.AWARDS_ENTER)
  String complete(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var decision = mine(viewer, id);
    var body = decision.body();
    var form =
        Form.empty()
            .with("_version", decision.version())
            .with("body", body == null ? "" : body.name())
            .with("title", decision.title())
            .with("signatory", decision.signatory());
    return form(page, decision, form, model);
  }

  private Decision mine(Viewer viewer, UUID id) {
    var decision = decisions.within(viewer, new DecisionId(id));
    if (!decisions.mayComplete(viewer, decision)) {
      throw new NotFound();
    }
    return decision;
  }

  private static String form(Page page, Decision decision, Form form, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("decision", decision)
        .addAttribute("bodies", AwardForms.bodies(page));
    return "decisions/web/decision-form";
  }

  @PostMapping("/decisions/{id}/complete")
  @Needs(Right.AWARDS_ENTER)
  String complete(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var decision = mine(viewer, id);
    var body = form.choice("body", Authority.Body.class).orElse(null);
    var title = form.text("title", 500);
    var signatory = form.text("signatory", 200);
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          decisions.complete(
              viewer,
              decision.id(),
              version,
              body,
              title,
              signatory,
              papers.keep(viewer, file, "file").orElse(null));
          Pages.notice(request, Said.of("register.done.completed"));
          return "/decisions/" + id;
        },
        () -> form(page, decision, form, model));
  }
}
