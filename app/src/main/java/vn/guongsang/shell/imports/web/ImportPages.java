package vn.guongsang.shell.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.imports.Import;
import vn.guongsang.shell.imports.ImportWork;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.shell.sheets.SheetsOut;

/**
 * All imports, a new one, and the template for those who want one. Beside the right to send sheets
 * each kind names its own: a kind that the viewer may not enter is as unknown as one there is not.
 */
@Controller
class ImportPages {

  static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Imports imports;
  private final ImportWork work;
  private final ImportList list;
  private final Submission submission;

  ImportPages(Imports imports, ImportWork work, ImportList list, Submission submission) {
    this.imports = imports;
    this.work = work;
    this.list = list;
    this.submission = submission;
  }

  @Configuration
  static class Nav {
    @Bean
    NavItem importsNav() {
      return new NavItem(
          "imports.title", "/imports", Right.SHEETS_IMPORT, NavItem.Group.PEOPLE, 80);
    }
  }

  private List<Importer> kinds(Viewer viewer) {
    var kinds = imports.importers(viewer);
    if (kinds.isEmpty()) {
      throw new NotFound();
    }
    return kinds;
  }

  @GetMapping("/imports")
  @Needs(Right.SHEETS_IMPORT)
  String all(Viewer viewer, Page page, ListRequest request, Model model) {
    kinds(viewer);
    model.addAttribute("listing", list.query(request, viewer, page.today()).page(request));
    return "shell/imports/web/imports";
  }

  @GetMapping("/imports/new")
  @Needs(Right.SHEETS_IMPORT)
  String fresh(
      @RequestParam(defaultValue = "") String kind, Viewer viewer, Page page, Model model) {
    return form(viewer, page, Form.empty().with("kind", kind), model);
  }

  private String form(Viewer viewer, Page page, Form form, Model model) {
    var kinds = kinds(viewer);
    if (kinds.stream().noneMatch(k -> k.kind().equals(form.typed("kind")))) {
      form.with("kind", kinds.getFirst().kind());
    }
    model.addAttribute("form", form);
    model.addAttribute(
        "kinds", kinds.stream().map(k -> Option.of(k.kind(), page.t(k.titleKey()))).toList());
    return "shell/imports/web/new";
  }

  @PostMapping("/imports")
  @Needs(Right.SHEETS_IMPORT)
  String take(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Viewer viewer,
      Page page,
      Form form,
      HttpServletRequest request,
      Model model) {
    kinds(viewer);
    return submission.submit(
        page,
        form,
        () -> {
          var one = taken(viewer, form, file);
          if (!one.understood()) {
            Pages.notice(request, Said.of("imports.notice.columns"));
            return one.href() + "/columns";
          }
          return work.check(viewer, one.id());
        },
        () -> form(viewer, page, form, model));
  }

  private Import taken(Viewer viewer, Form form, @Nullable MultipartFile file) {
    var pasted = form.typed("pasted");
    var sent = file != null && !file.isEmpty();
    if (sent && !pasted.isBlank()) {
      form.fault("pasted", "imports.fault.file-and-pasted");
    }
    if (!sent && pasted.isBlank()) {
      form.fault(
          "file", file == null || nameless(file) ? "imports.fault.no-file" : "refusal.EMPTY_FILE");
    }
    form.check();
    var kind = form.typed("kind");
    if (file == null || !sent) {
      return imports.take(
          viewer, kind, "", Import.Source.PASTED, pasted.getBytes(StandardCharsets.UTF_8));
    }
    try {
      return imports.take(viewer, kind, nameOf(file), Import.Source.FILE, file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean nameless(MultipartFile file) {
    var name = file.getOriginalFilename();
    return name == null || name.isEmpty();
  }

  /** The last part, since some browsers send a whole path. */
  private static String nameOf(MultipartFile file) {
    var name = file.getOriginalFilename();
    return name == null
        ? ""
        : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  @GetMapping("/imports/template")
  @Needs(Right.SHEETS_IMPORT)
  void template(@RequestParam String kind, Viewer viewer, Page page, HttpServletResponse response)
      throws IOException {
    var importer = imports.importer(viewer, kind);
    var title = page.t(importer.titleKey());
    attach(response, page.t("imports.template.file", title) + ".xlsx");
    SheetsOut.template(
        response.getOutputStream(), title, importer.columns(), page.language().locale());
  }

  static void attach(HttpServletResponse response, String name) {
    response.setContentType(EXCEL);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
  }
}
