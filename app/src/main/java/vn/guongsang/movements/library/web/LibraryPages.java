package vn.guongsang.movements.library.web;

import static vn.guongsang.movements.db.Tables.DOCUMENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.documents.Papers;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.library.Document;
import vn.guongsang.movements.library.Document.DocumentKind;
import vn.guongsang.movements.library.DocumentId;
import vn.guongsang.movements.library.Library;
import vn.guongsang.registry.Picks;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.form.Suggestion;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** The library of directives, plans and guidance. */
@Controller
class LibraryPages {

  private static final int LONGEST = 500;
  private static final int SUGGESTED = 12;

  private final LibraryList list;
  private final Library library;
  private final Movements movements;
  private final Papers papers;
  private final Picks picks;
  private final Histories histories;
  private final Exports exports;
  private final Submission submission;

  LibraryPages(
      LibraryList list,
      Library library,
      Movements movements,
      Papers papers,
      Picks picks,
      Histories histories,
      Exports exports,
      Submission submission) {
    this.list = list;
    this.library = library;
    this.movements = movements;
    this.papers = papers;
    this.picks = picks;
    this.histories = histories;
    this.exports = exports;
    this.submission = submission;
  }

  @GetMapping("/movements/library")
  @Needs(Right.MOVEMENTS_READ)
  @Nullable String list(Page page, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "movements/library/web/library";
  }

  @GetMapping("/movements/library/pick")
  @Needs(Right.MOVEMENTS_READ)
  String pick(@RequestParam Map<String, String> parameters, Page page, Viewer viewer, Model model) {
    var typed =
        parameters.entrySet().stream()
            .filter(p -> p.getKey().equals("q") || p.getKey().endsWith("_text"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    var folded = VietnameseText.fold(typed);
    var found =
        folded.isEmpty()
            ? List.<Document>of()
            : library.list(viewer, UnitSearch.words(DOCUMENT.FOLDED, folded), SUGGESTED);
    model.addAttribute(
        "suggestions",
        found.stream()
            .map(
                one ->
                    Suggestion.value(
                        one.id().toString(),
                        one.called(),
                        page.t("library.found", one.said().issuer(), one.said().day())))
            .toList());
    return "shell/form/suggestions";
  }

  @GetMapping("/movements/library/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var document = library.within(viewer, new DocumentId(id));
    model
        .addAttribute("document", document)
        .addAttribute("fileName", papers.name(document.file()).orElse(""))
        .addAttribute("groundOf", library.groundOf(viewer, document.id()))
        .addAttribute("history", histories.of(id, page.texts()));
    return "movements/library/web/document";
  }

  @GetMapping("/movements/library/{id}/file")
  @Needs(Right.MOVEMENTS_READ)
  ResponseEntity<InputStreamResource> file(@PathVariable UUID id, Viewer viewer) {
    return papers.answer(library.within(viewer, new DocumentId(id)).file());
  }

  /**
   * @param movement whose ground the new text becomes at once
   */
  @GetMapping("/movements/library/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String keep(@RequestParam Optional<UUID> movement, Page page, Viewer viewer, Model model) {
    var form = Form.empty().with("kind", DocumentKind.PLAN.name());
    movement.ifPresent(id -> form.with("movement", id));
    viewer
        .unit()
        .ifPresent(
            unit -> {
              picks.show(form, "unit", unit);
              form.with("issuer", viewer.unitName());
            });
    return form(page, form, "/movements/library/new", back(form), model);
  }

  private static String back(Form form) {
    return form.typed("movement").isEmpty()
        ? "/movements/library"
        : "/movements/" + form.typed("movement") + "/ties";
  }

  private static String form(Page page, Form form, String action, String cancel, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("cancel", cancel)
        .addAttribute("kinds", Option.ofAll(page, DocumentKind.class));
    return "movements/library/web/document-form";
  }

  private Optional<Document.Said> read(Form form, Viewer viewer) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "movements.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var kind = form.requiredChoice("kind", DocumentKind.class, "library.fault.no-kind");
    var number = form.text("number", 100);
    var day = form.requiredDay("day", "library.fault.no-day");
    var issuer = form.required("issuer", LONGEST, "library.fault.no-issuer");
    var title = form.required("title", LONGEST, "library.fault.no-title");
    if (unit.isEmpty() || kind.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Document.Said(unit.get(), kind.get(), number, day.get(), issuer, title));
  }

  @PostMapping("/movements/library/new")
  @Needs(Right.MOVEMENTS_LEAD)
  String keep(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var said = read(form, viewer);
    var movement = form.id("movement").map(MovementId::new);
    return submission.submit(
        page,
        form,
        () -> {
          var id =
              library.keep(
                  viewer, said.orElseThrow(), papers.keep(viewer, file, "file").orElse(null));
          Pages.notice(request, Said.of("library.done.kept"));
          if (movement.isEmpty()) {
            return "/movements/library/" + id;
          }
          library.ground(viewer, movements.within(viewer, movement.get()).id(), id);
          return back(form);
        },
        () -> form(page, form, "/movements/library/new", back(form), model));
  }

  @GetMapping("/movements/library/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var document = library.within(viewer, new DocumentId(id));
    var here = "/movements/library/" + id;
    if (!document.mine()) {
      return "redirect:" + here;
    }
    var said = document.said();
    var form =
        Form.empty()
            .with("_version", document.version())
            .with("kind", said.kind().name())
            .with("number", said.number())
            .with("day", said.day())
            .with("issuer", said.issuer())
            .with("title", said.title());
    picks.show(form, "unit", said.unit());
    return form(page, form, here + "/edit", here, model);
  }

  @PostMapping("/movements/library/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var document = library.within(viewer, new DocumentId(id));
    var said = read(form, viewer);
    var here = "/movements/library/" + id;
    return submission.submit(
        page,
        form,
        () -> {
          library.change(
              viewer,
              document.id(),
              form.version(),
              said.orElseThrow(),
              papers.keep(viewer, file, "file").orElse(null));
          Pages.notice(request, Said.of("library.done.changed"));
          return here;
        },
        () -> form(page, form, here + "/edit", here, model));
  }
}
