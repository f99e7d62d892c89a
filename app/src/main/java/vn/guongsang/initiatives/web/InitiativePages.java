package vn.guongsang.initiatives.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import vn.guongsang.initiatives.Initiative;
import vn.guongsang.initiatives.InitiativeDraft;
import vn.guongsang.initiatives.InitiativeId;
import vn.guongsang.initiatives.InitiativeList;
import vn.guongsang.initiatives.Initiatives;
import vn.guongsang.journal.Histories;
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

/** Initiatives: the list, one of them, entering, correcting, withdrawing. */
@Controller
class InitiativePages {

  private final InitiativeList list;
  private final Initiatives initiatives;
  private final InitiativeForms forms;
  private final Histories histories;
  private final Papers papers;
  private final Exports exports;
  private final Submission submission;

  InitiativePages(
      InitiativeList list,
      Initiatives initiatives,
      InitiativeForms forms,
      Histories histories,
      Papers papers,
      Exports exports,
      Submission submission) {
    this.list = list;
    this.initiatives = initiatives;
    this.forms = forms;
    this.histories = histories;
    this.papers = papers;
    this.exports = exports;
    this.submission = submission;
  }

  @GetMapping("/initiatives")
  @Needs(Right.PEOPLE_READ)
  @Nullable String list(Page page, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "initiatives/web/initiatives";
  }

  @GetMapping("/initiatives/{id}")
  @Needs(Right.PEOPLE_READ)
  String initiative(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var initiative = initiatives.within(viewer, new InitiativeId(id));
    model
        .addAttribute("initiative", initiative)
        .addAttribute("fileName", papers.name(initiative.said().file()).orElse(""))
        .addAttribute("history", histories.of(id, page.texts()));
    return "initiatives/web/initiative";
  }

  /** Without a file, the initiative's page. */
  @GetMapping("/initiatives/{id}/file")
  @Needs(Right.PEOPLE_READ)
  Object file(@PathVariable UUID id, Viewer viewer) {
    var file = initiatives.within(viewer, new InitiativeId(id)).said().file();
    return file == null ? "redirect:/initiatives/" + id : papers.answer(file);
  }

  @GetMapping("/initiatives/new")
  @Needs(Right.PEOPLE_EDIT)
  String enter(@RequestParam Optional<UUID> person, Page page, Viewer viewer, Model model) {
    var form = Form.empty().with("kind", "INITIATIVE").with("vouched", "RECORD");
    viewer.unit().ifPresent(unit -> forms.showUnit(form, unit));
    person.ifPresent(id -> forms.showAuthor(form, id));
    return newForm(page, form, model);
  }

  private static String newForm(Page page, Form form, Model model) {
    return form(
        form, "/initiatives/new", page.t("initiatives.enter"), "/initiatives", false, model);
  }

  private static String form(
      Form form, String action, String title, String cancel, boolean correcting, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("title", title)
        .addAttribute("cancel", cancel)
        .addAttribute("correcting", correcting);
    return "initiatives/web/initiative-form";
  }

  @PostMapping("/initiatives/new")
  @Needs(Right.PEOPLE_EDIT)
  String enter(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var draft = forms.read(form, viewer, page, null);
    return submission.submit(
        page,
        form,
        () -> {
          var id =
              initiatives.enter(viewer, withFile(viewer, draft.orElseThrow(), file), page.today());
          Pages.notice(request, Said.of("initiatives.done.entered", draft.orElseThrow().title()));
          return "/initiatives/" + id;
        },
        () -> newForm(page, form, model));
  }

  private InitiativeDraft withFile(
      Viewer viewer, InitiativeDraft draft, @Nullable MultipartFile file) {
    return papers.keep(viewer, file, "file").map(draft::with).orElse(draft);
  }

  @GetMapping("/initiatives/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var form = Form.empty();
    forms.show(form, initiatives.within(viewer, new InitiativeId(id)));
    return correctForm(page, id, form, model);
  }

  private static String correctForm(Page page, UUID id, Form form, Model model) {
    return form(
        form,
        "/initiatives/" + id + "/correct",
        page.t("initiatives.correct"),
        "/initiatives/" + id,
        true,
        model);
  }

  @PostMapping("/initiatives/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var before = initiatives.within(viewer, new InitiativeId(id));
    var draft = forms.read(form, viewer, page, before);
    var reason = form.required("reason", 1000, "initiatives.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          var right =
              initiatives.correct(
                  viewer,
                  before.id(),
                  version,
                  withFile(viewer, draft.orElseThrow(), file),
                  reason,
                  page.today());
          Pages.notice(request, Said.of("initiatives.done.corrected"));
          return "/initiatives/" + right;
        },
        () -> correctForm(page, id, form, model));
  }

  @GetMapping("/initiatives/{id}/withdraw")
  @Needs(Right.PEOPLE_EDIT)
  String withdraw(@PathVariable UUID id, Viewer viewer, Model model) {
    var initiative = initiatives.within(viewer, new InitiativeId(id));
    return withdrawForm(initiative, Form.empty().with("_version", initiative.version()), model);
  }

  private static String withdrawForm(Initiative initiative, Form form, Model model) {
    model.addAttribute("form", form).addAttribute("initiative", initiative);
    return "initiatives/web/initiative-withdraw";
  }

  @PostMapping("/initiatives/{id}/withdraw")
  @Needs(Right.PEOPLE_EDIT)
  String withdraw(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var initiative = initiatives.within(viewer, new InitiativeId(id));
    var reason = form.required("reason", 1000, "initiatives.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          initiatives.withdraw(viewer, initiative.id(), version, reason);
          Pages.notice(request, Said.of("initiatives.done.withdrawn"));
          return "/initiatives/" + id;
        },
        () -> withdrawForm(initiative, form, model));
  }
}
