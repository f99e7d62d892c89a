package vn.guongsang.decisions.issue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Publicity;
import vn.guongsang.decisions.issue.DecisionPart;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Issuing;
import vn.guongsang.decisions.issue.LineChecks;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.decisions.issue.Move;
import vn.guongsang.decisions.issue.Obstacle;
import vn.guongsang.decisions.issue.Undoing;
import vn.guongsang.decisions.issue.web.IssueView.LineView;
import vn.guongsang.decisions.issue.web.IssueView.Part;
import vn.guongsang.decisions.issue.web.IssueView.TargetView;
import vn.guongsang.documents.Papers;
import vn.guongsang.journal.Histories;
import vn.guongsang.registry.Units;
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

/** Decisions made here: the list, one of them with everything that stands against it, its moves. */
@Controller
public class IssuePages {

  private static final int LINES_A_PAGE = 100;

  /** More lines than this are not put to the law at each look, but at each change. */
  private static final int ASKED_EACH_TIME = 500;

  private final IssueList list;
  private final Issues issues;
  private final Issuing issuing;
  private final LineChecks checks;
  private final Undoing undoing;
  private final Publicity publicity;
  private final Awards awards;
  private final AwardTypes types;
  private final Units units;
  private final Papers papers;
  private final Histories histories;
  private final Exports exports;
  private final List<DecisionPart> parts;
  private final Submission submission;

  IssuePages(
      IssueList list,
      Issues issues,
      Issuing issuing,
      LineChecks checks,
      Undoing undoing,
      Publicity publicity,
      Awards awards,
      AwardTypes types,
      Units units,
      Papers papers,
      Histories histories,
      Exports exports,
      List<DecisionPart> parts,
      Submission submission) {
    this.list = list;
    this.issues = issues;
    this.issuing = issuing;
    this.checks = checks;
    this.undoing = undoing;
    this.publicity = publicity;
    this.awards = awards;
    this.types = types;
    this.units = units;
    this.papers = papers;
    this.histories = histories;
    this.exports = exports;
    this.parts = parts.stream().sorted(Comparator.comparingInt(DecisionPart::order)).toList();
    this.submission = submission;
  }

  /** Whether decisions in the making are for this viewer at all. */
  public static boolean mayLook(Viewer viewer) {
    return viewer.may(Right.DECISIONS_DRAFT) || viewer.may(Right.DECISIONS_ISSUE);
  }

  @GetMapping("/decisions")
  @Needs(Right.DECISIONS_DRAFT)
  @Nullable String list(Page page, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "decisions/issue/web/issues";
  }

