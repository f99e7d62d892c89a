package vn.guongsang.shell.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.imports.Import;
import vn.guongsang.shell.imports.ImportState;
import vn.guongsang.shell.imports.ImportWork;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.shell.sheets.Problem;
import vn.guongsang.shell.sheets.SheetsOut;

/** One import: what would happen, what happened, and what to do about it. */
@Controller
class ImportPage {

  private final Imports imports;
  private final ImportWork work;
  private final Submission submission;

  ImportPage(Imports imports, ImportWork work, Submission submission) {
    this.imports = imports;
    this.work = work;
    this.submission = submission;
  }

  @GetMapping("/imports/{id}")
  @Needs(Right.SHEETS_IMPORT)
  String show(@PathVariable UUID id, Viewer viewer, Page page, ListRequest request, Model model) {
    return show(imports.find(viewer, id), viewer, page, request, Form.empty(), model);
  }

  private String show(
      Import one, Viewer viewer, Page page, ListRequest request, Form form, Model model) {
    var importer = imports.importer(viewer, one.kind());
    one.settings()
        .forEach(
            (name, value) -> {
              if (form.typed(name).isEmpty()) {
                form.with(name, value);
              }
            });
    var plan = imports.plan(one);
    model.addAttribute("one", one);
    model.addAttribute("name", ImportList.name(one));
    model.addAttribute("form", form.with("_version", one.version()));
    model.addAttribute("kindTitle", page.t(importer.titleKey()));
    model.addAttribute("settings", importer.settings(viewer));
    model.addAttribute("plan", plan.orElse(null));
    model.addAttribute("rows", plan.map(p -> PlannedRows.of(p, request)).orElse(null));
    model.addAttribute("same", imports.sameApplied(viewer, one).orElse(null));
    model.addAttribute(
        "againstUndo",
        one.state() == ImportState.APPLIED
            ? imports.againstUndo(viewer, one, page.today())
            : List.<Said>of());
    return "shell/imports/web/import";
  }

  private String again(UUID id, Viewer viewer, Page page, Form form, Model model) {
    return show(
        imports.find(viewer, id),
        viewer,
        page,
        new ListRequest("/imports/" + id, Map.of()),
        form,
        model);
  }

  @PostMapping("/imports/{id}/settings")
  @Needs(Right.SHEETS_IMPORT)
  String set(@PathVariable UUID id, Viewer viewer, Page page, Form form, Model model) {
    var one = imports.find(viewer, id);
    return submission.submit(
        page,
        form,
        () -> {
          var settings = imports.importer(viewer, one.kind()).chosen(viewer, form);
          form.check();
          imports.set(viewer, id, form.version(), settings);
          return work.check(viewer, id);
        },
        () -> again(id, viewer, page, form, model));
  }

  @PostMapping("/imports/{id}/check")
  @Needs(Right.SHEETS_IMPORT)
  String check(@PathVariable UUID id, Viewer viewer, Page page, Form form, Model model) {
    return submission.submit(
        page,
        form,
        () -> work.check(viewer, imports.find(viewer, id).id()),
        () -> again(id, viewer, page, form, model));
  }

  @PostMapping("/imports/{id}/apply")
  @Needs(Right.SHEETS_IMPORT)
  String apply(
      @PathVariable UUID id,
      Viewer viewer,
      Page page,
      Form form,
      HttpServletRequest request,
      Model model) {
    var moved = new boolean[1];
    return submission.submit(
        page,
        form,
        () -> {
          try {
            var to = work.apply(viewer, id, form.version());
            var one = imports.find(viewer, id);
            if (one.state() == ImportState.APPLIED) {
              Pages.notice(
                  request,
                  Said.of(
                      "imports.notice.applied",
                      one.count(RowOutcome.NEW),
                      one.count(RowOutcome.CHANGED)));
            }
            return to;
          } catch (Imports.WorldMoved worldMoved) {
            moved[0] = true;
            throw worldMoved;
          }
        },
        () -> {
          if (moved[0]) {
            imports.check(viewer, id, page.today(), Imports.Progress.UNTOLD);
          }
          return again(id, viewer, page, form, model);
        });
  }

  @PostMapping("/imports/{id}/drop")
  @Needs(Right.SHEETS_IMPORT)
  String drop(
      @PathVariable UUID id,
      Viewer viewer,
      Page page,
      Form form,
      HttpServletRequest request,
      Model model) {
    imports.find(viewer, id);
    return submission.submit(
        page,
        form,
        () -> {
          imports.drop(viewer, id, form.version());
          Pages.notice(request, Said.of("imports.notice.dropped"));
          return "/imports";
        },
        () -> again(id, viewer, page, form, model));
  }

  @PostMapping("/imports/{id}/undo")
  @Needs(Right.SHEETS_IMPORT)
  String undo(
      @PathVariable UUID id,
      Viewer viewer,
      Page page,
      Form form,
      HttpServletRequest request,
      Model model) {
    imports.find(viewer, id);
    return submission.submit(
        page,
        form,
        () -> {
          imports.undo(viewer, id, form.version(), page.today());
          Pages.notice(request, Said.of("imports.notice.undone"));
          return "/imports/" + id;
        },
        () -> again(id, viewer, page, form, model));
  }

  /** The sender's own sheet back, with the verdict beside each row. */
  @GetMapping("/imports/{id}/sheet")
  @Needs(Right.SHEETS_IMPORT)
  void sheet(@PathVariable UUID id, Viewer viewer, Page page, HttpServletResponse response)
      throws IOException {
    var one = imports.find(viewer, id);
    var opened = imports.open(viewer, one, "");
    var table = opened.table();
    var plan = imports.plan(one);
    if (table == null || plan.isEmpty()) {
      throw new NotFound();
    }
    var said = new ArrayList<Problem>();
    plan.get()
        .forEach(
            row -> {
              if (row.outcome() != RowOutcome.IGNORED) {
                said.addAll(PlannedRows.verdicts(row, page));
              }
            });
    var base = ImportList.name(one).replaceFirst("\\.[A-Za-z]{3,4}$", "");
    ImportPages.attach(response, page.t("imports.verdicts.file", base) + ".xlsx");
    SheetsOut.verdicts(
        response.getOutputStream(),
        opened.sheet(),
        table,
        said,
        Problem::code,
        page.language().locale());
  }
}
