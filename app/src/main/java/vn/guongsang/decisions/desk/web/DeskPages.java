package vn.guongsang.decisions.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.DeskDraft;
import vn.guongsang.decisions.desk.DeskDraft.Step;
import vn.guongsang.decisions.desk.DeskSteps;
import vn.guongsang.decisions.desk.DeskWork;
import vn.guongsang.decisions.desk.Drafts;
import vn.guongsang.decisions.desk.Fix;
import vn.guongsang.decisions.desk.ReviewRow;
import vn.guongsang.decisions.desk.Reviewing;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Khen nhanh: paste, say what it is, look through, make. */
@Controller
class DeskPages {

  private static final int ROWS = 50;
  private static final int BEGUN = 20;

  private final Drafts drafts;
  private final Lists lists;
  private final DeskSteps desk;
  private final DeskWork work;
  private final Reviewing reviewing;
  private final DeskForms forms;
  private final RowViews rowViews;
  private final Submission submission;

  DeskPages(
      Drafts drafts,
      Lists lists,
      DeskSteps desk,
      DeskWork work,
      Reviewing reviewing,
      DeskForms forms,
      RowViews rowViews,
      Submission submission) {
    this.drafts = drafts;
    this.lists = lists;
    this.desk = desk;
    this.work = work;
    this.reviewing = reviewing;
    this.forms = forms;
    this.rowViews = rowViews;
    this.submission = submission;
  }

  @GetMapping("/desk")
  @Needs(Right.DECISIONS_DRAFT)
  String start(Viewer viewer, Model model) {
    return start(viewer, Form.empty(), model);
  }

  private String start(Viewer viewer, Form form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("begun", drafts.open(viewer, BEGUN));
    return "decisions/desk/web/start";
  }

  @PostMapping("/desk")
  @Needs(Right.DECISIONS_DRAFT)
  String begin(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Viewer viewer,
      Page page,
      Form form,
      Model model) {
    return submission.submit(
        page,
        form,
        () -> "/desk/" + lists.begin(viewer, form, file),
        () -> start(viewer, form, model));
  }

