package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.ENTRY;

import org.jooq.Condition;
import vn.guongsang.shell.Viewer;

/**
 * Which entries an inspector may read: those about a unit in scope; those about no unit when the
 * doer acted for one in scope; and those about no unit by nobody of any unit, such as the system's
 * own, only when acting for a root of the tenant they are kept with.
 */
final class JournalScope {

  private JournalScope() {}

  static Condition of(Viewer viewer) {
    var seen =
        viewer.seesUnit(ENTRY.UNIT).or(ENTRY.UNIT.isNull().and(viewer.seesUnit(ENTRY.ACTING_FOR)));
    return viewer.atRoot()
        ? seen.or(
            ENTRY
                .UNIT
                .isNull()
                .and(ENTRY.ACTING_FOR.isNull())
                .and(ENTRY.TENANT.eq(viewer.tenant())))
        : seen;
  }
}
