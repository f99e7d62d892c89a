package vn.guongsang.decisions.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
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
import vn.guongsang.decisions.issue.Publishing;
import vn.guongsang.decisions.papers.DecisionPapers;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.decisions.papers.PaperKind;
import vn.guongsang.documents.KeptFiles;
import vn.guongsang.documents.signing.KeyFile;
import vn.guongsang.documents.signing.Signatures;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
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
  private final Publishing publishing;
  private final KeptFiles files;
  private final Submission submission;
  private final Journal journal;
  private final Clock clock;

  SigningPages(
      Issues issues,
      DecisionPapers papers,
      Offices offices,
      Signatures signatures,
      Publishing publishing,
      KeptFiles files,
      Submission submission,
      Journal journal,
      Clock clock) {
    this.issues = issues;
    this.papers = papers;
    this.offices = offices;
    this.signatures = signatures;
    this.publishing = publishing;
    this.files = files;
    this.submission = submission;
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

  /**
   * What waits to be signed keeps the signed paper, one signature upon the other; of a draft it is
   * only sent back. Neither key nor password is kept.
   */
  @PostMapping("/decisions/made/{id}/sign")
  @Needs(Right.DECISIONS_ISSUE)
  Object sign(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile key,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var password = form.typed("password").toCharArray();
    form.with("password", "");
    if (!issue.draft()) {
      return submission.submit(
          page,
          form,
          () -> {
            var file =
                files.keep(
                    viewer,
                    Sent.name(issue, PaperKind.DECISION) + ".pdf",
                    "application/pdf",
                    signed(page, viewer, issue, key, password));
            publishing.keepSigned(viewer, issue.id(), issue.version(), file.id());
            Pages.notice(request, Said.of("papers.done.signed"));
            return "/decisions/made/" + id;
          },
          () -> form(issue, form, model));
    }
    try {
      return Sent.pdf(
          Sent.name(issue, PaperKind.DECISION), signed(page, viewer, issue, key, password));
    } catch (Refused refused) {
      form.add(refused.reasons());
      response.setStatus(422);
      return form(issue, form, model);
    }
  }

  private byte[] signed(
      Page page, Viewer viewer, Issue issue, @Nullable MultipartFile key, char[] password) {
    if (key == null || key.isEmpty()) {
      throw Refused.field("key", "papers.fault.no-key-file");
    }
    try (var signer = KeyFile.open(key.getBytes(), password, clock.instant(), "key")) {
      var pdf = signer.sign(unsigned(issue, page), "", clock.instant());
      journal.record(
          viewer,
          Entry.of("decisions.signed-here", Decisions.SUBJECT, issue.id().value())
              .in(issue.unit())
              .personal("signatory", null, signer.name()));
      return pdf;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paper as others have signed it here before, else as it is made now. */
  private byte[] unsigned(Issue issue, Page page) {
    return Optional.ofNullable(issue.published() ? null : issue.file())
        .flatMap(offices::content)
        .orElseGet(() -> papers.pdf(issue, PaperKind.DECISION, page.today()));
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
