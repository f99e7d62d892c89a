package vn.guongsang.decisions.papers.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.papers.PersonReport;
import vn.guongsang.documents.official.docx.OfficialDocx;
import vn.guongsang.documents.official.pdf.OfficialPdf;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.People;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Page;

/** A person's report on achievement, begun with what is known. */
@Controller
class ReportPages {

  private final People people;
  private final PersonReport report;
  private final AwardTypes types;
  private final Journal journal;

  ReportPages(People people, PersonReport report, AwardTypes types, Journal journal) {
    this.people = people;
    this.report = report;
    this.types = types;
    this.journal = journal;
  }

  @GetMapping("/people/{id}/report")
  @Needs(Right.PEOPLE_READ)
  String choose(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    List<Option> awards =
        types.on(page.today()).stream()
            .filter(type -> type.subjects().contains(Subject.Kind.INDIVIDUAL))
            .map(
                type ->
                    Option.of(
                        type.code().code(),
                        types
                            .name(type.code().code(), page.today(), page.today())
                            .in(page.language())))
            .toList();
    model
        .addAttribute("form", Form.empty())
        .addAttribute("person", people.within(viewer, new PersonId(id)))
        .addAttribute("awards", awards);
    return "decisions/papers/web/report";
  }

  /** A button, not a link: personal data goes out of the house, and the making is written down. */
  @PostMapping("/people/{id}/report")
  @Needs(Right.PEOPLE_READ)
  ResponseEntity<byte[]> make(@PathVariable UUID id, Page page, Viewer viewer, Form form) {
    var person = people.within(viewer, new PersonId(id));
    var award = form.typed("award");
    var known = types.find(award, page.today()).isPresent();
    var paper = report.of(viewer, person, known ? award : "", page.today());
    journal.record(viewer, People.entry("people.report-made", person));
    return form.typed("as").equals("pdf")
        ? Sent.pdf("bao-cao-thanh-tich", OfficialPdf.of(paper))
        : Sent.word("bao-cao-thanh-tich", OfficialDocx.of(paper));
  }
}
