package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.ROLE_GRANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/**
 * What an administrator still owes a new installation: accounts for others, and somebody who may
 * read the journal, which administrators themselves may not.
 */
@Component
@Order(20)
class PeopleToEnter implements WorkItems {

  private final DSLContext sql;

  PeopleToEnter(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    var out = new ArrayList<WorkItem>();
    if (!viewer.may(Right.ACCOUNTS_MANAGE)) {
      return out;
    }
    if (sql.select(ACCOUNT.ID)
            .from(ACCOUNT)
            .where(ACCOUNT.TENANT.eq(viewer.tenant()))
            .limit(2)
            .execute()
        == 1) {
      out.add(
          new WorkItem(
              Said.of("access.begin.accounts"),
              Said.of("access.begin.accounts.how"),
              "/accounts/new",
              null));
    }
    var readers =
        Arrays.stream(Role.values())
            .filter(role -> role.rights().contains(Right.JOURNAL_READ))
            .map(Role::name)
            .toList();
    if (!sql.fetchExists(
        ROLE_GRANT,
        ROLE_GRANT.TENANT.eq(viewer.tenant()),
        ROLE_GRANT.ROLE.in(readers),
        Grants.runsOn(today))) {
      out.add(
          new WorkItem(
              Said.of("access.begin.reader"),
              Said.of("access.begin.reader.how"),
              "/accounts",
              null));
    }
    return out;
  }
}
