package vn.guongsang.decisions.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.certificates.Certificate;
import vn.guongsang.decisions.certificates.Certificates;
import vn.guongsang.decisions.certificates.PrintWork;
import vn.guongsang.decisions.certificates.Printers;
import vn.guongsang.decisions.certificates.Printing;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.documents.certificates.Offset;
import vn.guongsang.documents.certificates.Proofs;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.shell.work.Works;

/** The certificate of an award, its trail, and all certificates of a decision. */
@Controller
class CertificatePages {

  private final Awards awards;
  private final Issues issues;
  private final Certificates certificates;
  private final Printing printing;
  private final Printers printers;
  private final SiteAddress site;
  private final Works works;
  private final JsonMapper json;
  private final Submission submission;

  CertificatePages(
      Awards awards,
      Issues issues,
      Certificates certificates,
      Printing printing,
      Printers printers,
      SiteAddress site,
      Works works,
      JsonMapper json,
      Submission submission) {
    this.awards = awards;
    this.issues = issues;
    this.certificates = certificates;
    this.printing = printing;
    this.printers = printers;
    this.site = site;
    this.works = works;
    this.json = json;
    this.submission = submission;
  }

  @GetMapping("/awards/{id}/certificate")
  @Needs(Right.CERTIFICATES)
  String certificate(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(id, page, viewer, Form.empty(), model);
  }

  private String show(UUID id, Page page, Viewer viewer, Form form, Model model) {
    var award = awards.within(viewer, new AwardId(id));
    var sheets = printing.of(viewer, award.id(), page.today());
    model
        .addAttribute("award", award)
        .addAttribute("printing", Form.empty().with("ground", "COLOUR"))
        .addAttribute("grounds", options(page, "ground", "COLOUR", "STOCK"))
        .addAttribute("printers", printers(viewer))
        .addAttribute("layouts", layouts(viewer, sheets))
        .addAttribute("trail", certificates.trail(award.id()))
        .addAttribute("printable", !sheets.isEmpty())
        .addAttribute("siteKnown", site.known())
        .addAttribute("form", form)
        .addAttribute(
            "kinds",
            List.of(
                new Option(
                    "REISSUED",
                    page.t("certificates.kind.REISSUED"),
                    page.t("certificates.kind.REISSUED.hint")),
                new Option(
                    "EXCHANGED",
                    page.t("certificates.kind.EXCHANGED"),
                    page.t("certificates.kind.EXCHANGED.hint"))));
    return "decisions/certificates/web/certificate";
  }

  /** Without a certificate, the page that says so. */
  @GetMapping("/awards/{id}/certificate.pdf")
  @Needs(Right.CERTIFICATES)
  Object pdf(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "COLOUR") String ground,
      @RequestParam(required = false) @Nullable UUID printer,
      @RequestParam(required = false) @Nullable UUID layout,
      Page page,
      Viewer viewer,
      HttpServletRequest request) {
    var shipped = printing.of(viewer, new AwardId(id), page.today());
    if (shipped.isEmpty()) {
      return "redirect:/awards/" + id + "/certificate";
    }
    var sheet = printing.on(viewer, layout, shipped).getFirst();
    return pdf(
        sheet.award().holderName() + ".pdf",
        Proofs.pdf(
            sheet.layout(),
            !ground.equals("STOCK"),
            printer == null ? Offset.NONE : printers.within(viewer, printer).offset(),
            sheet.words(),
            PrintWork.address(site.of(request), sheet)));
  }

  static ResponseEntity<byte[]> pdf(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }

  @PostMapping("/awards/{id}/certificate")
  @Needs(Right.CERTIFICATES)
  String reissue(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var award = awards.within(viewer, new AwardId(id));
    var kind = form.requiredChoice("kind", Certificate.Kind.class, "certificates.fault.kind");
    var reason = form.required("reason", 1000, "certificates.fault.reason");
    return submission.submit(
        page,
        form,
        () -> {
          certificates.reissue(viewer, award.id(), kind.orElseThrow(), reason, page.today());
          Pages.notice(request, Said.of("certificates.done.reissued"));
          return "/awards/" + id + "/certificate";
        },
        () -> show(id, page, viewer, form, model));
  }

  @GetMapping("/decisions/made/{id}/certificates")
  @Needs(Right.CERTIFICATES)
  String all(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return allForm(
        id, page, viewer, Form.empty().with("ground", "COLOUR").with("files", "ONE"), model);
  }

  private String allForm(UUID id, Page page, Viewer viewer, Form form, Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var sheets = printing.of(viewer, issue.id(), page.today());
    model
        .addAttribute("issue", issue)
        .addAttribute("count", sheets.size())
        .addAttribute("layouts", layouts(viewer, sheets))
        .addAttribute("siteKnown", site.known())
        .addAttribute("form", form)
        .addAttribute("grounds", options(page, "ground", "COLOUR", "STOCK"))
        .addAttribute("files", options(page, "files", "ONE", "EACH"))
        .addAttribute("printers", printers(viewer));
    return "decisions/certificates/web/all";
  }

  private List<Option> printers(Viewer viewer) {
    return printers.all(viewer).stream().map(p -> Option.of(p.id().toString(), p.name())).toList();
  }

  private List<Option> layouts(Viewer viewer, List<Printing.Sheet> sheets) {
    return printing.choices(viewer, sheets).stream()
        .map(own -> Option.of(own.id().toString(), own.name()))
        .toList();
  }

  private static List<Option> options(Page page, String what, String... values) {
    return java.util.Arrays.stream(values)
        .map(
            v ->
                new Option(
                    v,
                    page.t("certificates." + what + "." + v),
                    page.t("certificates." + what + "." + v + ".hint")))
        .toList();
  }

  @PostMapping("/decisions/made/{id}/certificates")
  @Needs(Right.CERTIFICATES)
  String print(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var overStock = form.typed("ground").equals("STOCK");
    var printer = form.id("printer");
    printer.ifPresent(known -> printers.within(viewer, known));
    var layout = form.id("layout");
    var order =
        new PrintWork.Order(
            id,
            overStock,
            printer.orElse(null),
            form.typed("files").equals("EACH"),
            site.of(request),
            layout.orElse(null));
    return submission.submit(
        page,
        form,
        () -> {
          var text = json.writeValueAsString(order);
          return "/work/"
              + works
                  .underWay(viewer, PrintWork.NAME, text)
                  .orElseGet(
                      () ->
                          works.ask(
                              viewer,
                              PrintWork.NAME,
                              text,
                              Said.of(
                                  "certificates.work",
                                  issue.number().isEmpty() ? issue.title() : issue.number())));
        },
        () -> allForm(id, page, viewer, form, model));
  }
}