  @GetMapping("/decisions/made/{id}")
  @Needs(Right.DECISIONS_ISSUE)
  String issue(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "1") int lines,
      Page page,
      Viewer viewer,
      Model model) {
    return show(
        page, viewer, issues.within(viewer, new DecisionId(id)), lines, Form.empty(), model);
  }

  private String show(Page page, Viewer viewer, Issue issue, int at, Form form, Model model) {
    model
        .addAttribute("view", view(page, viewer, issue, at))
        .addAttribute("form", form.with("_version", issue.version()))
        .addAttribute("history", histories.of(issue.id().value(), page.texts()));
    return "decisions/issue/web/issue";
  }

  private IssueView view(Page page, Viewer viewer, Issue issue, int at) {
    var all = issues.lines(issue.id());
    var pages = Math.max(1, (all.size() + LINES_A_PAGE - 1) / LINES_A_PAGE);
    var here = Math.clamp(at, 1, pages);
    var asked = !issue.published() && all.size() <= ASKED_EACH_TIME;
    var day = issue.dayOr(page.today());
    var obstacles = asked ? checks.of(viewer, issue, day, page.today()) : List.<Obstacle>of();
    return new IssueView(
        issue,
        units
            .on(issue.unit(), page.today())
            .or(() -> units.find(issue.unit()))
            .map(u -> u.name())
            .orElse(""),
        all.stream()
            .skip((here - 1L) * LINES_A_PAGE)
            .limit(LINES_A_PAGE)
            .map(
                line -> new LineView(line, types.name(line.awardType(), issue.day(), page.today())))
            .toList(),
        all.size(),
        here,
        pages,
        obstacles.stream()
            .collect(
                Collectors.groupingBy(Obstacle::line, LinkedHashMap::new, Collectors.toList())),
        obstacles.stream().filter(Obstacle::stops).count(),
        asked,
        undoing.targets(issue.id()).stream()
            .map(
                target -> {
                  var award = awards.within(viewer, target.award());
                  return new TargetView(
                      target,
                      award,
                      types.name(award.awardType(), award.decidedOn(), page.today()));
                })
            .toList(),
        issue.about() == null ? null : undoing.quoted(viewer, issue.about()),
        undoing.later(viewer, issue.id()),
        Move.open(issue.state(), viewer),
        papers.name(issue.file()).orElse(""),
        viewer.may(Right.DECISIONS_DRAFT),
        publicity.secretBecause(issue.id()),
        parts.stream()
            .filter(part -> page.may(part.needs()))
            .flatMap(
                part ->
                    part.content(page, issue).stream()
                        .map(content -> new Part(part.headingKey(), content)))
            .toList());
  }

  /** The signed file. */
  @GetMapping("/decisions/made/{id}/file")
  @Needs(Right.DECISIONS_ISSUE)
  Object file(@PathVariable UUID id, Viewer viewer) {
    var issue = issues.within(viewer, new DecisionId(id));
    return issue.file() == null ? "redirect:/decisions/made/" + id : papers.answer(issue.file());
  }

  @PostMapping("/decisions/made/{id}/lines/remove")
  @Needs(Right.DECISIONS_DRAFT)
  String remove(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var picked = form.ids("picked").stream().map(LineId::new).toList();
    if (picked.isEmpty()) {
      form.fault("picked", "issue.fault.nothing-picked");
    }
    return submission.submit(
        page,
        form,
        () -> {
          issuing.remove(viewer, new DecisionId(id), form.version(), picked, page.today());
          Pages.notice(request, Said.of("issue.done.removed", picked.size()));
          return "/decisions/made/" + id;
        },
        () -> again(page, viewer, id, form, model));
  }

  private String again(Page page, Viewer viewer, UUID id, Form form, Model model) {
    return show(page, viewer, issues.within(viewer, new DecisionId(id)), 1, form, model);
  }

  /** What a move means, and why it is made. */
  @GetMapping("/decisions/made/{id}/move")
  @Needs(Right.DECISIONS_ISSUE)
  String move(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String to,
      Viewer viewer,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var move = move(to);
    if (move == null || !viewer.may(move.needs()) || !move.from(issue.state())) {
      return "redirect:/decisions/made/" + id;
    }
    return moveForm(issue, move, Form.empty().with("_version", issue.version()), model);
  }

  private static String moveForm(Issue issue, Move move, Form form, Model model) {
    model.addAttribute("issue", issue).addAttribute("move", move).addAttribute("form", form);
    return "decisions/issue/web/move";
  }

  /** Publishing has a page of its own. */
  private static @Nullable Move move(String typed) {
    return Arrays.stream(Move.values())
        .filter(m -> m != Move.PUBLISH && m.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  @PostMapping("/decisions/made/{id}/move")
  @Needs(Right.DECISIONS_ISSUE)
  String move(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var move = move(form.typed("move"));
    if (move == null) {
      return "redirect:/decisions/made/" + id;
    }
    var reason =
        move == Move.CANCEL || move == Move.TAKE_BACK
            ? form.required("reason", 1000, "issue.fault.no-reason")
            : form.text("reason", 1000);
    return submission.submit(
        page,
        form,
        () -> {
          issuing.move(viewer, issue.id(), form.version(), move, reason, page.today());
          Pages.notice(request, Said.of("issue.done." + move.name()));
          return "/decisions/made/" + id;
        },
        () -> moveForm(issue, move, form, model));
  }
}
