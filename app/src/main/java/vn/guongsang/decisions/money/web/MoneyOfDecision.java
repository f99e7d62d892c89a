package vn.guongsang.decisions.money.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.DecisionPart;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.money.PaymentLists;
import vn.guongsang.decisions.money.Presentations;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** On the page of a decision: what it costs, whether it was paid and handed over. */
@Component
class MoneyOfDecision implements DecisionPart {

  private final PaymentLists lists;
  private final Presentations presentations;
  private final TemplateEngine templates;

  MoneyOfDecision(PaymentLists lists, Presentations presentations, TemplateEngine templates) {
    this.lists = lists;
    this.presentations = presentations;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "money.part";
  }

  @Override
  public Right needs() {
    return Right.PRIZES;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Content> content(Page page, Issue issue) {
    if (issue.kind() != DecisionKind.CONFERRING) {
      return Optional.empty();
    }
    var list = lists.of(page.viewer(), issue, page.today());
    if (list.lines().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        output ->
            templates.render(
                "vn/guongsang/decisions/money/web/part.jte",
                Map.of(
                    "page",
                    page,
                    "issue",
                    issue,
                    "list",
                    list,
                    "presented",
                    presentations.count(issue.id())),
                output));
  }
}
