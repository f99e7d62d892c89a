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
import vn.guongsang.kernel.PersonId;
import vn.guongsang.movements.inspections.Findings;
import vn.guongsang.movements.inspections.Inspection;
import vn.guongsang.movements.inspections.Inspection.InspectorRole;
import vn.guongsang.movements.inspections.InspectionId;
import vn.guongsang.movements.inspections.Inspections;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** One inspection: its team, its minutes, and what was found. */
@Controller
class InspectionPages {

  private static final int LONGEST = 10_000;

  private final Inspections inspections;
  private final Findings findings;
  private final Picks picks;
  private final Papers papers;
  private final Histories histories;
  private final Submission submission;

  InspectionPages(
      Inspections inspections,
      Findings findings,
      Picks picks,
      Papers papers,
      Histories histories,
      Submission submission) {
    this.inspections = inspections;
    this.findings = findings;
    this.picks = picks;
    this.papers = papers;
    this.histories = histories;
    this.submission = submission;
  }

  @GetMapping("/movements/inspections/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var one = inspections.within(viewer, new InspectionId(id), page.today());
    return show(one, Form.empty(), "", page, viewer, model);
  }

  /**
   * @param tried which of the page's forms was sent
   */
  private String show(
      Inspection one, Form form, String tried, Page page, Viewer viewer, Model model) {
    model
        .addAttribute("inspection", one)
        .addAttribute("form", form)
        .addAttribute("tried", tried)
        .addAttribute("team", inspections.team(one.id()))
        .addAttribute("findings", findings.of(viewer, one.id(), page.today()))
        .addAttribute("fileName", papers.name(one.minutes()).orElse(""))
        .addAttribute("roles", Option.ofAll(page, InspectorRole.class))
        .addAttribute("history", histories.of(one.id().value(), page.texts()));
    return "movements/inspections/web/inspection";
  }

  /** Without minutes, the inspection's page. */
  @GetMapping("/movements/inspections/{id}/minutes")
  @Needs(Right.MOVEMENTS_READ)
  Object minutes(@PathVariable UUID id, Page page, Viewer viewer) {
    var one = inspections.within(viewer, new InspectionId(id), page.today());
    return one.mine() && one.minutes() != null
        ? papers.answer(one.minutes())
        : "redirect:/movements/inspections/" + id;
  }

  @PostMapping("/movements/inspections/{id}/minutes")
  @Needs(Right.MOVEMENTS_LEAD)
  String minutes(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = inspections.within(viewer, new InspectionId(id), page.today());
    return submission.submit(
        page,
        form,
        () -> {
          var kept =
              papers
                  .keep(viewer, file, "file")
                  .orElseThrow(() -> Refused.field("file", "inspections.fault.no-file"));
          inspections.minutes(viewer, one.id(), form.version(), kept, page.today());
          Pages.notice(request, Said.of("inspections.done.minuted"));
          return "/movements/inspections/" + id;
        },
        () -> show(one, form, "minutes", page, viewer, model));
  }

  @PostMapping("/movements/inspections/{id}/team")
  @Needs(Right.MOVEMENTS_LEAD)
  String name(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = inspections.within(viewer, new InspectionId(id), page.today());
    if (Picks.nothing(form, "person")) {
      form.fault("person", "inspections.fault.no-person");
    }
    var person = picks.person(form, "person", viewer);
    var role = form.requiredChoice("role", InspectorRole.class, "inspections.fault.no-role");
    return submission.submit(
        page,
        form,
        () -> {
          inspections.name(
              viewer, one.id(), person.orElseThrow(), role.orElseThrow(), page.today());
          Pages.notice(request, Said.of("inspections.done.named"));
          return "/movements/inspections/" + id;
        },
        () -> show(one, form, "team", page, viewer, model));
  }

  @PostMapping("/movements/inspections/{id}/team/{person}/release")
  @Needs(Right.MOVEMENTS_LEAD)
  String release(
      @PathVariable UUID id,
      @PathVariable UUID person,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = inspections.within(viewer, new InspectionId(id), page.today());
    return submission.submit(
        page,
        form,
        () -> {
          inspections.release(viewer, one.id(), new PersonId(person), page.today());
          Pages.notice(request, Said.of("inspections.done.released"));
          return "/movements/inspections/" + id;
        },
        () -> show(one, form, "team", page, viewer, model));
  }

  @PostMapping("/movements/inspections/{id}/findings")
  @Needs(Right.MOVEMENTS_LEAD)
  String note(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = inspections.within(viewer, new InspectionId(id), page.today());
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "inspections.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var words = form.lines("words", LONGEST);
    if (words.isEmpty()) {
      form.fault("words", "findings.fault.no-finding");
    }
    var asked = form.lines("asked", LONGEST);
    var due = form.day("due");
    return submission.submit(
        page,
        form,
        () -> {
          findings.note(
              viewer, one.id(), unit.orElseThrow(), words, asked, due.orElse(null), page.today());
          Pages.notice(request, Said.of("findings.done.noted"));
          return "/movements/inspections/" + id;
        },
        () -> show(one, form, "findings", page, viewer, model));
  }
}
