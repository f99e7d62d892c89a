package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;

/** Reads decisions made here. */
@Component
public class Issues {

  private final DSLContext sql;

  Issues(DSLContext sql) {
    this.sql = sql;
  }

  /** For lists that join: made here, by a unit in scope. */
  public static org.jooq.Condition within(Viewer viewer) {
    return IssueRows.within(viewer);
  }

  public static Issue read(vn.guongsang.decisions.db.tables.records.DecisionRecord row) {
    return IssueRows.read(row);
  }

  /** Made by a unit in the viewer's scope, else {@link NotFound}. */
  public Issue within(Viewer viewer, DecisionId id) {
    return sql.selectFrom(DECISION)
        .where(DECISION.ID.eq(id.value()))
        .and(IssueRows.within(viewer))
        .fetchOptional(IssueRows::read)
        .orElseThrow(NotFound::new);
  }

  /** Whether it was, or is being, made here by a unit in the viewer's scope. */
  public boolean madeHere(Viewer viewer, DecisionId id) {
    return sql.fetchExists(DECISION, DECISION.ID.eq(id.value()).and(IssueRows.within(viewer)));
  }

  /** In the order of the decision's list. */
  public List<Line> lines(DecisionId id) {
    return IssueRows.lines(sql, LINE.DECISION.eq(id.value()));
  }
}
