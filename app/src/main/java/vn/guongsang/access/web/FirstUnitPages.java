package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.access.Demand;
import vn.guongsang.access.FirstUnit;
import vn.guongsang.access.SignedIn;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
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

/** The one page an empty installation opens with. */
@Controller
class FirstUnitPages {

  private final FirstUnit firstUnit;
  private final Submission submission;
  private final Clock clock;

  FirstUnitPages(FirstUnit firstUnit, Submission submission, Clock clock) {
    this.firstUnit = firstUnit;
    this.submission = submission;
    this.clock = clock;
  }

  @GetMapping("/first-unit")
  @Needs(Right.SIGNED_IN)
  @Meets(Demand.FIRST_UNIT)
  String ask(Page page, Viewer viewer, Model model) {
    first(viewer);
    var begin = LocalDate.of(page.today().getYear(), 1, 1);
    return ask(page, Form.empty().with("from", begin), model);
  }

  private static String ask(Page page, Form form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("kinds", Option.ofAll(page, UnitKind.class));
    model.addAttribute("levels", Option.ofAll(page, UnitLevel.class));
    return "access/web/first-unit";
  }

  @PostMapping("/first-unit")
  @Needs(Right.SIGNED_IN)
  @Meets(Demand.FIRST_UNIT)
  String name(Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    var doer = first(viewer);
    var name = form.required("name", 300, "access.first-unit.name-missing");
    var shortName = form.text("short_name", 100);
    var code = form.required("code", 60, "access.first-unit.code-missing");
    var kind = form.requiredChoice("kind", UnitKind.class, "access.first-unit.kind-missing");
    var level = form.requiredChoice("level", UnitLevel.class, "access.first-unit.level-missing");
    var from = form.requiredDay("from", "access.first-unit.from-missing");
    return submission.submit(
        page,
        form,
        () -> {
          var facts =
              new UnitFacts(
                  code, name, shortName, kind.orElseThrow(), level.orElseThrow(), null, true, 1);
          firstUnit.name(doer, facts, from.orElseThrow(), page.today(), clock.instant());
          Pages.notice(request, Said.of("access.first-unit.named", name));
          return "/";
        },
        () -> ask(page, form, model));
  }

  private static SignedIn first(Viewer viewer) {
    if (viewer instanceof SignedIn signedIn && signedIn.demand() == Demand.FIRST_UNIT) {
      return signedIn;
    }
    throw new NotFound();
  }
}
