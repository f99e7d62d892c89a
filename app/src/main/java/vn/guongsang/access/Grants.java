package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.ROLE_GRANT;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Roles given and withdrawn. Nobody gives a role outside the own scope, nor to oneself. */
@Component
@Transactional
public class Grants {

  private final DSLContext sql;
  private final Managed managed;
  private final UnitsNow units;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  Grants(
      DSLContext sql,
      Managed managed,
      UnitsNow units,
      Journal journal,
      ApplicationEventPublisher events) {
    this.sql = sql;
    this.managed = managed;
    this.units = units;
    this.journal = journal;
    this.events = events;
  }

  /** A role over a unit and all below it, on these days. */
  public record Grant(
      UUID id, Role role, UnitId unit, String unitName, LocalDate from, @Nullable LocalDate until) {

    public boolean endedBy(LocalDate today) {
      return until != null && !until.isAfter(today);
    }
  }

  static Condition runsOn(LocalDate day) {
    return ROLE_GRANT
        .FROM_DAY
        .le(day)
        .and(ROLE_GRANT.UNTIL_DAY.isNull().or(ROLE_GRANT.UNTIL_DAY.gt(day)));
  }

  /** Every role the account holds, will hold or held, those that run first. */
  public List<Grant> of(AccountId account) {
    return sql.select(
            ROLE_GRANT.ID,
            ROLE_GRANT.ROLE,
            ROLE_GRANT.UNIT,
            UNIT_TODAY.NAME,
            ROLE_GRANT.FROM_DAY,
            ROLE_GRANT.UNTIL_DAY)
        .from(ROLE_GRANT)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(ROLE_GRANT.UNIT))
        .where(ROLE_GRANT.ACCOUNT.eq(account.value()))
        .orderBy(
            ROLE_GRANT.UNTIL_DAY.desc().nullsFirst(), ROLE_GRANT.FROM_DAY.desc(), ROLE_GRANT.ID)
        .fetch(
            row ->
                new Grant(
                    row.value1(),
                    Role.valueOf(row.value2()),
                    new UnitId(row.value3()),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }

  /**
   * @throws Refused for one's own account, or when the same role already runs in these days
   * @throws NotFound when account or unit lie outside the doer's scope
   */
  public void give(
      Viewer doer, AccountId account, Role role, UnitId unit, DayRange days, Instant now) {
    var whose = managed.lock(doer, account, now);
    refuseOneself(doer, account);
    units.one(doer, unit);
    var overlapping =
        sql.fetchExists(
            ROLE_GRANT,
            ROLE_GRANT.ACCOUNT.eq(account.value()),
            ROLE_GRANT.ROLE.eq(role.name()),
            ROLE_GRANT.UNIT.eq(unit.value()),
            ROLE_GRANT.UNTIL_DAY.isNull().or(ROLE_GRANT.UNTIL_DAY.gt(days.from())),
            days.until() == null
                ? ROLE_GRANT.ID.isNotNull()
                : ROLE_GRANT.FROM_DAY.lt(days.until()));
    if (overlapping) {
      throw Refused.field("role", "access.grant.already");
    }
    insert(whose.getTenant(), account, role, unit, days, now);
    var entry =
        Entry.of("access.role-given", "account", account.value())
            .in(unit)
            .fact("role", role)
            .fact("unit", "unit", unit.value())
            .fact("from", days.from());
    journal.record(doer, days.until() == null ? entry : entry.change("until", null, days.until()));
    events.publishEvent(new AccessChanged(account));
  }

  /** The bare row, for loading a world and for the first administrator; writes no journal. */
  public void insert(
      int tenant, AccountId account, Role role, UnitId unit, DayRange days, Instant now) {
    sql.insertInto(ROLE_GRANT)
        .set(ROLE_GRANT.ID, TimeOrderedId.at(now.toEpochMilli()))
        .set(ROLE_GRANT.TENANT, tenant)
        .set(ROLE_GRANT.ACCOUNT, account.value())
        .set(ROLE_GRANT.ROLE, role.name())
        .set(ROLE_GRANT.UNIT, unit.value())
        .set(ROLE_GRANT.FROM_DAY, days.from())
        .set(ROLE_GRANT.UNTIL_DAY, days.until())
        .execute();
  }

  /** Ends a role with the day before {@code today}; one that has not begun by then is dropped. */
  public void withdraw(
      Viewer doer, AccountId account, UUID grant, String reason, LocalDate today, Instant now) {
    managed.lock(doer, account, now);
    refuseOneself(doer, account);
    var row =
        sql.selectFrom(ROLE_GRANT)
            .where(ROLE_GRANT.ID.eq(grant), ROLE_GRANT.ACCOUNT.eq(account.value()))
            .fetchOptional()
            .orElseThrow(NotFound::new);
    if (row.getUntilDay() != null && !row.getUntilDay().isAfter(today)) {
      throw Refused.because("access.grant.ended-already");
    }
    if (row.getFromDay().isBefore(today)) {
      sql.update(ROLE_GRANT)
          .set(ROLE_GRANT.UNTIL_DAY, today)
          .where(ROLE_GRANT.ID.eq(grant))
          .execute();
    } else {
      sql.deleteFrom(ROLE_GRANT).where(ROLE_GRANT.ID.eq(grant)).execute();
    }
    journal.record(
        doer,
        Entry.of("access.role-withdrawn", "account", account.value())
            .in(new UnitId(row.getUnit()))
            .because(reason)
            .fact("role", Role.valueOf(row.getRole()))
            .fact("unit", "unit", row.getUnit()));
    events.publishEvent(new AccessChanged(account));
  }

  private static void refuseOneself(Viewer doer, AccountId account) {
    if (doer.account().filter(account::equals).isPresent()) {
      throw Refused.because("access.grant.not-oneself");
    }
  }

  /** An account that a viewer administers: it and every role it holds or will hold lie inside. */
  static Condition managedBy(Viewer viewer, LocalDate today) {
    var outside =
        DSL.selectOne()
            .from(ROLE_GRANT)
            .where(
                ROLE_GRANT.ACCOUNT.eq(ACCOUNT.ID),
                ROLE_GRANT.UNTIL_DAY.isNull().or(ROLE_GRANT.UNTIL_DAY.gt(today)),
                DSL.not(viewer.seesUnit(ROLE_GRANT.UNIT)));
    return viewer.seesUnit(ACCOUNT.UNIT).and(DSL.notExists(outside));
  }
}
