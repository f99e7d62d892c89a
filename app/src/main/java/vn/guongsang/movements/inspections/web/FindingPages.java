package vn.guongsang.movements.inspections.web;

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
import vn.guongsang.documents.Papers;
import vn.guongsang.journal.Histories;
import vn.guongsang.movements.inspections.FindingId;
import vn.guongsang.movements.inspections.Findings;
import vn.guongsang.movements.inspections.InspectionFinding;
import vn.guongsang.movements.inspections.InspectionFinding.FindingMove;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** One finding: what was asked, what the unit did, whether it is well now. */
@Controller
class FindingPages {

  private static final int LONGEST = 10_000;

  private final Findings findings;
  private final Papers papers;
  private final Histories histories;
  private final Submission submission;

  FindingPages(Findings findings, Papers papers, Histories histories, Submission submission) {
    this.findings = findings;
    this.papers = papers;
    this.histories = histories;
    this.submission = submission;
  }

  @GetMapping("/movements/findings/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var finding = findings.within(viewer, new FindingId(id));
    return show(
        finding,
        Form.empty().with("_version", finding.version()).with("day", page.today()),
        page,
        model);
  }

  private String show(InspectionFinding finding, Form form, Page page, Model model) {
    model
        .addAttribute("finding", finding)
        .addAttribute("form", form)
        .addAttribute("steps", findings.steps(finding.id()))
        .addAttribute("history", histories.of(finding.id().value(), page.texts()));
    return "movements/inspections/web/finding";
  }

  /** The paper of a step; where there is none, the finding's page. */
  @GetMapping("/movements/findings/{id}/files/{step}")
  @Needs(Right.MOVEMENTS_READ)
  Object file(@PathVariable UUID id, @PathVariable UUID step, Viewer viewer) {
    var finding = findings.within(viewer, new FindingId(id));
    return findings.steps(finding.id()).stream()
        .filter(one -> one.id().equals(step) && one.file() != null)
        .findFirst()
        .<Object>map(one -> papers.answer(one.file()))
        .orElse("redirect:/movements/findings/" + id);
  }

  @PostMapping("/movements/findings/{id}/ask")
  @Needs(Right.MOVEMENTS_LEAD)
  String ask(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var finding = findings.within(viewer, new FindingId(id));
    var asked = form.lines("asked", LONGEST);
    var due = form.requiredDay("due", "findings.fault.no-due");
    return submission.submit(
        page,
        form,
        () -> {
          findings.ask(
              viewer, finding.id(), form.version(), asked, due.orElseThrow(), page.today());
          Pages.notice(request, Said.of("findings.done.ASK"));
          return "/movements/findings/" + id;
        },
        () -> show(finding, form, page, model));
  }

  @PostMapping("/movements/findings/{id}/mend")
  @Needs(Right.MOVEMENTS_ANSWER)
  String mend(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var finding = findings.within(viewer, new FindingId(id));
    var day = form.requiredDay("day", "findings.fault.no-day");
    var words = form.lines("words", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          findings.mend(
              viewer,
              finding.id(),
              form.version(),
              day.orElseThrow(),
              words,
              papers.keep(viewer, file, "file").orElse(null),
              page.today());
          Pages.notice(request, Said.of("findings.done.MEND"));
          return "/movements/findings/" + id;
        },
        () -> show(finding, form, page, model));
  }

  @PostMapping("/movements/findings/{id}/judge")
  @Needs(Right.MOVEMENTS_LEAD)
  String judge(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var finding = findings.within(viewer, new FindingId(id));
    var move = form.requiredChoice("move", FindingMove.class, "findings.fault.no-move");
    var words = form.lines("words", LONGEST);
    var due = form.day("due");
    return submission.submit(
        page,
        form,
        () -> {
          findings.judge(
              viewer,
              finding.id(),
              form.version(),
              move.orElseThrow(),
              words,
              due.orElse(null),
              page.today());
          Pages.notice(request, Said.of("findings.done." + move.orElseThrow().name()));
          return "/movements/findings/" + id;
        },
        () -> show(finding, form, page, model));
  }
}
