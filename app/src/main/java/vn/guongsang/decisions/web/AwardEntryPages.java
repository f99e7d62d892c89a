package vn.guongsang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.Doubt;
import vn.guongsang.decisions.Doubts;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Register;
import vn.guongsang.documents.Papers;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Entering awards that were given elsewhere or earlier, and putting lines right. */
@Controller
class AwardEntryPages {

  private final Register register;
  private final Awards awards;
  private final Decisions decisions;
  private final Doubts doubts;
  private final AwardForms forms;
  private final Papers papers;
  private final Submission submission;

  AwardEntryPages(
      Register register,
      Awards awards,
      Decisions decisions,
      Doubts doubts,
      AwardForms forms,
      Papers papers,
      Submission submission) {
    this.register = register;
    this.awards = awards;
    this.decisions = decisions;
    this.doubts = doubts;
    this.forms = forms;
    this.papers = papers;
    this.submission = submission;
  }

  /** Empty, or begun for a person or unit, under a decision, or like the award entered before. */
  @GetMapping("/awards/new")
  @Needs(Right.AWARDS_ENTER)
  String enter(
      @RequestParam Optional<UUID> person,
      @RequestParam Optional<UUID> unit,
      @RequestParam Optional<UUID> household,
      @RequestParam Optional<UUID> decision,
      @RequestParam Optional<UUID> like,
      Page page,
      Viewer viewer,
      Model model) {
    var form =
        Form.empty()
            .with("holder_kind", "PERSON")
            .with("vouched", Vouched.RECORD.name())
            .with("track-1", Track.MERIT.code());
    decision.ifPresent(id -> forms.show(form, decisions.within(viewer, new DecisionId(id))));
    like.ifPresent(id -> forms.showForNext(form, awards.within(viewer, new AwardId(id))));
    person.ifPresent(id -> forms.showHolder(form, new Holder.OfPerson(new PersonId(id))));
    unit.ifPresent(id -> forms.showHolder(form, new Holder.OfUnit(new UnitId(id))));
    household.ifPresent(id -> forms.showHousehold(form, viewer, new HouseholdId(id)));
    return newForm(page, form, List.of(), model);
  }

  private String newForm(Page page, Form form, List<Doubt> found, Model model) {
    return form(
        page,
        form,
        "/awards/new",
        page.t("register.enter"),
        "/awards",
        AwardForms.ROWS,
        false,
        found,
        model);
  }

  private String form(
      Page page,
      Form form,
      String action,
      String title,
      String cancel,
      int rows,
      boolean correcting,
      List<Doubt> found,
      Model model) {
    model.addAttribute(
        "view",
        new AwardForm(
            form,
            action,
            title,
            cancel,
            rows,
            correcting,
            found,
            forms.awards(page),
            AwardForms.tracks(page),
            AwardForms.bodies(page),
            AwardForms.vouched(page)));
    return "decisions/web/award-form";
  }

  @PostMapping("/awards/new")
  @Needs(Right.AWARDS_ENTER)
  String enter(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var drafts = forms.drafts(form, viewer, AwardForms.ROWS, page);
    var found = found(viewer, form, drafts, null, page);
    return submission.submit(
        page,
        form,
        () -> {
          var reason = confirmed(form, doubts.of(viewer, drafts, null, page.today()));
          var ids = register.enter(viewer, drafts, reason, page.today());
          attach(viewer, file, ids.getFirst());
          Pages.notice(request, Said.of("register.done.entered", ids.size()));
          return form.ticked("next")
              ? "/awards/new?like=" + ids.getFirst()
              : "/awards/" + ids.getFirst();
        },
        () -> newForm(page, form, found, model));
  }

  /** The decision's paper, unless it has one already. */
  private void attach(Viewer viewer, @Nullable MultipartFile file, AwardId id) {
    var decision = awards.within(viewer, id).decision();
    if (decision.file() == null && decisions.mayComplete(viewer, decision)) {
      papers
          .keep(viewer, file, "file")
          .ifPresent(
              kept ->
                  decisions.complete(
                      viewer,
                      decision.id(),
                      decision.version(),
                      decision.body(),
                      decision.title(),
                      decision.signatory(),
                      kept));
    }
  }

  private List<Doubt> found(
      Viewer viewer, Form form, List<AwardDraft> drafts, @Nullable AwardId instead, Page page) {
    return form.faults().isEmpty() ? doubts.of(viewer, drafts, instead, page.today()) : List.of();
  }

  /**
   * The reason given for entering it in spite of doubts.
   *
   * @throws Refused while doubts are not confirmed, or others came up since they were shown
   */
  private static String confirmed(Form form, List<Doubt> found) {
    if (found.isEmpty()) {
      return "";
    }
    var reason = form.text("confirm_reason", 1000);
    if (!form.typed("seen").equals(AwardForm.seen(found)) || !form.ticked("confirmed")) {
      throw Refused.field("confirmed", "register.fault.look-first");
    }
    if (reason.isEmpty()) {
      throw Refused.field("confirm_reason", "register.fault.no-confirm-reason");
    }
    return reason;
  }

  @GetMapping("/awards/{id}/correct")
  @Needs(Right.AWARDS_ENTER)
  String correct(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var award = awards.within(viewer, new AwardId(id));
    var form = Form.empty();
    forms.show(form, award);
    return correctForm(page, award, form, List.of(), model);
  }

  private String correctForm(Page page, Award award, Form form, List<Doubt> found, Model model) {
    return form(
        page,
        form,
        "/awards/" + award.id() + "/correct",
        page.t("register.correct"),
        "/awards/" + award.id(),
        1,
        true,
        found,
        model);
  }

  @PostMapping("/awards/{id}/correct")
  @Needs(Right.AWARDS_ENTER)
  String correct(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var award = awards.within(viewer, new AwardId(id));
    var drafts = forms.drafts(form, viewer, 1, page);
    var reason = form.required("reason", 1000, "register.fault.no-reason");
    var found = found(viewer, form, drafts, award.id(), page);
    return submission.submit(
        page,
        form,
        () -> {
          var why = confirmed(form, doubts.of(viewer, drafts, award.id(), page.today()));
          var right =
              register.correct(
                  viewer,
                  award.id(),
                  drafts.getFirst(),
                  why.isEmpty() ? reason : reason + " – " + why,
                  page.today());
          Pages.notice(request, Said.of("register.done.corrected"));
          return "/awards/" + right;
        },
        () -> correctForm(page, award, form, found, model));
  }
}
