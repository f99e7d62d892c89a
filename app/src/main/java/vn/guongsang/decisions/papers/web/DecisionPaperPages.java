package vn.guongsang.decisions.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.papers.DecisionPapers;
import vn.guongsang.decisions.papers.PaperKind;
import vn.guongsang.decisions.papers.PaperWording;
import vn.guongsang.decisions.papers.PaperWords;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** The papers of a decision as files, and the form in which their words are changed. */
@Controller
class DecisionPaperPages {

  private static final int LONGEST_EXTRACT = 500;
  private static final int LONGEST = 20_000;

  private final Issues issues;
  private final DecisionPapers papers;
  private final PaperWording wording;
  private final Submission submission;

  DecisionPaperPages(
      Issues issues, DecisionPapers papers, PaperWording wording, Submission submission) {
    this.issues = issues;
    this.papers = papers;
    this.wording = wording;
    this.submission = submission;
  }

  private static PaperKind kind(String name) {
    for (var kind : PaperKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new NotFound();
  }

  @GetMapping("/decisions/made/{id}/paper.docx")
  @Needs(Right.DECISIONS_ISSUE)
  ResponseEntity<byte[]> word(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "DECISION") String kind,
      Page page,
      Viewer viewer) {
    var issue = issues.within(viewer, new DecisionId(id));
    var paper = kind(kind);
    return Sent.word(Sent.name(issue, paper), papers.word(issue, paper, page.today()));
  }

  @GetMapping("/decisions/made/{id}/paper.pdf")
  @Needs(Right.DECISIONS_ISSUE)
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "DECISION") String kind,
      Page page,
      Viewer viewer) {
    var issue = issues.within(viewer, new DecisionId(id));
    var paper = kind(kind);
    return Sent.pdf(Sent.name(issue, paper), papers.pdf(issue, paper, page.today()));
  }

  @GetMapping("/decisions/made/{id}/words")
  @Needs(Right.DECISIONS_DRAFT)
  String words(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "DECISION") String kind,
      Page page,
      Viewer viewer,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var paper = kind(kind);
    var words = wording.words(issue, paper, page.today());
    var form =
        Form.empty()
            .with("_version", words.version())
            .with("kind", paper)
            .with("extract", words.extract())
            .with("grounds", String.join("\n", words.grounds()))
            .with("articles", String.join("\n", words.articles()))
            .with("recipients", String.join("\n", words.recipients()));
    return form(page, issue, paper, form, model);
  }

  private String form(Page page, Issue issue, PaperKind kind, Form form, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("issue", issue)
        .addAttribute("kind", kind)
        .addAttribute("sentence", papers.sentence(issue, page.today()))
        .addAttribute("unverified", wording.unverified(issue, lines(form, "grounds"), page.today()))
        .addAttribute("open", PaperWording.open(issue, kind));
    return "decisions/papers/web/words";
  }

  private static List<String> lines(Form form, String name) {
    return form.typed(name)
        .lines()
        .map(VietnameseText::clean)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @PostMapping("/decisions/made/{id}/words")
  @Needs(Right.DECISIONS_DRAFT)
  String words(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    if (form.typed("kind").isEmpty()) {
      return "redirect:/decisions/made/" + id;
    }
    var kind = kind(form.typed("kind"));
    form.lines("grounds", LONGEST);
    form.lines("articles", LONGEST);
    form.lines("recipients", LONGEST);
    var words =
        new PaperWords(
            form.text("extract", LONGEST_EXTRACT),
            lines(form, "grounds"),
            lines(form, "articles"),
            lines(form, "recipients"),
            form.version());
    if (kind == PaperKind.DECISION && words.articles().isEmpty()) {
      form.fault("articles", "papers.fault.no-article");
    }
    return submission.submit(
        page,
        form,
        () -> {
          wording.keep(viewer, issue, kind, words);
          Pages.notice(request, Said.of("papers.done.words"));
          return "/decisions/made/" + id;
        },
        () -> form(page, issue, kind, form, model));
  }

  @PostMapping("/decisions/made/{id}/words/proposed")
  @Needs(Right.DECISIONS_DRAFT)
  String proposed(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    if (form.typed("kind").isEmpty()) {
      return "redirect:/decisions/made/" + id;
    }
    var kind = kind(form.typed("kind"));
    return submission.submit(
        page,
        form,
        () -> {
          wording.forget(viewer, issue, kind);
          Pages.notice(request, Said.of("papers.done.proposed"));
          return "/decisions/made/" + id + "/words?kind=" + kind;
        },
        () -> form(page, issue, kind, form, model));
  }
}
