package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.access.Accounts;
import vn.guongsang.access.Demand;
import vn.guongsang.access.Sessions;
import vn.guongsang.access.signin.KeyRing;
import vn.guongsang.access.signin.OwnPassword;
import vn.guongsang.access.signin.SecondStep;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** What owners do with their own account: password, language, sessions. */
@Controller
class OwnAccount {

  private final Accounts accounts;
  private final OwnPassword password;
  private final SecondStep secondStep;
  private final Sessions sessions;
  private final KeyRing keys;
  private final Submission submission;
  private final Clock clock;

  OwnAccount(
      Accounts accounts,
      OwnPassword password,
      SecondStep secondStep,
      Sessions sessions,
      KeyRing keys,
      Submission submission,
      Clock clock) {
    this.accounts = accounts;
    this.password = password;
    this.secondStep = secondStep;
    this.sessions = sessions;
    this.keys = keys;
    this.submission = submission;
    this.clock = clock;
  }

  @GetMapping("/account")
  @Needs(Right.SIGNED_IN)
  String show(Viewer viewer, Model model, HttpServletRequest request) {
    return show(viewer, Form.empty(), model, request);
  }

  private String show(Viewer viewer, Form form, Model model, HttpServletRequest request) {
    model.addAttribute("form", form);
    model.addAttribute("account", accounts.own(viewer.who()));
    model.addAttribute("recoveryCodes", secondStep.recoveryCodesLeft(viewer.who()));
    model.addAttribute("sessions", sessions.of(viewer.who(), request.getSession().getId()));
    model.addAttribute("keys", keys.of(viewer.who()));
    return "access/web/own-account";
  }

  @PostMapping("/account/password")
  @Needs(Right.SIGNED_IN)
  String changePassword(
      Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    return submission.submit(
        page,
        form,
        () -> {
          change(viewer, form, request);
          return "/account";
        },
        () -> show(viewer, form, model, request));
  }

  @GetMapping("/account/first-password")
  @Needs(Right.SIGNED_IN)
  @Meets(Demand.OWN_PASSWORD)
  String askFirstPassword(Model model) {
    model.addAttribute("form", Form.empty());
    return "access/web/first-password";
  }

  @PostMapping("/account/first-password")
  @Needs(Right.SIGNED_IN)
  @Meets(Demand.OWN_PASSWORD)
  String takeFirstPassword(
      Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    return submission.submit(
        page,
        form,
        () -> {
          change(viewer, form, request);
          return "/";
        },
        () -> {
          model.addAttribute("form", form);
          return "access/web/first-password";
        });
  }

  private void change(Viewer viewer, Form form, HttpServletRequest request) {
    password.change(
        viewer,
        form.typed("current"),
        form.typed("wanted"),
        form.typed("again"),
        request.getSession().getId(),
        clock.instant());
    Pages.notice(request, Said.of("access.password.changed"));
  }

  @PostMapping("/account/language")
  @Needs(Right.SIGNED_IN)
  String speak(Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    return submission.submit(
        page,
        form,
        () -> {
          var language = form.requiredChoice("language", Language.class, "form.no-such-choice");
          form.check();
          accounts.speak(viewer.who(), language.orElseThrow());
          return "/language?to=" + language.get().code() + "&back=/account";
        },
        () -> show(viewer, form, model, request));
  }

  @PostMapping("/account/sessions/end-others")
  @Needs(Right.SIGNED_IN)
  String endOtherSessions(
      Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    return submission.submit(
        page,
        form,
        () -> {
          var ended = sessions.endOthers(viewer.who(), request.getSession().getId());
          Pages.notice(request, Said.of("access.sessions.ended", ended));
          return "/account";
        },
        () -> show(viewer, form, model, request));
  }
}
