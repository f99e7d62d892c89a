package vn.guongsang.decisions.papers.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.DecisionPart;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.documents.signing.SignatureReport;
import vn.guongsang.documents.signing.Signatures;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** Who signed the file that came back, when, and whether it holds: on the decision's page. */
@Component
class SignaturesOfDecision implements DecisionPart {

  private static final int REMEMBERED = 200;

  private final Offices offices;
  private final Signatures signatures;
  private final TemplateEngine templates;

  /** A kept file never changes; what was found of the latest ones is not worked out again. */
  private final Map<UUID, SignatureReport> found =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, SignatureReport> eldest) {
          return size() > REMEMBERED;
        }
      };

  SignaturesOfDecision(Offices offices, Signatures signatures, TemplateEngine templates) {
    this.offices = offices;
    this.signatures = signatures;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "papers.signatures";
  }

  @Override
  public Right needs() {
    return Right.DECISIONS_ISSUE;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Content> content(Page page, Issue issue) {
    return Optional.ofNullable(issue.file())
        .flatMap(this::report)
        .map(
            report ->
                output ->
                    templates.render(
                        "vn/guongsang/decisions/papers/web/signed.jte",
                        Map.of("page", page, "issue", issue, "report", report),
                        output));
  }

  private Optional<SignatureReport> report(UUID file) {
    synchronized (found) {
      var known = found.get(file);
      if (known != null) {
        return Optional.of(known);
      }
    }
    var report = offices.content(file).map(signatures::check);
    synchronized (found) {
      report.ifPresent(r -> found.put(file, r));
    }
    return report;
  }
}
