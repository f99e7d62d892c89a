package vn.guongsang.registry.people.record.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.guongsang.registry.people.Measure;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.registry.people.record.Discipline;
import vn.guongsang.registry.people.record.DisciplineFacts;
import vn.guongsang.registry.people.record.Disciplines;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Disciplinary measures against a person or a unit. */
@Controller
class DisciplinePages {

  private final Disciplines rows;
  private final Desk desk;
  private final Submission submission;

  DisciplinePages(Disciplines rows, Desk desk, Submission submission) {
    this.rows = rows;
    this.desk = desk;
    this.submission = submission;
  }

  private String form(Whose whose, String action, boolean correcting, Form form, Model model) {
    desk.show(whose, action, correcting, form, model);
    return "registry/people/record/web/discipline-form";
  }

  private static Form fresh() {
    return Form.empty().with("vouched", Vouched.RECORD.name());
  }

  private static Form shown(DisciplineFacts facts) {
    return Desk.shown(Form.empty(), facts.paper())
        .with("measure", facts.measure().name())
        .with("from", facts.days().from())
        .with("last", facts.days().lastDay().orElse(null))
        .with("vouched", facts.vouched().name());
  }

  private static Optional<DisciplineFacts> facts(Form form) {
    var measure = form.requiredChoice("measure", Measure.class, "record.fault.no-measure");
    var days = Desk.days(form, false);
    var vouched = form.requiredChoice("vouched", Vouched.class, "record.fault.no-vouched");
    var paper = Desk.paper(form);
    return measure.isEmpty() || days.isEmpty() || vouched.isEmpty()
        ? Optional.empty()
        : Optional.of(new DisciplineFacts(measure.get(), days.get(), paper, vouched.get()));
  }

  @GetMapping("/people/{id}/discipline/new")
  @Needs(Right.PEOPLE_EDIT)
  String enter(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return form(desk.person(viewer, id), page.path(), false, fresh(), model);
  }

  @PostMapping("/people/{id}/discipline/new")
  @Needs(Right.PEOPLE_EDIT)
  String enter(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    return enter(desk.person(viewer, id), file, page, form, request, model);
  }

  @GetMapping("/units/{id}/discipline/new")
  @Needs(Right.PEOPLE_EDIT)
  String ofUnit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return form(desk.unit(viewer, id), page.path(), false, fresh(), model);
  }

  @PostMapping("/units/{id}/discipline/new")
  @Needs(Right.PEOPLE_EDIT)
  String ofUnit(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    return enter(desk.unit(viewer, id), file, page, form, request, model);
  }

  private String enter(
      Whose whose,
      @Nullable MultipartFile file,
      Page page,
      Form form,
      HttpServletRequest request,
      Model model) {
    var facts = facts(form);
    var scan = desk.scan(form, file);
    return submission.submit(
        page,
        form,
        () -> {
          var typed = facts.orElseThrow();
          var paper = typed.paper().with(desk.keep(page.viewer(), scan, null));
          rows.enter(page.viewer(), whose, typed.with(paper), page.today());
          return done(request, whose);
        },
        () -> form(whose, page.path(), false, form, model));
  }

  private String done(HttpServletRequest request, Whose whose) {
    Pages.notice(request, Said.of("record.done", desk.name(whose)));
    return Desk.home(whose);
  }

  @GetMapping("/people/discipline/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var row = rows.within(viewer, id);
    return form(whose(viewer, row), page.path(), true, shown(row.facts()), model);
  }

  @PostMapping("/people/discipline/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var row = rows.within(viewer, id);
    var whose = whose(viewer, row);
    var never = form.ticked("never");
    var facts = never ? Optional.<DisciplineFacts>empty() : facts(form);
    var reason = form.required("reason", 1000, "record.fault.no-reason");
    var scan = desk.scan(form, file);
    return submission.submit(
        page,
        form,
        () -> {
          if (never) {
            rows.withdraw(viewer, id, reason);
          } else {
            var typed = facts.orElseThrow();
            var before = row.facts().paper().file();
            var paper = typed.paper().with(desk.keep(viewer, scan, before));
            rows.correct(viewer, id, typed.with(paper), reason, page.today());
          }
          return done(request, whose);
        },
        () -> form(whose, page.path(), true, form, model));
  }

  private static Whose whose(Viewer viewer, Discipline row) {
    return row.whose();
  }
}
