package vn.guongsang.decisions.issue.web;

import static vn.guongsang.decisions.db.Tables.DECISION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.DecisionState;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/**
 * Decisions that wait for a signature or a number are on the list of those who bring these back.
 */
@Component
class IssueWork implements WorkItems {

  private static final int SHOWN = 20;

  private final DSLContext sql;

  IssueWork(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    if (!viewer.may(Right.DECISIONS_ISSUE)) {
      return List.of();
    }
    return sql
        .selectFrom(DECISION)
        .where(Issues.within(viewer))
        .and(
            DECISION.STATE.in(
                DecisionState.AWAITING_SIGNATURE.name(), DecisionState.AWAITING_NUMBER.name()))
        .orderBy(DECISION.STATE_SINCE, DECISION.ID)
        .limit(SHOWN)
        .fetch(Issues::read)
        .stream()
        .map(
            issue ->
                new WorkItem(
                    Said.of("issue.waits." + issue.state().name(), issue.title()),
                    Said.of("issue.waits.since", issue.since()),
                    "/decisions/made/" + issue.id(),
                    null))
        .toList();
  }
}
