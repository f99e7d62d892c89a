package vn.guongsang.decisions.papers.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.DecisionPart;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.papers.PaperKind;
import vn.guongsang.decisions.papers.PaperWording;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** The papers of a decision, on its page. */
@Component
class PapersOfDecision implements DecisionPart {

  private final PaperWording wording;
  private final TemplateEngine templates;

  PapersOfDecision(PaperWording wording, TemplateEngine templates) {
    this.wording = wording;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "papers.title";
  }

  @Override
  public Right needs() {
    return Right.DECISIONS_ISSUE;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> content(Page page, Issue issue) {
    List<PaperLine> lines =
        Arrays.stream(PaperKind.values())
            .filter(kind -> issue.kind() == DecisionKind.CONFERRING || kind == PaperKind.DECISION)
            .map(kind -> new PaperLine(kind, wording.changed(issue, kind)))
            .toList();
    return Optional.of(
        output ->
            templates.render(
                "vn/guongsang/decisions/papers/web/papers.jte",
                Map.of("page", page, "issue", issue, "lines", lines),
                output));
  }
}
