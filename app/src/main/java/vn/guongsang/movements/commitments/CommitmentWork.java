package vn.guongsang.movements.commitments;

import static vn.guongsang.movements.db.Tables.COMMITMENT;
import static vn.guongsang.movements.db.Tables.COMMITTED;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/** Commitments of the unit above wait for the units right below it. */
@Component
class CommitmentWork implements WorkItems {

  private final Commitments commitments;

  CommitmentWork(Commitments commitments) {
    this.commitments = commitments;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    var unit = viewer.unit();
    if (unit.isEmpty() || !viewer.may(Right.MOVEMENTS_ANSWER)) {
      return List.of();
    }
    var mine = UNIT_TODAY.as("acting");
    var below =
        DSL.exists(
            DSL.selectOne()
                .from(mine)
                .where(mine.ID.eq(unit.get().value()))
                .and(mine.PARENT.eq(COMMITMENT.UNIT)));
    var silent =
        DSL.notExists(
            DSL.selectOne()
                .from(COMMITTED)
                .where(COMMITTED.COMMITMENT.eq(COMMITMENT.ID))
                .and(COMMITTED.PERSON.isNull())
                .and(COMMITTED.UNIT.eq(unit.get().value())));
    return commitments.list(viewer, below.and(silent)).stream()
        .filter(one -> one.said().runs(today))
        .map(
            one ->
                new WorkItem(
                    Said.of("commitments.waits", one.said().title()),
                    Said.of("commitments.waits.detail", one.unitName()),
                    "/commitments/" + one.id(),
                    null))
        .toList();
  }
}
