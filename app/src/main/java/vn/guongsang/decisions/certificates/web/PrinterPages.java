package vn.guongsang.decisions.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.certificates.Printers;
import vn.guongsang.documents.certificates.Layouts;
import vn.guongsang.documents.certificates.Offset;
import vn.guongsang.documents.certificates.Proofs;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Printers and the sheet by which each is set right; the shipped layouts and how they look. */
@Controller
class PrinterPages {

  private final Printers printers;
  private final Layouts layouts;
  private final Submission submission;

  PrinterPages(Printers printers, Layouts layouts, Submission submission) {
    this.printers = printers;
    this.layouts = layouts;
    this.submission = submission;
  }

  @GetMapping("/certificates")
  @Needs(Right.CERTIFICATES)
  String list(Page page, Viewer viewer, Model model) {
    return show(viewer, Form.empty(), model);
  }

  private String show(Viewer viewer, Form form, Model model) {
    model
        .addAttribute("printers", printers.all(viewer))
        .addAttribute("layouts", layouts.all())
        .addAttribute("form", form);
    return "decisions/certificates/web/printers";
  }

  @PostMapping("/certificates")
  @Needs(Right.CERTIFICATES)
  String save(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var name = form.required("name", 100, "certificates.fault.no-name");
    var across = millimetres(form, "across");
    var down = millimetres(form, "down");
    return submission.submit(
        page,
        form,
        () -> {
          printers.save(viewer, name, new Offset(across.orElse(0d), down.orElse(0d)));
          Pages.notice(request, Said.of("certificates.done.printer"));
          return "/certificates";
        },
        () -> show(viewer, form, model));
  }

  /** With a comma or a point; nothing typed is none. */
  static Optional<Double> millimetres(Form form, String name) {
    var typed = form.text(name, 10).replace(',', '.').replace('−', '-');
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.matches("[+-]?\\d{1,2}(\\.\\d{1,2})?")) {
      form.fault(name, "certificates.fault.millimetres");
      return Optional.empty();
    }
    return Optional.of(Double.valueOf(typed));
  }

  @GetMapping("/certificates/calibration.pdf")
  @Needs(Right.CERTIFICATES)
  ResponseEntity<byte[]> calibration(
      @RequestParam(defaultValue = "giay-khen") String layout,
      @RequestParam Optional<UUID> printer,
      Page page,
      Viewer viewer) {
    var offset = printer.map(id -> printers.within(viewer, id).offset()).orElse(Offset.NONE);
    var shown = layouts.find(layout).orElseThrow(NotFound::new);
    return CertificatePages.pdf(
        "can-chinh.pdf",
        Proofs.calibration(
            shown,
            offset,
            List.of(
                page.t("certificates.calibration.1"),
                page.t("certificates.calibration.2"),
                page.t("certificates.calibration.3"))));
  }
}
