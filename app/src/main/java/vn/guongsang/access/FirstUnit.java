package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Tenants;
import vn.guongsang.registry.Tenants.Tenant;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.NotFound;

/**
 * The first unit of an empty installation: with it the first administrator gets a scope, and all
 * else can be entered by the ordinary pages.
 */
@Component
public class FirstUnit {

  static final int TENANT = 1;

  private final DSLContext sql;
  private final Tenants tenants;
  private final Units units;
  private final Grants grants;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  FirstUnit(
      DSLContext sql,
      Tenants tenants,
      Units units,
      Grants grants,
      Journal journal,
      ApplicationEventPublisher events) {
    this.sql = sql;
    this.tenants = tenants;
    this.units = units;
    this.grants = grants;
    this.journal = journal;
    this.events = events;
  }

  /**
   * Enters the root of the tree and makes the account its administrator.
   *
   * @throws NotFound unless the account is the first administrator and has no unit yet
   */
  @Transactional
  public UnitId name(SignedIn doer, UnitFacts facts, LocalDate from, LocalDate today, Instant now) {
    var account = new AccountId(doer.who().value());
    var row =
        sql.selectFrom(ACCOUNT)
            .where(ACCOUNT.ID.eq(account.value()), ACCOUNT.UNIT.isNull())
            .forUpdate()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    tenants.ensure(new Tenant(TENANT, "1", facts.name()));
    var root = units.newId();
    units.found(Nobody.system(TENANT), List.of(new UnitDraft(root, from, facts)), today);
    row.setUnit(root.value());
    row.setVersion(row.getVersion() + 1);
    row.store();
    grants.insert(TENANT, account, Role.SYSTEM_ADMINISTRATOR, root, DayRange.from(today), now);
    journal.record(
        doer,
        Entry.of("access.first-unit", "account", account.value())
            .in(root)
            .fact("unit", Units.SUBJECT, root.value()));
    events.publishEvent(new AccessChanged(account));
    return root;
  }
}
