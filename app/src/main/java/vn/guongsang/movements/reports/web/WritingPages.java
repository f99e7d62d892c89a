package vn.guongsang.movements.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.documents.Papers;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.reports.Report;
import vn.guongsang.movements.reports.Report.Answer;
import vn.guongsang.movements.reports.Report.ReportMove;
import vn.guongsang.movements.reports.ReportForm;
import vn.guongsang.movements.reports.ReportFormId;
import vn.guongsang.movements.reports.ReportForms;
import vn.guongsang.movements.reports.ReportId;
import vn.guongsang.movements.reports.ReportLife;
import vn.guongsang.movements.reports.ReportPaper;
import vn.guongsang.movements.reports.ReportWriting;
import vn.guongsang.movements.reports.ReportWriting.Words;
import vn.guongsang.movements.reports.Reports;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.figures.Period;

/** A unit's report: written, read, handed in, given back, accepted, on paper. */
@Controller
class WritingPages {

  private static final int LONGEST = 20_000;
  private static final int LONGEST_NOTE = 500;
  private static final int LONGEST_REASON = 1_000;
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ReportForms forms;
  private final Reports reports;
  private final ReportWriting writing;
  private final ReportLife life;
  private final ReportPaper paper;
  private final Papers papers;
  private final Histories histories;
  private final Submission submission;

  WritingPages(
      ReportForms forms,
      Reports reports,
      ReportWriting writing,
      ReportLife life,
      ReportPaper paper,
      Papers papers,
      Histories histories,
      Submission submission) {
    this.forms = forms;
    this.reports = reports;
    this.writing = writing;
    this.life = life;
    this.paper = paper;
    this.papers = papers;
    this.histories = histories;
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

  @GetMapping("/movements/reports/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String read(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int round,
      Page page,
      Viewer viewer,
      Model model) {
    return show(reports.within(viewer, new ReportId(id)), round, Form.empty(), page, viewer, model);
  }

  private String show(Report report, int round, Form form, Page page, Viewer viewer, Model model) {
    var shown = round < 1 || round > report.round() ? report.round() : round;
    model
        .addAttribute("report", report)
        .addAttribute("round", shown)
        .addAttribute("form", form)
        .addAttribute("answers", reports.answers(viewer, report, shown, page.today()))
        .addAttribute("steps", reports.steps(report.id()))
        .addAttribute(
            "files",
            reports.files(report.id()).stream()
                .map(one -> new SentAlong(one.id(), papers.name(one.file()).orElse("")))
                .toList())
        .addAttribute("moves", ReportLife.moves(viewer, report))
        .addAttribute("history", histories.of(report.id().value(), page.texts()));
    return "movements/reports/web/report";
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

  /** What the move needs is asked of the table of moves: those from above need another right. */
  @PostMapping("/movements/reports/{id}/move")
  @Needs(Right.MOVEMENTS_READ)
  String move(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var report = reports.within(viewer, new ReportId(id));
    var move = form.requiredChoice("move", ReportMove.class, "reports.fault.no-move");
    var reason = form.lines("reason", LONGEST_REASON);
    return submission.submit(
        page,
        form,
        () -> {
          if (!ReportLife.moves(viewer, report).contains(move.orElseThrow())) {
            throw Refused.because("reports.fault.move." + move.get().name());
          }
          life.move(viewer, report.id(), form.version(), move.get(), reason, page.today());
          Pages.notice(request, Said.of("reports.done." + move.get().name()));
          return "/movements/reports/" + id;
        },
        () -> show(report, 0, form, page, viewer, model));
  }

  @PostMapping("/movements/reports/{id}/files")
  @Needs(Right.MOVEMENTS_ANSWER)
  String attach(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var report = reports.within(viewer, new ReportId(id));
    return submission.submit(
        page,
        form,
        () -> {
          var kept =
              papers
                  .keep(viewer, file, "file")
                  .orElseThrow(() -> Refused.field("file", "reports.fault.no-file"));
          writing.attach(viewer, report.id(), form.version(), kept);
          Pages.notice(request, Said.of("reports.done.attached"));
          return "/movements/reports/" + id;
        },
        () -> show(report, 0, form, page, viewer, model));
  }

  /** A file taken out again leads to the report. */
  @GetMapping("/movements/reports/{id}/files/{file}")
  @Needs(Right.MOVEMENTS_READ)
  Object file(@PathVariable UUID id, @PathVariable UUID file, Viewer viewer) {
    var report = reports.within(viewer, new ReportId(id));
    return reports.files(report.id()).stream()
        .filter(one -> one.id().equals(file))
        .findFirst()
        .<Object>map(one -> papers.answer(one.file()))
        .orElse("redirect:/movements/reports/" + id);
  }

  @PostMapping("/movements/reports/{id}/files/{file}/remove")
  @Needs(Right.MOVEMENTS_ANSWER)
  String detach(
      @PathVariable UUID id,
      @PathVariable UUID file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var report = reports.within(viewer, new ReportId(id));
    return submission.submit(
        page,
        form,
        () -> {
          writing.detach(viewer, report.id(), form.version(), file);
          Pages.notice(request, Said.of("reports.done.detached"));
          return "/movements/reports/" + id;
        },
        () -> show(report, 0, form, page, viewer, model));
  }

  @GetMapping("/movements/reports/{id}/paper.docx")
  @Needs(Right.MOVEMENTS_READ)
  ResponseEntity<byte[]> word(@PathVariable UUID id, Page page, Viewer viewer) {
    var report = reports.within(viewer, new ReportId(id));
    return file(paper.word(viewer, report, page.today()), WORD, "bao-cao.docx");
  }

  @GetMapping("/movements/reports/{id}/paper.pdf")
  @Needs(Right.MOVEMENTS_READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Page page, Viewer viewer) {
    var report = reports.within(viewer, new ReportId(id));
    return file(paper.pdf(viewer, report, page.today()), "application/pdf", "bao-cao.pdf");
  }

  private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }
}
