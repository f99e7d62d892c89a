package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.access.Accounts;
import vn.guongsang.access.Demand;
import vn.guongsang.access.SignedIn;
import vn.guongsang.access.signin.OwnPassword;
import vn.guongsang.access.signin.QrCode;
import vn.guongsang.access.signin.SecondStep;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** The owner's second step: setting it up, recovery codes, giving it up. */
@Controller
class OwnSecondStep {

  private final Accounts accounts;
  private final SecondStep secondStep;
  private final OwnPassword password;
  private final ToldOnce toldOnce;
  private final Submission submission;
  private final Clock clock;

  OwnSecondStep(
      Accounts accounts,
      SecondStep secondStep,
      OwnPassword password,
      ToldOnce toldOnce,
      Submission submission,
      Clock clock) {
    this.accounts = accounts;
    this.secondStep = secondStep;
    this.password = password;
    this.toldOnce = toldOnce;
    this.submission = submission;
    this.clock = clock;
  }

  @GetMapping("/account/second-step")
  @Needs(Right.SIGNED_IN)
  @Meets(Demand.SECOND_STEP)
  String ask(Viewer viewer, Model model) {
    return accounts.own(viewer.who()).secondStepSince() != null
        ? "redirect:/account"
        : ask(viewer, Form.empty(), model);
  }

  private String ask(Viewer viewer, Form form, Model model) {
    var offer = secondStep.offer(viewer.who(), clock.instant());
    model.addAttribute("form", form);
    model.addAttribute("offer", offer);
    model.addAttribute("code", QrCode.of(offer.address()));
    model.addAttribute(
        "demanded", viewer instanceof SignedIn s && s.demand() == Demand.SECOND_STEP);
    return "access/web/second-step";
  }

  @PostMapping("/account/second-step")
  @Needs(Right.SIGNED_IN)
  @Meets(Demand.SECOND_STEP)
  String confirm(Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    return submission.submit(
        page,
        form,
        () -> {
          var codes = secondStep.confirm(viewer, form.text("code", 20), clock.instant());
          toldOnce.tell(request, viewer.who(), String.join(" ", codes));
          return "/account/recovery-codes";
        },
        () -> ask(viewer, form, model));
  }

  @GetMapping("/account/recovery-codes")
  @Needs(Right.SIGNED_IN)
  @Meets(Demand.FIRST_UNIT)
  String tellCodes(Viewer viewer, Model model, HttpServletRequest request) {
    var told = toldOnce.told(request, viewer.who());
    if (told.isEmpty()) {
      return "redirect:/account";
    }
    model.addAttribute("codes", List.of(told.get().split(" ")));
    return "access/web/recovery-codes";
  }

  @GetMapping("/account/second-step/change")
  @Needs(Right.SIGNED_IN)
  String askToChange(Viewer viewer, Model model) {
    return accounts.own(viewer.who()).secondStepSince() == null
        ? "redirect:/account/second-step"
        : askToChange(Form.empty(), model);
  }

  private static String askToChange(Form form, Model model) {
    model.addAttribute("form", form);
    return "access/web/second-step-change";
  }

  @PostMapping("/account/recovery-codes")
  @Needs(Right.SIGNED_IN)
  String renewCodes(Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    return submission.submit(
        page,
        form,
        () -> {
          password.prove(viewer, form.typed("current"), clock.instant());
          if (accounts.own(viewer.who()).secondStepSince() == null) {
            throw Refused.because("access.account.no-second-step");
          }
          var codes = secondStep.renewRecoveryCodes(viewer);
          toldOnce.tell(request, viewer.who(), String.join(" ", codes));
          return "/account/recovery-codes";
        },
        () -> askToChange(form, model));
  }

  @PostMapping("/account/second-step/drop")
  @Needs(Right.SIGNED_IN)
  String drop(Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    return submission.submit(
        page,
        form,
        () -> {
          password.prove(viewer, form.typed("current"), clock.instant());
          if (viewer instanceof SignedIn s && s.mustHaveSecondStep()) {
            throw Refused.because("access.second-step.must");
          }
          secondStep.drop(viewer);
          Pages.notice(request, Said.of("access.second-step.dropped"));
          return "/account";
        },
        () -> askToChange(form, model));
  }
}
