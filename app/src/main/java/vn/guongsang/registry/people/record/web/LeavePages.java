package vn.guongsang.registry.people.record.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.registry.people.LeaveKind;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.registry.people.record.Leave;
import vn.guongsang.registry.people.record.LeaveFacts;
import vn.guongsang.registry.people.record.Leaves;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Time away of a person. */
@Controller
class LeavePages {

  private final Leaves rows;
  private final Desk desk;
  private final Submission submission;

  LeavePages(Leaves rows, Desk desk, Submission submission) {
    this.rows = rows;
    this.desk = desk;
    this.submission = submission;
  }

  private String form(Whose whose, String action, boolean correcting, Form form, Model model) {
    desk.show(whose, action, correcting, form, model);
    return "registry/people/record/web/leave-form";
  }

  private static Form fresh() {
    return Form.empty().with("vouched", Vouched.RECORD.name());
  }

  private static Form shown(LeaveFacts facts) {
    return Form.empty()
        .with("kind", facts.kind().name())
        .with("from", facts.days().from())
        .with("last", facts.days().lastDay().orElse(null))
        .with("vouched", facts.vouched().name());
  }

  private static Optional<LeaveFacts> facts(Form form) {
    var kind = form.requiredChoice("kind", LeaveKind.class, "record.fault.no-kind");
    var days = Desk.days(form, true);
    var vouched = form.requiredChoice("vouched", Vouched.class, "record.fault.no-vouched");
    return kind.isEmpty() || days.isEmpty() || vouched.isEmpty()
        ? Optional.empty()
        : Optional.of(new LeaveFacts(kind.get(), days.get(), vouched.get()));
  }

  @GetMapping("/people/{id}/leave/new")
  @Needs(Right.PEOPLE_EDIT)
  String enter(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return form(desk.person(viewer, id), page.path(), false, fresh(), model);
  }

  @PostMapping("/people/{id}/leave/new")
  @Needs(Right.PEOPLE_EDIT)
  String enter(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    return enter(desk.person(viewer, id), page, form, request, model);
  }

  private String enter(Whose whose, Page page, Form form, HttpServletRequest request, Model model) {
    var facts = facts(form);
    return submission.submit(
        page,
        form,
        () -> {
          rows.enter(
              page.viewer(), whose.person().orElseThrow(), facts.orElseThrow(), page.today());
          return done(request, whose);
        },
        () -> form(whose, page.path(), false, form, model));
  }

  private String done(HttpServletRequest request, Whose whose) {
    Pages.notice(request, Said.of("record.done", desk.name(whose)));
    return Desk.home(whose);
  }

  @GetMapping("/people/leave/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var row = rows.within(viewer, id);
    return form(whose(viewer, row), page.path(), true, shown(row.facts()), model);
  }

  @PostMapping("/people/leave/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var row = rows.within(viewer, id);
    var whose = whose(viewer, row);
    var never = form.ticked("never");
    var facts = never ? Optional.<LeaveFacts>empty() : facts(form);
    var reason = form.required("reason", 1000, "record.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          if (never) {
            rows.withdraw(viewer, id, reason);
          } else {
            rows.correct(viewer, id, facts.orElseThrow(), reason, page.today());
          }
          return done(request, whose);
        },
        () -> form(whose, page.path(), true, form, model));
  }

  private Whose whose(Viewer viewer, Leave row) {
    return desk.person(viewer, row.person().value());
  }
}
