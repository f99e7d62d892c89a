package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.ROLE_GRANT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.access.db.tables.records.AccountRecord;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** Takes an account into an administrator's hands for the length of one deed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Managed {

  private final DSLContext sql;

  Managed(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * The account, locked, when the doer administers it; and the doer's own row with it, so that two
   * administrators who disable each other do not both succeed.
   */
  public AccountRecord lock(Viewer doer, AccountId id, Instant now) {
    lockDoer(doer, now, id.value());
    return sql.selectFrom(ACCOUNT)
        .where(ACCOUNT.ID.eq(id.value()), Grants.managedBy(doer, Accounts.day(now)))
        .fetchOptional()
        .orElseThrow(NotFound::new);
  }

  /** Rows are locked in the order of their ids, so that nobody waits for each other. */
  void lockDoer(Viewer doer, Instant now, UUID... others) {
    var own = doer.account().map(AccountId::value);
    var ids = new TreeSet<>(Arrays.asList(others));
    own.ifPresent(ids::add);
    sql.select(ACCOUNT.ID)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.in(ids))
        .orderBy(ACCOUNT.ID)
        .forUpdate()
        .fetch();
    if (own.isPresent() && !administersNow(own.get(), doer, Accounts.day(now))) {
      throw new NotFound();
    }
  }

  private boolean administersNow(UUID account, Viewer doer, LocalDate today) {
    var roles =
        Arrays.stream(Role.values())
            .filter(role -> role.rights().contains(Right.ACCOUNTS_MANAGE))
            .map(Role::name)
            .toList();
    return sql.fetchExists(
        sql.selectOne()
            .from(ACCOUNT)
            .join(ROLE_GRANT)
            .on(ROLE_GRANT.ACCOUNT.eq(ACCOUNT.ID))
            .where(
                ACCOUNT.ID.eq(account),
                ACCOUNT.DISABLED_AT.isNull(),
                ROLE_GRANT.ROLE.in(roles),
                ROLE_GRANT.UNIT.eq(doer.unit().map(UnitId::value).orElseThrow(NotFound::new)),
                Grants.runsOn(today)));
  }
}
