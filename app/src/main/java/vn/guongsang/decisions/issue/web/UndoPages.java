package vn.guongsang.decisions.issue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.AwardState;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.RevocationGround;
import vn.guongsang.decisions.issue.Target;
import vn.guongsang.decisions.issue.Undoing;
import vn.guongsang.decisions.web.AwardForms;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Beginning a decision that corrects, annuls or revokes what an earlier one gave. */
@Controller
public class UndoPages {

  private final Undoing undoing;
  private final Awards awards;
  private final AwardTypes types;
  private final IssueForms forms;
  private final Submission submission;

  UndoPages(
      Undoing undoing, Awards awards, AwardTypes types, IssueForms forms, Submission submission) {
    this.undoing = undoing;
    this.awards = awards;
    this.types = types;
    this.forms = forms;
    this.submission = submission;
  }

  /** An award that may be chosen. */
  public record Choice(Award award, InBoth name) {}

  /** Of one award, or of those a decision gave. */
  @GetMapping("/decisions/undo")
  @Needs(Right.DECISIONS_DRAFT)
  String begin(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable UUID award,
      @RequestParam(required = false) @Nullable UUID decision,
      Page page,
      Viewer viewer,
      Model model) {
    var wanted = kind(kind);
    if (wanted == null || award == null && decision == null) {
      return "redirect:/decisions";
    }
    var form = forms.empty(viewer, page.today()).with("kind", wanted.name());
    var from =
        award == null
            ? decision
            : awards.within(viewer, new AwardId(award)).decision().id().value();
    form.with("decision", from);
    if (award != null) {
      form.with("picked", award);
    }
    return form(page, viewer, wanted, form, model);
  }

  private static @Nullable DecisionKind kind(String typed) {
    return Arrays.stream(DecisionKind.values())
        .filter(k -> k != DecisionKind.CONFERRING && k.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  private String form(Page page, Viewer viewer, DecisionKind kind, Form form, Model model) {
    var decision = form.id("decision").map(DecisionId::new).orElseThrow(NotFound::new);
    model
        .addAttribute("form", form)
        .addAttribute("kind", kind)
        .addAttribute("quoted", undoing.quoted(viewer, decision))
        .addAttribute("decision", decision.value())
        .addAttribute(
            "choices",
            awards.under(viewer, decision).stream()
                .filter(a -> a.state() == AwardState.IN_FORCE)
                .map(a -> new Choice(a, types.name(a.awardType(), a.decidedOn(), page.today())))
                .toList())
        .addAttribute(
            "grounds",
            Arrays.stream(RevocationGround.values())
                .map(g -> Option.of(g.name(), page.t(g)))
                .toList())
        .addAttribute("bodies", AwardForms.bodies(page))
        .addAttribute("capacities", IssueForms.capacities(page));
    return "decisions/issue/web/undo";
  }

  @PostMapping("/decisions/undo")
  @Needs(Right.DECISIONS_DRAFT)
  String begin(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var kind = kind(form.typed("kind"));
    if (kind == null || form.id("decision").isEmpty()) {
      return "redirect:/decisions";
    }
    var draft = forms.read(form, viewer);
    var picked = form.ids("picked");
    if (picked.isEmpty()) {
      form.fault("picked", "issue.fault.nothing-picked");
    }
    var ground =
        kind == DecisionKind.REVOKING
            ? form.requiredChoice("ground", RevocationGround.class, "issue.fault.no-ground")
                .orElse(null)
            : null;
    var reason = form.required("reason", 2000, "issue.fault.no-reason");
    var achievement = kind == DecisionKind.CORRECTING ? form.text("achievement", 2000) : "";
    var year =
        kind == DecisionKind.CORRECTING
            ? form.wholeNumber("year", 1945, page.today().getYear()).orElse(null)
            : null;
    return submission.submit(
        page,
        form,
        () -> {
          List<Target> targets =
              picked.stream()
                  .map(
                      id ->
                          new Target(
                              new AwardId(id),
                              ground,
                              reason,
                              achievement.isEmpty() ? null : achievement,
                              year))
                  .toList();
          var id = undoing.open(viewer, kind, Objects.requireNonNull(draft), targets, page.today());
          Pages.notice(request, Said.of("issue.done.opened"));
          return "/decisions/made/" + id;
        },
        () -> form(page, viewer, kind, form, model));
  }
}