  /** Wherever it was left. */
  @GetMapping("/desk/{id}")
  @Needs(Right.DECISIONS_DRAFT)
  String resume(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "all") String show,
      @RequestParam(defaultValue = "1") String p,
      Viewer viewer,
      Page page,
      Model model) {
    var draft = drafts.within(viewer, id);
    return switch (draft.step()) {
      case COLUMNS -> columns(draft, forms.usual(draft, viewer, page), viewer, page, model);
      case REVIEW ->
          review(draft, Form.empty(), 0, show.equals("waiting"), number(p), viewer, page, model);
      case MADE ->
          "redirect:"
              + (draft.decision() == null ? "/desk" : "/decisions/made/" + draft.decision());
    };
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
  }

  @GetMapping("/desk/{id}/columns")
  @Needs(Right.DECISIONS_DRAFT)
  String columns(@PathVariable UUID id, Viewer viewer, Page page, Model model) {
    var draft = drafts.within(viewer, id);
    return draft.step() == Step.MADE
        ? "redirect:" + draft.href()
        : columns(draft, forms.usual(draft, viewer, page), viewer, page, model);
  }

  private String columns(DeskDraft draft, Form form, Viewer viewer, Page page, Model model) {
    model.addAttribute("view", forms.view(draft, form, viewer, page));
    return "decisions/desk/web/columns";
  }

  @PostMapping("/desk/{id}/columns")
  @Needs(Right.DECISIONS_DRAFT)
  String choose(@PathVariable UUID id, Viewer viewer, Page page, Form form, Model model) {
    var draft = drafts.within(viewer, id);
    var sheet = form.wholeNumber("sheet", 0, 100).orElse(0);
    var grid = draft.content().grid();
    var roles = DeskForms.roles(form, grid.headings().size());
    var choices = forms.choices(form, viewer, page, grid.with(roles));
    return submission.submit(
        page,
        form,
        () -> {
          choices.ifPresent(c -> desk.columns(viewer, id, form.version(), sheet, roles, c));
          return draft.href();
        },
        () -> columns(draft, form, viewer, page, model));
  }

  @PostMapping("/desk/{id}/sheet")
  @Needs(Right.DECISIONS_DRAFT)
  String sheet(@PathVariable UUID id, Viewer viewer, Page page, Form form, Model model) {
    var draft = drafts.within(viewer, id);
    return submission.submit(
        page,
        form,
        () -> {
          desk.sheet(viewer, id, form.version(), form.wholeNumber("sheet", 0, 100).orElse(0));
          return draft.href() + "/columns";
        },
        () -> columns(draft, forms.usual(draft, viewer, page), viewer, page, model));
  }

  private String review(
      DeskDraft draft,
      Form form,
      int mended,
      boolean onlyWaiting,
      int wanted,
      Viewer viewer,
      Page page,
      Model model) {
    var review = reviewing.of(viewer, draft, page.today());
    var all =
        onlyWaiting
            ? review.rows().stream()
                .filter(
                    r -> r.state() == ReviewRow.State.ASKS || r.state() == ReviewRow.State.STOPPED)
                .toList()
            : review.rows();
    var pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
    var at = Math.clamp(mended > 0 ? pageOf(all, mended) : wanted, 1, pages);
    var shown = all.subList((at - 1) * ROWS, Math.min(all.size(), at * ROWS));
    model.addAttribute(
        "view",
        new ReviewPage(
            review,
            form,
            mended,
            shown.stream()
                .map(
                    row ->
                        rowViews.of(
                            row, draft.version(), row.number() == mended ? form : null, page))
                .toList(),
            onlyWaiting,
            at,
            pages,
            forms.awards(draft.choices().day(), page),
            Option.ofAll(page, HolderKind.class)));
    return "decisions/desk/web/review";
  }

  private static int pageOf(List<ReviewRow> rows, int number) {
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i).number() == number) {
        return i / ROWS + 1;
      }
    }
    return 1;
  }

  @PostMapping("/desk/{id}/row")
  @Needs(Right.DECISIONS_DRAFT)
  String mend(@PathVariable UUID id, Viewer viewer, Page page, Form form, Model model) {
    var draft = drafts.within(viewer, id);
    if (draft.step() != DeskDraft.Step.REVIEW) {
      return "redirect:" + draft.href();
    }
    var row = form.wholeNumber("row", 1, 10_000_000).orElse(0);
    var waiting = form.typed("show").equals("waiting");
    var fix =
        DeskForms.fix(
            form, draft.content().fixes().getOrDefault(row, Fix.NONE), draft.content().grid());
    return submission.submit(
        page,
        form,
        () -> {
          desk.mend(viewer, id, form.version(), row, before -> fix);
          return draft.href()
              + "?show="
              + (waiting ? "waiting" : "all")
              + "&p="
              + number(form.typed("p"))
              + "#row-"
              + row;
        },
        () -> review(draft, form, row, waiting, 1, viewer, page, model));
  }

  @PostMapping("/desk/{id}/confirm")
  @Needs(Right.DECISIONS_DRAFT)
  String confirm(
      @PathVariable UUID id,
      Viewer viewer,
      Page page,
      Form form,
      HttpServletRequest request,
      Model model) {
    var draft = drafts.within(viewer, id);
    if (draft.step() != DeskDraft.Step.REVIEW) {
      return "redirect:" + draft.href();
    }
    return submission.submit(
        page,
        form,
        () -> {
          desk.confirm(
              viewer,
              id,
              form.version(),
              form.text("ground", 1_000),
              form.ticked("asked"),
              form.ticked("unknown"));
          Pages.notice(request, Said.of("desk.confirmed"));
          return draft.href();
        },
        () -> review(draft, form, 0, false, 1, viewer, page, model));
  }

  @PostMapping("/desk/{id}/make")
  @Needs(Right.DECISIONS_DRAFT)
  String make(
      @PathVariable UUID id,
      Viewer viewer,
      Page page,
      Form form,
      HttpServletRequest request,
      Model model) {
    var draft = drafts.within(viewer, id);
    if (draft.step() != DeskDraft.Step.REVIEW) {
      return "redirect:" + draft.href();
    }
    return submission.submit(
        page,
        form,
        () -> {
          var asked =
              work.make(
                  viewer, id, form.version(), form.wholeNumber("seen", 0, 1_000_000).orElse(0));
          Pages.notice(request, asked.words());
          return asked.href();
        },
        () -> review(drafts.within(viewer, id), form, 0, false, 1, viewer, page, model));
  }
}
