package vn.guongsang.decisions.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.certificates.OwnLayouts;
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
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Printers and the sheet by which each is set right; the shipped layouts and how they look. */
@Controller
public class PrinterPages {

  private final Printers printers;
  private final Layouts layouts;
  private final OwnLayouts own;
  private final Submission submission;

  PrinterPages(Printers printers, Layouts layouts, OwnLayouts own, Submission submission) {
    this.printers = printers;
    this.layouts = layouts;
    this.own = own;
    this.submission = submission;
  }

  @GetMapping("/certificates")
  @Needs(Right.CERTIFICATES)
  String list(Page page, Viewer viewer, Model model) {
    return show(page, viewer, Form.empty(), model);
  }

  String show(Page page, Viewer viewer, Form form, Model model) {
    model
        .addAttribute("printers", printers.all(viewer))
        .addAttribute("layouts", layouts.all())
        .addAttribute("own", own.all(viewer))
        .addAttribute(
            "bases",
            layouts.all().stream()
                .map(l -> Option.of(l.key(), Objects.requireNonNull(l.name().get(language(page)))))
                .toList())
        .addAttribute("form", form);
    return "decisions/certificates/web/printers";
  }

  /** As layouts name their languages. */
  public static String language(Page page) {
    return page.language().name().toLowerCase(Locale.ROOT);
  }

  @PostMapping("/certificates")
  @Needs(Right.CERTIFICATES)
  String add(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var name = form.required("name", 100, "certificates.fault.no-name");
    var across = millimetres(form, "across");
    var down = millimetres(form, "down");
    return submission.submit(
        page,
        form,
        () -> {
          printers.add(viewer, name, new Offset(across.orElse(0d), down.orElse(0d)));
          Pages.notice(request, Said.of("certificates.done.printer"));
          return "/certificates";
        },
        () -> show(page, viewer, form, model));
  }

  @GetMapping("/certificates/printers/{id}")
  @Needs(Right.CERTIFICATES)
  String printer(@PathVariable UUID id, Viewer viewer, Model model) {
    var printer = printers.within(viewer, id);
    return printerForm(
        printer,
        Form.empty()
            .with("_version", printer.version())
            .with("name", printer.name())
            .with("across", written(printer.offset().across()))
            .with("down", written(printer.offset().down())),
        model);
  }

  static String written(double millimetres) {
    return BigDecimal.valueOf(millimetres).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static String printerForm(Printers.Printer printer, Form form, Model model) {
    model.addAttribute("printer", printer).addAttribute("form", form);
    return "decisions/certificates/web/printer";
  }

  @PostMapping("/certificates/printers/{id}")
  @Needs(Right.CERTIFICATES)
  String change(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var printer = printers.within(viewer, id);
    var name = form.required("name", 100, "certificates.fault.no-name");
    var across = millimetres(form, "across");
    var down = millimetres(form, "down");
    return submission.submit(
        page,
        form,
        () -> {
          printers.change(
              viewer, id, form.version(), name, new Offset(across.orElse(0d), down.orElse(0d)));
          Pages.notice(request, Said.of("certificates.done.printer"));
          return "/certificates";
        },
        () -> printerForm(printer, form, model));
  }

  @PostMapping("/certificates/printers/{id}/remove")
  @Needs(Right.CERTIFICATES)
  String remove(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var printer = printers.within(viewer, id);
    return submission.submit(
        page,
        form,
        () -> {
          printers.remove(viewer, id, form.version());
          Pages.notice(request, Said.of("certificates.done.printer-removed"));
          return "/certificates";
        },
        () -> printerForm(printer, form, model));
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
      @RequestParam Optional<UUID> mine,
      Page page,
      Viewer viewer) {
    var offset = printer.map(id -> printers.within(viewer, id).offset()).orElse(Offset.NONE);
    var shown =
        mine.map(id -> own.within(viewer, id).layout())
            .orElseGet(() -> layouts.find(layout).orElseThrow(NotFound::new));
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
