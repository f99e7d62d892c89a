package vn.guongsang.movements.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.reports.Report;
import vn.guongsang.movements.reports.Report.Answer;
import vn.guongsang.movements.reports.ReportForm;
import vn.guongsang.movements.reports.ReportFormId;
import vn.guongsang.movements.reports.ReportForms;
import vn.guongsang.movements.reports.ReportId;
import vn.guongsang.movements.reports.ReportLife;
import vn.guongsang.movements.reports.ReportWriting;
import vn.guongsang.movements.reports.ReportWriting.Words;
import vn.guongsang.movements.reports.Reports;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.figures.Period;

/** Writing a unit's report, and going on with it. */
@Controller
class WritingPages {

  private static final int LONGEST = 20_000;
  private static final int LONGEST_NOTE = 500;

  private final ReportForms forms;
  private final Reports reports;
  private final ReportWriting writing;
  private final Submission submission;

  WritingPages(ReportForms forms, Reports reports, ReportWriting writing, Submission submission) {
    this.forms = forms;
    this.reports = reports;
    this.writing = writing;
    this.submission = submission;
  }

  private record Asked(ReportForm form, UnitId unit, String unitName, Period period) {
    String where() {
      return "/movements/reports/forms/"
          + form.id()
          + "/write?unit="
          + unit
          + "&period="
          + period.code();
    }
  }

  /** Of the viewer's own unit where none is named. */
  private Asked asked(UUID id, String unit, String period, Page page, Viewer viewer) {
    var form = forms.within(viewer, new ReportFormId(id));
    var of = unit.isEmpty() ? viewer.unit().orElse(form.unit()) : unit(unit);
    return new Asked(
        form, of, reports.inScope(viewer, of), OwedReportPages.period(form, period, page.today()));
  }

  private static UnitId unit(String typed) {
    try {
      return new UnitId(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  @GetMapping("/movements/reports/forms/{id}/write")
  @Needs(Right.MOVEMENTS_ANSWER)
  String begin(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      Model model) {
    var asked = asked(id, unit, period, page, viewer);
    var begun = reports.of(viewer, asked.form(), asked.unit(), asked.period());
    if (begun.isPresent()) {
      return "redirect:/movements/reports/" + begun.get().id();
    }
    if (!reports.owes(asked.form(), asked.unit())) {
      return "redirect:/movements/reports/forms/" + id;
    }
    return beginForm(asked, Form.empty().with("_version", 0), page, viewer, model);
  }

  private String beginForm(Asked asked, Form form, Page page, Viewer viewer, Model model) {
    return form(
        asked.form(),
        asked.unitName(),
        asked.period(),
        reports.fresh(viewer, asked.form(), asked.unit(), asked.period(), page.today()),
        form,
        asked.where(),
        "/movements/reports/forms/" + asked.form().id() + "?period=" + asked.period().code(),
        model);
  }

  private static String form(
      ReportForm one,
      String unitName,
      Period period,
      List<Answer> answers,
      Form form,
      String action,
      String cancel,
      Model model) {
    model
        .addAttribute("one", one)
        .addAttribute("unitName", unitName)
        .addAttribute("period", period)
        .addAttribute("answers", answers)
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("cancel", cancel);
    return "movements/reports/web/write";
  }

  private static Words words(Form form, ReportForm one) {
    var answers = new HashMap<UUID, String>();
    var notes = new HashMap<UUID, String>();
    for (var part : one.parts()) {
      var field = ReportLife.field(part);
      if (!form.names().contains(field)) {
        continue;
      }
      if (part.isFigure()) {
        notes.put(part.id(), form.text(field, LONGEST_NOTE));
      } else {
        answers.put(part.id(), form.lines(field, LONGEST));
      }
    }
    return new Words(answers, notes);
  }

  @PostMapping("/movements/reports/forms/{id}/write")
  @Needs(Right.MOVEMENTS_ANSWER)
  String begin(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var asked = asked(id, unit, period, page, viewer);
    var words = words(form, asked.form());
    return submission.submit(
        page,
        form,
        () -> {
          var made =
              writing.write(
                  viewer, asked.form(), asked.unit(), asked.period(), 0, words, page.today());
          Pages.notice(request, Said.of("reports.done.written"));
          return "/movements/reports/" + made;
        },
        () -> beginForm(asked, form, page, viewer, model));
  }

  @GetMapping("/movements/reports/{id}/edit")
  @Needs(Right.MOVEMENTS_ANSWER)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var report = reports.within(viewer, new ReportId(id));
    if (!report.open()) {
      return "redirect:/movements/reports/" + id;
    }
    var form = Form.empty().with("_version", report.version());
    for (var answer : reports.answers(viewer, report, page.today())) {
      form =
          form.with(
              ReportLife.field(answer.part()),
              answer.part().isFigure() ? answer.note() : answer.words());
    }
    return editForm(report, form, page, viewer, model);
  }

  private String editForm(Report report, Form form, Page page, Viewer viewer, Model model) {
    var here = "/movements/reports/" + report.id();
    return form(
        report.form(),
        report.unitName(),
        report.period(),
        reports.answers(viewer, report, page.today()),
        form,
        here + "/edit",
        here,
        model);
  }

  @PostMapping("/movements/reports/{id}/edit")
  @Needs(Right.MOVEMENTS_ANSWER)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var report = reports.within(viewer, new ReportId(id));
    var words = words(form, report.form());
    return submission.submit(
        page,
        form,
        () -> {
          writing.write(
              viewer,
              report.form(),
              report.unit(),
              report.period(),
              form.version(),
              words,
              page.today());
          Pages.notice(request, Said.of("reports.done.written"));
          return "/movements/reports/" + id;
        },
        () -> editForm(report, form, page, viewer, model));
  }
}
