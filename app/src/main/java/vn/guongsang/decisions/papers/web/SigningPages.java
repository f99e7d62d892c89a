package vn.guongsang.decisions.papers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.papers.DecisionPapers;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.decisions.papers.PaperKind;
import vn.guongsang.documents.signing.KeyFile;
import vn.guongsang.documents.signing.Signatures;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.page.Page;

/**
 * Signing a decision's PDF with a key somebody brings along, and what the signatures of the file
 * that came back say.
 */
@Controller
class SigningPages {

  private final Issues issues;
  private final DecisionPapers papers;
  private final Offices offices;
  private final Signatures signatures;
  private final Journal journal;
  private final Clock clock;

  SigningPages(
      Issues issues,
      DecisionPapers papers,
      Offices offices,
      Signatures signatures,
      Journal journal,
      Clock clock) {
    this.issues = issues;
    this.papers = papers;
    this.offices = offices;
    this.signatures = signatures;
    this.journal = journal;
    this.clock = clock;
  }

  @GetMapping("/decisions/made/{id}/sign")
  @Needs(Right.DECISIONS_ISSUE)
  String sign(@PathVariable UUID id, Viewer viewer, Model model) {
    return form(issues.within(viewer, new DecisionId(id)), Form.empty(), model);
  }

  private static String form(Issue issue, Form form, Model model) {
    model.addAttribute("form", form).addAttribute("issue", issue);
    return "decisions/papers/web/sign";
  }

  /** Outside any transaction: nothing is kept but the sentence that it was signed. */
  @PostMapping("/decisions/made/{id}/sign")
  @Needs(Right.DECISIONS_ISSUE)
  Object sign(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile key,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletResponse response,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    try {
      if (key == null || key.isEmpty()) {
        throw Refused.field("key", "papers.fault.no-key-file");
      }
      try (var signer =
          KeyFile.open(
              key.getBytes(), form.typed("password").toCharArray(), clock.instant(), "key")) {
        var pdf =
            signer.sign(papers.pdf(issue, PaperKind.DECISION, page.today()), "", clock.instant());
        journal.record(
            viewer,
            Entry.of("decisions.signed-here", Decisions.SUBJECT, id)
                .in(issue.unit())
                .personal("signatory", null, signer.name()));
        return Sent.pdf(Sent.name(issue, PaperKind.DECISION), pdf);
      }
    } catch (Refused refused) {
      form.add(refused.reasons());
      form.with("password", "");
      response.setStatus(422);
      return form(issue, form, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/decisions/made/{id}/signatures")
  @Needs(Right.DECISIONS_ISSUE)
  String signatures(@PathVariable UUID id, Viewer viewer, Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var file = issue.file();
    if (file == null) {
      return "redirect:/decisions/made/" + id;
    }
    model
        .addAttribute("issue", issue)
        .addAttribute("report", signatures.check(offices.content(file).orElseThrow(NotFound::new)));
    return "decisions/papers/web/signatures";
  }
}
