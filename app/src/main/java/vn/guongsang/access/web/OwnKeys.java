package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.access.signin.KeyRing;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/**
 * The owner's API keys: making one, reading it once, revoking it. They are listed on the account.
 */
@Controller
class OwnKeys {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ID = 36;

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
  String askNew(Page page, Model model) {
    return askNew(page, Form.empty(), model);
  }

  private static String askNew(Page page, Form form, Model model) {
    model.addAttribute("form", form).addAttribute("uses", uses(page));
    return "access/web/api-key-new";
  }

  /** To ask, or to enter the figures of the unit acted for where the owner may. */
  private static List<Option> uses(Page page) {
    var out = new ArrayList<Option>();
    out.add(Option.of("", page.t("access.api-key.for.batches")));
    var viewer = page.viewer();
    if (viewer.may(Right.TARGETS_ENTER)) {
      viewer
          .unit()
          .ifPresent(
              unit ->
                  out.add(
                      Option.of(
                          unit.toString(),
                          page.t("access.api-key.for.figures", viewer.unitName()))));
    }
    return out;
  }

  @PostMapping("/account/api-keys")
  @Needs(Right.SIGNED_IN)
  String make(Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    var name = form.required("name", LONGEST_NAME, "access.api-key.name-missing");
    var use = form.text("for", LONGEST_ID);
    var entersFor =
        use.isEmpty()
            ? Optional.<UnitId>empty()
            : viewer.unit().filter(u -> u.toString().equals(use));
    if (!use.isEmpty() && entersFor.isEmpty()) {
      form.fault("for", "form.no-such-choice");
    }
    return submission.submit(
        page,
        form,
        () -> {
          toldOnce.tell(request, viewer.who(), keys.make(viewer, name, entersFor, clock.instant()));
          return "/account/api-keys/made";
        },
        () -> askNew(page, form, model));
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
