package vn.guongsang.registry.people.duplicates;

import static vn.guongsang.registry.db.Tables.SUSPECTED_PAIR;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/**
 * The pairs that are almost sure wait for whoever may judge them; the others stand in their list.
 */
@Component
class WaitingPairs implements WorkItems {

  private final DSLContext sql;

  WaitingPairs(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    if (!viewer.may(Right.PEOPLE_MERGE)) {
      return List.of();
    }
    var pairs =
        sql.fetchCount(
            SUSPECTED_PAIR,
            SUSPECTED_PAIR
                .TENANT
                .eq(viewer.tenant())
                .and(SUSPECTED_PAIR.STATE.eq(PairState.OPEN.name()))
                .and(SUSPECTED_PAIR.CERTAINTY.eq(Certainty.CERTAIN.name()))
                .and(Pairs.seenBy(sql, viewer)));
    return pairs == 0
        ? List.of()
        : List.of(
            new WorkItem(
                Said.of("duplicates.waiting", pairs),
                Said.of("duplicates.waiting.note"),
                "/people/duplicates?state=OPEN&certainty=CERTAIN",
                null));
  }
}
