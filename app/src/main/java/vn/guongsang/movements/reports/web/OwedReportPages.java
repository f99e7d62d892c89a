package vn.guongsang.movements.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.journal.Histories;
import vn.guongsang.movements.reports.Merging;
import vn.guongsang.movements.reports.Merging.MergeHow;
import vn.guongsang.movements.reports.Owed;
import vn.guongsang.movements.reports.OwedReports;
import vn.guongsang.movements.reports.ReportForm;
import vn.guongsang.movements.reports.ReportFormId;
import vn.guongsang.movements.reports.ReportForms;
import vn.guongsang.movements.reports.Reports;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.words.FigureWords;

/** Who has reported and who has not: over all movements, and for one report and period. */
@Controller
class OwedReportPages {

  private static final int IN_THE_NAVIGATION = 40;

  private final ReportForms forms;
  private final OwedReports owed;
  private final Reports reports;
  private final Merging merging;
  private final Histories histories;
  private final Submission submission;

  OwedReportPages(
      ReportForms forms,
      OwedReports owed,
      Reports reports,
      Merging merging,
      Histories histories,
      Submission submission) {
    this.forms = forms;
    this.owed = owed;
    this.reports = reports;
    this.merging = merging;
    this.histories = histories;
    this.submission = submission;
  }

  @Bean
  static NavItem reportsInTheNavigation() {
    return new NavItem(
        "reports.title",
        "/movements/reports",
        Right.MOVEMENTS_READ,
        NavItem.Group.EMULATION,
        IN_THE_NAVIGATION);
  }

  @GetMapping("/movements/reports")
  @Needs(Right.MOVEMENTS_READ)
  String all(Page page, Viewer viewer, Model model) {
    model
        .addAttribute("forms", forms.all(viewer))
        .addAttribute("missing", owed.missing(viewer, page.today()))
        .addAttribute(
            "own",
            viewer.unit().map(unit -> owed.by(viewer, unit, page.today())).orElse(List.<Owed>of()));
    return "movements/reports/web/reports";
  }

  /** One report, one period: who, how late, and the whole made of them. */
  @GetMapping("/movements/reports/forms/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      Model model) {
    var form = forms.within(viewer, new ReportFormId(id));
    return show(form, period(form, period, page.today()), Form.empty(), page, viewer, model);
  }

  static Period period(ReportForm form, String code, LocalDate today) {
    return Period.of(code)
        .filter(one -> form.periods(today).contains(one))
        .orElseGet(() -> form.current(today));
  }

  private String show(
      ReportForm one, Period period, Form form, Page page, Viewer viewer, Model model) {
    var today = page.today();
    var all =
        owed.of(viewer, one, period).stream()
            .sorted(
                Comparator.comparing((Owed o) -> o.standing(today))
                    .thenComparing(
                        Comparator.comparingLong((Owed o) -> o.daysLate(today)).reversed()))
            .toList();
    var missing = all.stream().filter(o -> !o.handedIn()).map(Owed::unitName).toList();
    model
        .addAttribute("one", one)
        .addAttribute("period", period)
        .addAttribute("periods", one.periods(today))
        .addAttribute("form", form)
        .addAttribute("owed", all)
        .addAttribute("whole", reports.of(viewer, one, one.unit(), period).orElse(null))
        .addAttribute(
            "sources", one.mine() ? merging.sources(viewer, one, one.unit(), period) : List.of())
        .addAttribute("reminder", missing.isEmpty() ? "" : reminder(one, period, missing, page))
        .addAttribute("history", histories.of(one.id().value(), page.texts()));
    return "movements/reports/web/form";
  }

  /** To be copied into whatever people read. */
  private static String reminder(ReportForm form, Period period, List<String> missing, Page page) {
    return page.t(
        "reports.reminder",
        form.name(),
        FigureWords.period(period),
        form.movementName(),
        form.due(period),
        String.join("; ", missing));
  }

  @PostMapping("/movements/reports/forms/{id}/merge")
  @Needs(Right.MOVEMENTS_LEAD)
  String merge(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = forms.within(viewer, new ReportFormId(id));
    var period = period(one, form.typed("period"), page.today());
    var how = form.choice("how", MergeHow.class).orElse(MergeHow.ADD);
    return submission.submit(
        page,
        form,
        () -> {
          var made =
              merging.merge(viewer, one, one.unit(), period, form.version(), how, page.today());
          Pages.notice(request, Said.of("reports.done.merged"));
          return "/movements/reports/" + made + "/edit";
        },
        () -> show(one, period, form, page, viewer, model));
  }
}
