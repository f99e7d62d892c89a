package vn.guongsang.movements.pledges;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.PLEDGE;
import static vn.guongsang.movements.db.Tables.PLEDGE_SIDE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.Movement;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/** Pledges wait for the signature of the unit acted for. */
@Component
class PledgeWork implements WorkItems {

  private static final int SHOWN = 20;

  private final Pledges pledges;

  PledgeWork(Pledges pledges) {
    this.pledges = pledges;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    var unit = viewer.unit();
    if (unit.isEmpty() || !viewer.may(Right.MOVEMENTS_ANSWER)) {
      return List.of();
    }
    var unsigned =
        DSL.exists(
            DSL.selectOne()
                .from(PLEDGE_SIDE)
                .where(PLEDGE_SIDE.PLEDGE.eq(PLEDGE.ID))
                .and(PLEDGE_SIDE.UNIT.eq(unit.get().value()))
                .and(PLEDGE_SIDE.WAY.isNull()));
    var open =
        DSL.exists(
            DSL.selectOne()
                .from(MOVEMENT)
                .where(MOVEMENT.ID.eq(PLEDGE.MOVEMENT))
                .and(MOVEMENT.STATE.ne(Movement.State.CLOSED.name())));
    return pledges.list(viewer, unsigned.and(open), SHOWN).stream()
        .filter(pledge -> pledge.sides().size() > 1)
        .map(
            pledge ->
                new WorkItem(
                    Said.of("pledges.waits", pledge.said().title()),
                    Said.of("pledges.waits.detail", pledge.unitName()),
                    "/movements/pledges/" + pledge.id(),
                    pledge.said().day()))
        .toList();
  }
}
