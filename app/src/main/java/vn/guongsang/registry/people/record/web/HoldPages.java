package vn.guongsang.registry.people.record.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
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
import vn.guongsang.registry.people.Ground;
import vn.guongsang.registry.people.record.Hold;
import vn.guongsang.registry.people.record.HoldFacts;
import vn.guongsang.registry.people.record.Holds;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** What stops an award, of a person or a unit: set, released, corrected, withdrawn. */
@Controller
class HoldPages {

  private final Holds holds;
  private final Desk desk;
  private final Submission submission;

  HoldPages(Holds holds, Desk desk, Submission submission) {
    this.holds = holds;
    this.desk = desk;
    this.submission = submission;
  }

  private String form(Whose whose, String action, boolean correcting, Form form, Model model) {
    desk.show(whose, action, correcting, form, model);
    return "registry/people/record/web/hold-form";
  }

  private static Optional<HoldFacts> facts(Form form) {
    var ground = form.requiredChoice("ground", Ground.class, "record.fault.no-ground");
    var days = Desk.days(form, false);
    var document = form.text("document", 300);
    return ground.isEmpty() || days.isEmpty()
        ? Optional.empty()
        : Optional.of(new HoldFacts(ground.get(), days.get(), document, null));
  }

  private static HoldFacts filed(HoldFacts facts, @Nullable UUID file) {
    return new HoldFacts(facts.ground(), facts.days(), facts.document(), file);
  }

  @GetMapping("/people/{id}/holds/new")
  @Needs(Right.HOLDS_SET)
  String ofPerson(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return form(desk.person(viewer, id), page.path(), false, Form.empty(), model);
  }

  @PostMapping("/people/{id}/holds/new")
  @Needs(Right.HOLDS_SET)
  String ofPerson(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    return set(desk.person(viewer, id), file, page, form, request, model);
  }

  @GetMapping("/units/{id}/holds/new")
  @Needs(Right.HOLDS_SET)
  String ofUnit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return form(desk.unit(viewer, id), page.path(), false, Form.empty(), model);
  }

  @PostMapping("/units/{id}/holds/new")
  @Needs(Right.HOLDS_SET)
  String ofUnit(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    return set(desk.unit(viewer, id), file, page, form, request, model);
  }

  private String set(
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
          var kept = filed(facts.orElseThrow(), desk.keep(page.viewer(), scan, null));
          holds.set(page.viewer(), whose, kept, page.today());
          return done(request, whose);
        },
        () -> form(whose, page.path(), false, form, model));
  }

  private String done(HttpServletRequest request, Whose whose) {
    Pages.notice(request, Said.of("record.done", desk.name(whose)));
    return Desk.home(whose);
  }

  /** Whoever may set a hold may also read why. */
  private static Hold.Why why(Hold hold) {
    return hold.why().orElseThrow(NotFound::new);
  }

  @GetMapping("/people/holds/{id}/correct")
  @Needs(Right.HOLDS_SET)
  String correct(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var hold = holds.within(viewer, id);
    var facts = why(hold).facts();
    var form =
        Form.empty()
            .with("ground", facts.ground().name())
            .with("from", facts.days().from())
            .with("last", facts.days().lastDay().orElse(null))
            .with("document", facts.document());
    return correctForm(hold, page, form, model);
  }

  private String correctForm(Hold hold, Page page, Form form, Model model) {
    model.addAttribute("running", hold.days().until() == null).addAttribute("id", hold.id());
    return form(hold.whose(), page.path(), true, form, model);
  }

  @PostMapping("/people/holds/{id}/correct")
  @Needs(Right.HOLDS_SET)
  String correct(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var hold = holds.within(viewer, id);
    var never = form.ticked("never");
    var facts = never ? Optional.<HoldFacts>empty() : facts(form);
    var reason = form.required("reason", 1000, "record.fault.no-reason");
    var scan = desk.scan(form, file);
    return submission.submit(
        page,
        form,
        () -> {
          if (never) {
            holds.withdraw(viewer, id, reason);
          } else {
            var before = why(hold).facts().file();
            var kept = filed(facts.orElseThrow(), desk.keep(viewer, scan, before));
            holds.correct(viewer, id, kept, reason, page.today());
          }
          return done(request, hold.whose());
        },
        () -> correctForm(hold, page, form, model));
  }

  @GetMapping("/people/holds/{id}/release")
  @Needs(Right.HOLDS_SET)
  String release(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return releaseForm(holds.within(viewer, id), page, Form.empty(), model);
  }

  private String releaseForm(Hold hold, Page page, Form form, Model model) {
    desk.show(hold.whose(), page.path(), false, form, model);
    return "registry/people/record/web/hold-release";
  }

  @PostMapping("/people/holds/{id}/release")
  @Needs(Right.HOLDS_SET)
  String release(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var hold = holds.within(viewer, id);
    Optional<LocalDate> last = form.requiredDay("last", "record.fault.no-last");
    var how = form.required("how", 1000, "record.fault.no-release");
    return submission.submit(
        page,
        form,
        () -> {
          holds.release(viewer, id, last.orElseThrow(), how);
          return done(request, hold.whose());
        },
        () -> releaseForm(hold, page, form, model));
  }
}
