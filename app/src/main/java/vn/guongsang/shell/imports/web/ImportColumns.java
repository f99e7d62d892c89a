package vn.guongsang.shell.imports.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.imports.Import;
import vn.guongsang.shell.imports.ImportWork;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.imports.OpenedSheet;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Matching;
import vn.guongsang.shell.sheets.Matching.How;
import vn.guongsang.shell.sheets.Table;

/** Which sheet, and which of its headings stands for which column: asked only where unclear. */
@Controller
class ImportColumns {

  private static final int SAMPLES = 3;

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
    var columns = imports.importer(viewer, one.kind()).columns();
    var rows = new ArrayList<HeadingRow>();
    var matching = opened.matching();
    var table = opened.table();
    if (matching != null && table != null) {
      for (var match : matching.matches()) {
        if (match.how() != How.ORDINAL) {
          rows.add(heading(match, table, form));
        }
      }
    }
    form.with("_version", one.version()).with("sheet", opened.sheet().name());
    model.addAttribute("one", one);
    model.addAttribute("form", form);
    model.addAttribute("opened", opened);
    model.addAttribute("headings", rows);
    model.addAttribute("options", options(columns, page));
    model.addAttribute("missing", matching == null ? List.of() : labels(matching, page));
    return "shell/imports/web/columns";
  }

  private static HeadingRow heading(Matching.Match match, Table table, Form form) {
    var at = match.heading().column();
    var field = "column-" + at;
    if (form.all(field).isEmpty()) {
      form.with(field, match.key());
    }
    var samples =
        table.rows().stream()
            .map(row -> row.row().cell(at).shown())
            .filter(shown -> !shown.isEmpty())
            .distinct()
            .limit(SAMPLES)
            .toList();
    var sure =
        switch (match.how()) {
          case REMEMBERED, CHOSEN, EXACT, SYNONYM, ORDINAL, LEFT_OUT -> true;
          case ALIKE, AMBIGUOUS, UNKNOWN -> false;
        };
    return new HeadingRow(
        field, match.heading().shown(), match.heading().hidden(), match.how(), sure, samples);
  }

  private static List<Option> options(List<Column> columns, Page page) {
    return columns.stream()
        .map(
            column ->
                Option.of(
                    column.key(),
                    column.required()
                        ? page.t("imports.columns.required", column.label(page.language().locale()))
                        : column.label(page.language().locale())))
        .toList();
  }

  private static List<String> labels(Matching matching, Page page) {
    return matching.missingRequired().stream()
        .map(column -> column.label(page.language().locale()))
        .toList();
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
    var keys = new HashMap<Integer, String>();
    var matching = opened.matching();
    if (matching == null) {
      return keys;
    }
    for (var match : matching.matches()) {
      var field = "column-" + match.heading().column();
      if (match.how() != How.ORDINAL && !form.all(field).isEmpty()) {
        keys.put(match.heading().column(), form.typed(field));
      }
    }
    var twice =
        keys.values().stream()
            .filter(key -> !key.isEmpty())
            .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    keys.forEach(
        (place, key) -> {
          if (twice.getOrDefault(key, 0L) > 1) {
            form.fault("column-" + place, "imports.fault.column-twice");
          }
        });
    form.check();
    return keys;
  }
}
