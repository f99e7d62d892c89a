package vn.guongsang.decisions.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.decisions.papers.Office;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.documents.Papers;
import vn.guongsang.documents.official.docx.Letterhead;
import vn.guongsang.documents.official.docx.SampleLetterhead;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** How a unit heads, signs and sends its papers. */
@Controller
class OfficePages {

  private static final int LONGEST = 300;

  private final Units units;
  private final Offices offices;
  private final Papers papers;
  private final Submission submission;

  OfficePages(Units units, Offices offices, Papers papers, Submission submission) {
    this.units = units;
    this.offices = offices;
    this.papers = papers;
    this.submission = submission;
  }

  @GetMapping("/units/{id}/office")
  @Needs(Right.DECISIONS_DRAFT)
  String office(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var office = offices.of(unit.id(), page.today());
    var form =
        Form.empty()
            .with("_version", office.version())
            .with("superior", office.superior())
            .with("heading", office.heading())
            .with("place", office.place())
            .with("symbol", office.symbol())
            .with("head", office.head())
            .with("decider", office.decider())
            .with("collective", office.collective())
            .with("capacity", office.capacity())
            .with("signatory", office.signatory())
            .with("post", office.post())
            .with("proposer", office.proposer())
            .with("recipients", String.join("\n", office.recipients()))
            .with("numbering", office.numbering() ? "yes" : "");
    return form(page, unit, form, model);
  }

  private String form(Page page, Unit unit, Form form, Model model) {
    var office = offices.of(unit.id(), page.today());
    model
        .addAttribute("form", form)
        .addAttribute("unit", unit)
        .addAttribute("letterhead", papers.name(office.letterhead()).orElse(""))
        .addAttribute("capacities", Option.ofAll(page, Capacity.class));
    return "decisions/papers/web/office";
  }

  @PostMapping("/units/{id}/office")
  @Needs(Right.DECISIONS_DRAFT)
  String office(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile letterhead,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var known = offices.of(unit.id(), page.today());
    var heading = form.lines("heading", LONGEST);
    if (heading.isEmpty()) {
      form.fault("heading", "papers.fault.no-heading");
    }
    var office =
        new Office(
            unit.id(),
            known.kind(),
            form.lines("superior", LONGEST),
            heading,
            form.text("place", LONGEST),
            form.text("symbol", LONGEST),
            form.required("head", LONGEST, "papers.fault.no-head"),
            form.required("decider", LONGEST, "papers.fault.no-decider"),
            form.text("collective", LONGEST),
            form.requiredChoice("capacity", Capacity.class, "papers.fault.no-capacity")
                .orElse(Capacity.HEAD),
            form.text("signatory", LONGEST),
            form.text("post", LONGEST),
            form.text("proposer", LONGEST),
            recipients(form),
            form.ticked("no_letterhead") ? null : known.letterhead(),
            form.ticked("numbering"),
            form.version());
    return submission.submit(
        page,
        form,
        () -> {
          readable(letterhead);
          offices.set(
              viewer, papers.keep(viewer, letterhead, "letterhead").map(office::on).orElse(office));
          Pages.notice(request, Said.of("papers.done.office"));
          return "/units/" + id + "/office";
        },
        () -> form(page, unit, form, model));
  }

  private static List<String> recipients(Form form) {
    return form.lines("recipients", LONGEST * 10).lines().filter(r -> !r.isEmpty()).toList();
  }

  /** A letterhead that cannot serve is refused now, not when a paper is due. */
  private static void readable(@Nullable MultipartFile sent) {
    if (sent != null && !sent.isEmpty()) {
      try {
        Letterhead.read(sent.getBytes(), "letterhead");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Without one, the page where it is sent. */
  @GetMapping("/units/{id}/office/letterhead")
  @Needs(Right.DECISIONS_DRAFT)
  Object letterhead(@PathVariable UUID id, Page page, Viewer viewer) {
    var unit = units.within(viewer, new UnitId(id));
    var office = offices.of(unit.id(), page.today());
    return office.letterhead() == null
        ? "redirect:/units/" + id + "/office"
        : papers.answer(office.letterhead());
  }

  /** A head to begin with: the decree's own, with all marks. */
  @GetMapping("/units/{id}/office/sample.docx")
  @Needs(Right.DECISIONS_DRAFT)
  ResponseEntity<byte[]> sample(@PathVariable UUID id, Viewer viewer) {
    units.within(viewer, new UnitId(id));
    return Sent.word("mau-tieu-de", SampleLetterhead.docx());
  }
}
