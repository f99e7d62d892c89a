package vn.guongsang.decisions.money.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.decisions.money.Presentation;
import vn.guongsang.decisions.money.Presentations;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** The ceremony: who of a decision's list holds what was given, and whose hands it passed. */
@Controller
public class PresentationPages {

  private static final int LINES_A_PAGE = 100;
  private static final int LONGEST = 300;

  private final Issues issues;
  private final Presentations presentations;
  private final AwardTypes types;
  private final Submission submission;

  PresentationPages(
      Issues issues, Presentations presentations, AwardTypes types, Submission submission) {
    this.issues = issues;
    this.presentations = presentations;
    this.types = types;
    this.submission = submission;
  }

  /** A line with what is known of its presentation. */
  public record Given(Line line, InBoth award, @Nullable Presentation presentation) {}

  private static String here(UUID id) {
    return "/decisions/made/" + id + "/presentation";
  }

  @GetMapping("/decisions/made/{id}/presentation")
  @Needs(Right.PRIZES)
  String list(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "1") int lines,
      Page page,
      Viewer viewer,
      Model model) {
    return show(id, lines, page, viewer, Form.empty().with("way", "SELF"), model);
  }

  private String show(UUID id, int at, Page page, Viewer viewer, Form form, Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    if (!issue.published()) {
      return "redirect:/decisions/made/" + id;
    }
    var all = issues.lines(issue.id());
    var known = presentations.of(issue.id());
    var pages = Math.max(1, (all.size() + LINES_A_PAGE - 1) / LINES_A_PAGE);
    var here = Math.clamp(at, 1, pages);
    model
        .addAttribute("issue", issue)
        .addAttribute(
            "lines",
            all.stream()
                .skip((here - 1L) * LINES_A_PAGE)
                .limit(LINES_A_PAGE)
                .map(
                    line ->
                        new Given(
                            line,
                            types.name(line.awardType(), issue.day(), page.today()),
                            known.get(line.id().value())))
                .toList())
        .addAttribute("total", all.size())
        .addAttribute("presented", known.size())
        .addAttribute("at", here)
        .addAttribute("pages", pages)
        .addAttribute(
            "ways",
            Arrays.stream(Presentation.Way.values())
                .map(way -> Option.of(way.name(), page.t(way)))
                .toList())
        .addAttribute("form", form);
    return "decisions/money/web/presentation";
  }

  @PostMapping("/decisions/made/{id}/presentation")
  @Needs(Right.PRIZES)
  String present(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var day = form.requiredDay("day", "money.fault.no-day");
    var place = form.required("place", LONGEST, "money.fault.no-place");
    var way = form.requiredChoice("way", Presentation.Way.class, "money.fault.no-way");
    var receiver = form.text("receiver", LONGEST);
    var objects = form.text("objects", LONGEST);
    List<LineId> picked =
        form.ticked("all")
            ? waiting(issue.id())
            : form.ids("picked").stream().map(LineId::new).toList();
    if (picked.isEmpty()) {
      form.fault("picked", "money.fault.nothing-picked");
    }
    return submission.submit(
        page,
        form,
        () -> {
          presentations.present(
              viewer,
              issue.id(),
              picked,
              new Presentation(day.orElseThrow(), place, way.orElseThrow(), receiver, objects),
              page.today());
          Pages.notice(request, Said.of("money.done.presented", picked.size()));
          return here(id);
        },
        () -> show(id, 1, page, viewer, form, model));
  }

  private List<LineId> waiting(DecisionId id) {
    var known = presentations.of(id);
    return issues.lines(id).stream()
        .map(Line::id)
        .filter(line -> !known.containsKey(line.value()))
        .toList();
  }

  @PostMapping("/decisions/made/{id}/presentation/back")
  @Needs(Right.PRIZES)
  String back(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var line = form.id("line");
    if (line.isEmpty()) {
      return "redirect:" + here(id);
    }
    var reason = form.required("reason", LONGEST, "money.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          presentations.takeBack(viewer, issue.id(), new LineId(line.get()), reason);
          Pages.notice(request, Said.of("money.done.taken-back"));
          return here(id);
        },
        () -> show(id, 1, page, viewer, form.with("way", "SELF"), model));
  }
}
