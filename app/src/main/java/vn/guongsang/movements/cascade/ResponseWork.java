package vn.guongsang.movements.cascade;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.RESPONSE;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.Movements;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/** Launched movements wait for the unit's own launching; ended ones for whoever leads them. */
@Component
class ResponseWork implements WorkItems {

  private static final int SHOWN = 20;

  private final DSLContext sql;
  private final Movements movements;
  private final Cascade cascade;

  ResponseWork(DSLContext sql, Movements movements, Cascade cascade) {
    this.sql = sql;
    this.movements = movements;
    this.cascade = cascade;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    var out = new ArrayList<WorkItem>();
    if (viewer.unit().isPresent() && viewer.may(Right.MOVEMENTS_ANSWER)) {
      out.addAll(unanswered(viewer, viewer.unit().get()));
    }
    if (viewer.may(Right.MOVEMENTS_LEAD)) {
      out.addAll(ended(viewer, today));
    }
    return out;
  }

  private List<WorkItem> unanswered(Viewer viewer, UnitId unit) {
    var level =
        sql.select(UNIT_TODAY.LEVEL)
            .from(UNIT_TODAY)
            .where(UNIT_TODAY.ID.eq(unit.value()))
            .and(UNIT_TODAY.LIVING)
            .fetchOptional(UNIT_TODAY.LEVEL);
    if (level.isEmpty()) {
      return List.of();
    }
    var silent =
        DSL.notExists(
            DSL.selectOne()
                .from(RESPONSE)
                .where(RESPONSE.MOVEMENT.eq(MOVEMENT.ID))
                .and(RESPONSE.UNIT.eq(unit.value())));
    return movements
        .list(
            viewer,
            MOVEMENT
                .STATE
                .in(Movement.State.LAUNCHED.name(), Movement.State.REVIEWED.name())
                .and(DSL.val(level.get()).eq(DSL.any(MOVEMENT.ASKED)))
                .and(silent),
            SHOWN)
        .stream()
        .filter(one -> !one.launching().contains(unit) && cascade.reaches(one, unit))
        .map(
            one ->
                new WorkItem(
                    Said.of("cascade.waits", one.name()),
                    Said.of("cascade.waits.detail", one.unitName()),
                    "/movements/" + one.id() + "/answer",
                    one.said().answerDue()))
        .toList();
  }

  private List<WorkItem> ended(Viewer viewer, LocalDate today) {
    return movements
        .list(
            viewer,
            MOVEMENT
                .STATE
                .in(Movement.State.LAUNCHED.name(), Movement.State.REVIEWED.name())
                .and(MOVEMENT.UNTIL_DAY.lt(today))
                .and(
                    viewer
                        .unit()
                        .map(unit -> MOVEMENT.UNIT.eq(unit.value()))
                        .orElse(DSL.falseCondition())),
            SHOWN)
        .stream()
        .map(
            one ->
                new WorkItem(
                    Said.of("cascade.ended", one.name()),
                    Said.of("cascade.ended.detail"),
                    "/movements/" + one.id(),
                    one.said().until()))
        .toList();
  }
}
