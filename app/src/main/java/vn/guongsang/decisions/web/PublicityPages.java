package vn.guongsang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.Decision;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.Publicity;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Keeping a decision, or one holder, from the public pages, and showing them again. */
@Controller
class PublicityPages {

  private final Decisions decisions;
  private final Awards awards;
  private final Publicity publicity;
  private final Submission submission;

  PublicityPages(Decisions decisions, Awards awards, Publicity publicity, Submission submission) {
    this.decisions = decisions;
    this.awards = awards;
    this.publicity = publicity;
    this.submission = submission;
  }

  @GetMapping("/decisions/{id}/publicity")
  @Needs(Right.PUBLICITY)
  String decision(@PathVariable UUID id, Viewer viewer, Model model) {
    var decision = mine(viewer, id);
    return decisionForm(decision, Form.empty().with("_version", decision.version()), model);
  }

  private Decision mine(Viewer viewer, UUID id) {
    var decision = decisions.within(viewer, new DecisionId(id));
    if (!decisions.mayComplete(viewer, decision)) {
      throw new NotFound();
    }
    return decision;
  }

  private String decisionForm(Decision decision, Form form, Model model) {
    var because = publicity.secretBecause(decision.id());
    return form(
        "decision",
        "/decisions/" + decision.id(),
        decision.quotedNumber().orElse(decision.issuer()),
        because.isEmpty() ? null : because,
        form,
        model);
  }

  private static String form(
      String what,
      String back,
      String name,
      @org.jspecify.annotations.Nullable String because,
      Form form,
      Model model) {
    model
        .addAttribute("what", what)
        .addAttribute("back", back)
        .addAttribute("name", name)
        .addAttribute("kept", because != null)
        .addAttribute("because", because == null ? "" : because)
        .addAttribute("form", form);
    return "decisions/web/publicity";
  }

  @PostMapping("/decisions/{id}/publicity")
  @Needs(Right.PUBLICITY)
  String decision(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var decision = mine(viewer, id);
    var keep = form.typed("keep").equals("yes");
    var reason = form.required("reason", 1000, "publicity.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          if (keep) {
            publicity.keepSecret(viewer, decision.id(), form.version(), reason);
          } else {
            publicity.makePublic(viewer, decision.id(), form.version(), reason);
          }
          Pages.notice(request, Said.of(keep ? "publicity.done.kept" : "publicity.done.shown"));
          return "/decisions/" + id;
        },
        () -> decisionForm(decision, form, model));
  }

  @GetMapping("/awards/{id}/publicity")
  @Needs(Right.PUBLICITY)
  String award(@PathVariable UUID id, Viewer viewer, Model model) {
    return awardForm(awards.within(viewer, new AwardId(id)), Form.empty(), model);
  }

  private String awardForm(Award award, Form form, Model model) {
    return form(
        "award",
        "/awards/" + award.id(),
        award.holderName(),
        publicity.unlistedBecause(award.id()).orElse(null),
        form,
        model);
  }

  @PostMapping("/awards/{id}/publicity")
  @Needs(Right.PUBLICITY)
  String award(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var award = awards.within(viewer, new AwardId(id));
    var keep = form.typed("keep").equals("yes");
    var reason = form.required("reason", 1000, "publicity.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          if (keep) {
            publicity.unlist(viewer, award.id(), reason);
          } else {
            publicity.list(viewer, award.id(), reason);
          }
          Pages.notice(request, Said.of(keep ? "publicity.done.kept" : "publicity.done.shown"));
          return "/awards/" + id;
        },
        () -> awardForm(award, form, model));
  }
}
