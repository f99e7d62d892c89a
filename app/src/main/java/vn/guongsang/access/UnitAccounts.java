package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.ROLE_GRANT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDependents;
import vn.guongsang.shell.Said;

/** Whose rights and whose work place a reorganisation of units touches. */
@Component
class UnitAccounts implements UnitDependents {

  private final DSLContext sql;

  UnitAccounts(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Dependent> at(Collection<UnitId> units, LocalDate today) {
    return sql.select(ROLE_GRANT.UNIT, ACCOUNT.NAME, ROLE_GRANT.ROLE)
        .from(ROLE_GRANT)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT))
        .where(ROLE_GRANT.UNIT.in(units.stream().map(UnitId::value).toList()))
        .and(Grants.runsOn(today))
        .and(ACCOUNT.DISABLED_AT.isNull())
        .orderBy(ACCOUNT.FOLDED, ACCOUNT.ID, ROLE_GRANT.ROLE)
        .fetch(
            row ->
                new Dependent(
                    new UnitId(row.value1()),
                    Said.of(
                        "access.role-at-unit",
                        row.value2(),
                        Role.valueOf(row.value3()),
                        Said.of("access.follows-the-seat"))));
  }

  /** Ended grants count as well: they say what was, and would point nowhere. */
  @Override
  public List<Dependent> madeAt(Collection<UnitId> units) {
    var ids = units.stream().map(UnitId::value).toList();
    var found =
        sql.select(ROLE_GRANT.UNIT, ACCOUNT.NAME)
            .from(ROLE_GRANT)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT))
            .where(ROLE_GRANT.UNIT.in(ids))
            .union(sql.select(ACCOUNT.UNIT, ACCOUNT.NAME).from(ACCOUNT).where(ACCOUNT.UNIT.in(ids)))
            .fetch();
    return found.map(
        row ->
            new Dependent(
                new UnitId(row.value1()), Said.of("access.account-at-unit", row.value2())));
  }
}
