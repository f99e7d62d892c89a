package vn.guongsang.decisions.certificates.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.DecisionPart;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** On the page of a published decision: the way to its certificates. */
@Component
class CertificatesPart implements DecisionPart {

  @Override
  public String headingKey() {
    return "certificates.part";
  }

  @Override
  public Right needs() {
    return Right.CERTIFICATES;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Content> content(Page page, Issue issue) {
    if (!issue.published()) {
      return Optional.empty();
    }
    var words = page.t("certificates.all");
    return Optional.of(
        out -> {
          out.writeContent("<p><a href=\"/decisions/made/" + issue.id() + "/certificates\">");
          out.writeContent(words);
          out.writeContent("</a></p>");
        });
  }
}
