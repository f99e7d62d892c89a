package vn.guongsang.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.journal.Histories;
import vn.guongsang.registry.Reorganisations;
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

/** Looking back at reorganisations, and undoing one while nothing depends on it. */
@Controller
class ReorganisationPages {

  private final ReorganisationList list;
  private final Reorganisations reorganisations;
  private final Histories histories;
  private final LegalPapers papers;
  private final Exports exports;
  private final Submission submission;

  ReorganisationPages(
      ReorganisationList list,
      Reorganisations reorganisations,
      Histories histories,
      LegalPapers papers,
      Exports exports,
      Submission submission) {
    this.list = list;
    this.reorganisations = reorganisations;
    this.histories = histories;
    this.papers = papers;
    this.exports = exports;
    this.submission = submission;
  }

  @GetMapping("/units/reorganisations")
  @Needs(Right.UNITS_READ)
  @Nullable String list(Page page, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "registry/web/reorganisations";
  }

  @GetMapping("/units/reorganisations/{id}")
  @Needs(Right.UNITS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(id, page, viewer, Form.empty().with("_version", version(viewer, id)), model);
  }

  private int version(Viewer viewer, UUID id) {
    return reorganisations.within(viewer, id).version();
  }

  private String show(UUID id, Page page, Viewer viewer, Form form, Model model) {
    var done = reorganisations.within(viewer, id);
    model
        .addAttribute("done", done)
        .addAttribute("form", form)
        .addAttribute(
            "against",
            page.may(Right.UNITS_REORGANISE) && !done.undone()
                ? reorganisations.againstUndo(viewer, id)
                : java.util.List.of())
        .addAttribute("paper", papers.of(done).orElse(null))
        .addAttribute("history", histories.of(id, page.texts()));
    return "registry/web/reorganisation";
  }

  @GetMapping("/units/reorganisations/{id}/file")
  @Needs(Right.UNITS_READ)
  ResponseEntity<InputStreamResource> file(@PathVariable UUID id, Viewer viewer)
      throws IOException {
    return papers.download(reorganisations.within(viewer, id));
  }

  @PostMapping("/units/reorganisations/{id}/undo")
  @Needs(Right.UNITS_REORGANISE)
  String undo(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    reorganisations.within(viewer, id);
    var reason = form.required("reason", 1000, "units.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          reorganisations.undo(viewer, id, version, reason, page.today());
          Pages.notice(request, Said.of("units.done.undone"));
          return "/units/reorganisations/" + id;
        },
        () -> show(id, page, viewer, form, model));
  }
}
