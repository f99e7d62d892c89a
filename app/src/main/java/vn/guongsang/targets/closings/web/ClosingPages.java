package vn.guongsang.targets.closings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.closings.Closing;
import vn.guongsang.targets.closings.Closings;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.web.Periods;

/** Due days with who is late, locks with their exceptions, and what waits for whom. */
@Controller
public class ClosingPages implements WorkItems {

  private static final int LONGEST = 300;
  private static final int REMINDED_BEFORE = 14;

  private final Closings closings;
  private final Picks picks;
  private final Submission submission;

  ClosingPages(Closings closings, Picks picks, Submission submission) {
    this.closings = closings;
    this.picks = picks;
    this.submission = submission;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    var out = new ArrayList<WorkItem>();
    var unit = viewer.unit();
    if (!viewer.may(Right.TARGETS_ENTER) || unit.isEmpty()) {
      return out;
    }
    for (var closing : closings.all(viewer)) {
      if (!closing.locked() && !closing.due().minusDays(REMINDED_BEFORE).isAfter(today)) {
        var missing = closings.missingOf(unit.get(), closing);
        if (missing > 0) {
          out.add(
              new WorkItem(
                  Said.of("targets.waits.due", Periods.words(closing.period())),
                  Said.of("targets.waits.due.detail", missing),
                  "/units/" + unit.get() + "/targets?period=" + closing.period().code(),
                  closing.due()));
        }
      }
    }
    return out;
  }

  @GetMapping("/targets/closings")
  @Needs(Right.TARGETS_READ)
  String all(Viewer viewer, Model model) {
    model.addAttribute("closings", closings.all(viewer));
    return "targets/closings/web/closings";
  }

  @GetMapping("/targets/closings/new")
  @Needs(Right.TARGETS_PLAN)
  String due(Page page, Viewer viewer, Model model) {
    var form =
        Form.empty().with("period", page.t(Periods.words(Period.year(page.today().getYear()))));
    viewer.unit().ifPresent(unit -> picks.show(form, "unit", unit));
    return dueForm(form, model);
  }

  private static String dueForm(Form form, Model model) {
    model.addAttribute("form", form);
    return "targets/closings/web/due-form";
  }

  @PostMapping("/targets/closings/new")
  @Needs(Right.TARGETS_PLAN)
  String due(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "targets.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var period = Periods.read(form.typed("period"));
    if (period.isEmpty()) {
      form.fault("period", "targets.fault.no-period");
    }
    var due = form.requiredDay("due", "targets.fault.no-due");
    return submission.submit(
        page,
        form,
        () -> {
          var id =
              closings.due(viewer, unit.orElseThrow(), period.orElseThrow(), due.orElseThrow());
          Pages.notice(request, Said.of("targets.done.due"));
          return "/targets/closings/" + id;
        },
        () -> dueForm(form, model));
  }

  @GetMapping("/targets/closings/{id}")
  @Needs(Right.TARGETS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(closings.within(viewer, id), page, viewer, Form.empty(), model);
  }

  private String show(Closing closing, Page page, Viewer viewer, Form form, Model model) {
    var missing = closings.missing(viewer, closing);
    model
        .addAttribute("closing", closing)
        .addAttribute("missing", missing)
        .addAttribute("openings", closings.openings(viewer, closing))
        .addAttribute("reminder", reminder(page, closing, missing))
        .addAttribute("form", form);
    return "targets/closings/web/closing";
  }

  /** Ready to be copied into a message, since few read e-mail. */
  private static String reminder(Page page, Closing closing, List<Closing.Missing> missing) {
    return page.t(
        "targets.reminder",
        Periods.words(closing.period()),
        page.day(closing.due()),
        missing.stream().map(Closing.Missing::unitName).collect(Collectors.joining("; ")));
  }

  @PostMapping("/targets/closings/{id}/lock")
  @Needs(Right.TARGETS_PLAN)
  String lock(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var closing = closings.within(viewer, id);
    var lock = form.typed("lock").equals("true");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          closings.lock(viewer, id, version, lock);
          Pages.notice(request, Said.of(lock ? "targets.done.locked" : "targets.done.unlocked"));
          return "/targets/closings/" + id;
        },
        () -> show(closing, page, viewer, form, model));
  }

  @PostMapping("/targets/closings/{id}/open")
  @Needs(Right.TARGETS_PLAN)
  String open(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var closing = closings.within(viewer, id);
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "targets.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var until = form.requiredDay("until", "targets.fault.no-until");
    var reason = form.required("reason", LONGEST, "targets.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          closings.open(viewer, id, unit.orElseThrow(), until.orElseThrow(), reason, page.today());
          Pages.notice(request, Said.of("targets.done.opened"));
          return "/targets/closings/" + id;
        },
        () -> show(closing, page, viewer, form, model));
  }
}
