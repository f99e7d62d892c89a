package vn.guongsang.decisions.issue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Issuing;
import vn.guongsang.decisions.issue.Keeping;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.LineDraft;
import vn.guongsang.decisions.issue.Obstacle;
import vn.guongsang.decisions.web.AwardForms;
import vn.guongsang.decisions.web.HolderPicks;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Drafting a decision: what it says, whom it names, why a line is kept. */
@Controller
class IssueEditPages {

  private final Issues issues;
  private final Issuing issuing;
  private final Keeping keeping;
  private final IssueForms forms;
  private final HolderPicks holders;
  private final AwardForms awards;
  private final Submission submission;

  IssueEditPages(
      Issues issues,
      Issuing issuing,
      Keeping keeping,
      IssueForms forms,
      HolderPicks holders,
      AwardForms awards,
      Submission submission) {
    this.issues = issues;
    this.issuing = issuing;
    this.keeping = keeping;
    this.forms = forms;
    this.holders = holders;
    this.awards = awards;
    this.submission = submission;
  }

  @GetMapping("/decisions/new")
  @Needs(Right.DECISIONS_DRAFT)
  String fresh(Page page, Viewer viewer, Model model) {
    return form(page, "/decisions/new", "/decisions", forms.empty(viewer, page.today()), model);
  }

  private static String form(Page page, String action, String cancel, Form form, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("cancel", cancel)
        .addAttribute("bodies", AwardForms.bodies(page))
        .addAttribute("capacities", IssueForms.capacities(page));
    return "decisions/issue/web/issue-form";
  }

  @PostMapping("/decisions/new")
  @Needs(Right.DECISIONS_DRAFT)
  String open(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var draft = forms.read(form, viewer);
    return submission.submit(
        page,
        form,
        () -> {
          var id = issuing.open(viewer, Objects.requireNonNull(draft), page.today());
          Pages.notice(request, Said.of("issue.done.opened"));
          return "/decisions/made/" + id;
        },
        () -> form(page, "/decisions/new", "/decisions", form, model));
  }

  @GetMapping("/decisions/made/{id}/change")
  @Needs(Right.DECISIONS_DRAFT)
  String change(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    return form(page, here(id) + "/change", here(id), forms.of(issue), model);
  }

  private static String here(UUID id) {
    return "/decisions/made/" + id;
  }

  @PostMapping("/decisions/made/{id}/change")
  @Needs(Right.DECISIONS_DRAFT)
  String change(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var draft = forms.read(form, viewer);
    return submission.submit(
        page,
        form,
        () -> {
          issuing.change(
              viewer, issue.id(), form.version(), Objects.requireNonNull(draft), page.today());
          Pages.notice(request, Said.of("issue.done.changed"));
          return here(id);
        },
        () -> form(page, here(id) + "/change", here(id), form, model));
  }

  @GetMapping("/decisions/made/{id}/lines/new")
  @Needs(Right.DECISIONS_DRAFT)
  String line(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var form =
        Form.empty()
            .with("_version", issue.version())
            .with("holder_kind", "PERSON")
            .with("year", Integer.toString(page.today().getYear()))
            .with("track", "MERIT");
    var lines = issues.lines(issue.id());
    if (!lines.isEmpty()) {
      form.with("award", lines.getLast().awardType()).with("track", lines.getLast().track());
    }
    return lineForm(page, issue, form, model);
  }

  private String lineForm(Page page, Issue issue, Form form, Model model) {
    model
        .addAttribute("issue", issue)
        .addAttribute("form", form)
        .addAttribute("awards", awards.awards(page))
        .addAttribute("tracks", AwardForms.tracks(page));
    return "decisions/issue/web/line-form";
  }

  @PostMapping("/decisions/made/{id}/lines/new")
  @Needs(Right.DECISIONS_DRAFT)
  String line(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var holder = holders.read(form, viewer);
    var served = holders.servedAt(form, viewer);
    var award = form.required("award", 20, "register.fault.no-award");
    var track = form.required("track", 20, "register.fault.no-track");
    var period = AwardForms.period(form, "year", page);
    var post = form.text("post", 200);
    var achievement = form.text("achievement", 2000);
    return submission.submit(
        page,
        form,
        () -> {
          var line =
              new LineDraft(
                  award,
                  track,
                  holder.orElseThrow(),
                  holder.get() instanceof Holder.OfPerson ? served.orElse(null) : null,
                  post,
                  period.orElseThrow(),
                  achievement);
          issuing.add(viewer, issue.id(), form.version(), List.of(line), page.today());
          Pages.notice(request, Said.of("issue.done.line"));
          return here(id) + (form.typed("next").isEmpty() ? "" : "/lines/new");
        },
        () -> lineForm(page, issue, form, model));
  }

  @GetMapping("/decisions/made/{id}/accept")
  @Needs(Right.DECISIONS_DRAFT)
  String accept(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> line,
      Page page,
      Viewer viewer,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var one = line(issue, line);
    if (one.isEmpty() || !issue.draft()) {
      return "redirect:" + here(id);
    }
    var against = against(viewer, issue, one.get(), page);
    var form = Form.empty().with("_version", issue.version());
    against.stream()
        .filter(Obstacle::answered)
        .findFirst()
        .ifPresent(o -> form.with("reason", o.reason()));
    form.withAll("found", against.stream().filter(Obstacle::stops).map(Obstacle::found).toList());
    return acceptForm(issue, one.get(), against, form, model);
  }

  private Optional<Line> line(Issue issue, Optional<UUID> line) {
    return issues.lines(issue.id()).stream()
        .filter(l -> line.filter(l.id().value()::equals).isPresent())
        .findFirst();
  }

  /** What a reason may be given for. */
  private List<Obstacle> against(Viewer viewer, Issue issue, Line line, Page page) {
    return keeping.against(viewer, issue, line.id(), page.today()).stream()
        .filter(o -> o.kind().answerable())
        .toList();
  }

  private static String acceptForm(
      Issue issue, Line line, List<Obstacle> against, Form form, Model model) {
    model
        .addAttribute("issue", issue)
        .addAttribute("line", line)
        .addAttribute("against", against)
        .addAttribute("form", form);
    return "decisions/issue/web/accept";
  }

  @PostMapping("/decisions/made/{id}/accept")
  @Needs(Right.DECISIONS_DRAFT)
  String accept(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var found = line(issue, form.id("line"));
    if (found.isEmpty()) {
      return "redirect:" + here(id);
    }
    var one = found.get();
    var reason = form.text("reason", 1000);
    var picked = form.all("found");
    if (picked.isEmpty()) {
      form.fault("found", "issue.fault.nothing-found-picked");
    }
    return submission.submit(
        page,
        form,
        () -> {
          keeping.keep(viewer, issue.id(), form.version(), one.id(), picked, reason, page.today());
          Pages.notice(
              request, Said.of(reason.isEmpty() ? "issue.done.unaccepted" : "issue.done.accepted"));
          return here(id);
        },
        () -> acceptForm(issue, one, against(viewer, issue, one, page), form, model));
  }
}
