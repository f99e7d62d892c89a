package vn.guongsang.shell.imports.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.imports.Import;
import vn.guongsang.shell.imports.ImportWork;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.imports.OpenedSheet;
import vn.guongsang.shell.page.Page;

/** Which sheet, and which of its headings stands for which column: asked only where unclear. */
@Controller
class ImportColumns {

  private final Imports imports;
  private final ImportWork work;
  private final Submission submission;

  ImportColumns(Imports imports, ImportWork work, Submission submission) {
    this.imports = imports;
    this.work = work;
    this.submission = submission;
  }

  @GetMapping("/imports/{id}/columns")
  @Needs(Right.SHEETS_IMPORT)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String sheet,
      Viewer viewer,
      Page page,
      Model model) {
    var one = imports.find(viewer, id);
    return show(one, imports.open(viewer, one, sheet), Form.empty(), viewer, page, model);
  }

  private String show(
      Import one, OpenedSheet opened, Form form, Viewer viewer, Page page, Model model) {
    if (!one.state().open()) {
      throw new NotFound();
    }
    var columns = imports.importer(viewer, one.kind()).columns(viewer);
    var matching = opened.matching();
    var table = opened.table();
    var rows =
        matching == null || table == null
            ? List.<HeadingRow>of()
            : SheetColumns.headings(matching, table, form);
    form.with("_version", one.version()).with("sheet", opened.sheet().name());
    model.addAttribute("one", one);
    model.addAttribute("form", form);
    model.addAttribute("opened", opened);
    model.addAttribute("headings", rows);
    model.addAttribute("options", SheetColumns.options(columns, page));
    model.addAttribute(
        "missing", matching == null ? List.of() : SheetColumns.missing(matching, page));
    return "shell/imports/web/columns";
  }

  @PostMapping("/imports/{id}/columns")
  @Needs(Right.SHEETS_IMPORT)
  String choose(@PathVariable UUID id, Viewer viewer, Page page, Form form, Model model) {
    var one = imports.find(viewer, id);
    var sheet = form.typed("sheet");
    var opened = imports.open(viewer, one, sheet);
    return submission.submit(
        page,
        form,
        () -> {
          imports.chooseColumns(viewer, id, form.version(), sheet, keys(opened, form));
          return work.check(viewer, id);
        },
        () -> show(one, opened, form, viewer, page, model));
  }

  private static Map<Integer, String> keys(OpenedSheet opened, Form form) {
    var matching = opened.matching();
    return matching == null ? Map.of() : SheetColumns.chosen(matching, form);
  }
}
