package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/**
 * An installation begins with one unit; whoever may enter the others is told that it is time to.
 */
@Component
@Order(10)
class UnitsToEnter implements WorkItems {

  private final DSLContext sql;

  UnitsToEnter(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    if (!viewer.may(Right.UNITS_EDIT)
        || sql.select(UNIT.ID).from(UNIT).where(UNIT.TENANT.eq(viewer.tenant())).limit(2).execute()
            != 1) {
      return List.of();
    }
    return List.of(
        new WorkItem(
            Said.of("units.begin"), Said.of("units.begin.how"), "/imports/new?kind=units", null));
  }
}
