package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.access.signin.KeyRing;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/**
 * The owner's API keys: making one, reading it once, revoking it. They are listed on the account.
 */
@Controller
class OwnKeys {

  private static final int LONGEST_NAME = 80;

  private final KeyRing keys;
  private final ToldOnce toldOnce;
  private final Submission submission;
  private final Clock clock;

  OwnKeys(KeyRing keys, ToldOnce toldOnce, Submission submission, Clock clock) {
    this.keys = keys;
    this.toldOnce = toldOnce;
    this.submission = submission;
    this.clock = clock;
  }

  @GetMapping("/account/api-keys/new")
  @Needs(Right.SIGNED_IN)
  String askNew(Model model) {
    return askNew(Form.empty(), model);
  }

  private static String askNew(Form form, Model model) {
    model.addAttribute("form", form);
    return "access/web/api-key-new";
  }

  @PostMapping("/account/api-keys")
  @Needs(Right.SIGNED_IN)
  String make(Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    var name = form.required("name", LONGEST_NAME, "access.api-key.name-missing");
    return submission.submit(
        page,
        form,
        () -> {
          toldOnce.tell(request, viewer.who(), keys.make(viewer, name, clock.instant()));
          return "/account/api-keys/made";
        },
        () -> askNew(form, model));
  }

  @GetMapping("/account/api-keys/made")
  @Needs(Right.SIGNED_IN)
  String tell(Viewer viewer, Model model, HttpServletRequest request) {
    var told = toldOnce.told(request, viewer.who());
    if (told.isEmpty()) {
      return "redirect:/account";
    }
    model.addAttribute("secret", told.get());
    return "access/web/api-key-made";
  }

  @PostMapping("/account/api-keys/{id}/revoke")
  @Needs(Right.SIGNED_IN)
  String revoke(
      @PathVariable UUID id, Page page, Viewer viewer, Form form, HttpServletRequest request) {
    return submission.submit(
        page,
        form,
        () -> {
          keys.revokeOwn(viewer, id, clock.instant());
          Pages.notice(request, Said.of("access.api-key.revoked"));
          return "/account";
        },
        () -> "redirect:/account");
  }
}
