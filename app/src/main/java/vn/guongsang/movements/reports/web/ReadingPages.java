package vn.guongsang.movements.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
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
import vn.guongsang.movements.reports.Report;
import vn.guongsang.movements.reports.Report.ReportMove;
import vn.guongsang.movements.reports.ReportId;
import vn.guongsang.movements.reports.ReportLife;
import vn.guongsang.movements.reports.ReportPaper;
import vn.guongsang.movements.reports.ReportWriting;
import vn.guongsang.movements.reports.Reports;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** A unit's report: read, handed in, given back, accepted, with its files and on paper. */
@Controller
class ReadingPages {

  private static final int LONGEST_REASON = 1_000;
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Reports reports;
  private final ReportWriting writing;
  private final ReportLife life;
  private final ReportPaper paper;
  private final Papers papers;
  private final Histories histories;
  private final Submission submission;

  ReadingPages(
      Reports reports,
      ReportWriting writing,
      ReportLife life,
      ReportPaper paper,
      Papers papers,
      Histories histories,
      Submission submission) {
    this.reports = reports;
    this.writing = writing;
    this.life = life;
    this.paper = paper;
    this.papers = papers;
    this.histories = histories;
    this.submission = submission;
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
