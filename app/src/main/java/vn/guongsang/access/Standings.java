package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.ROLE_GRANT;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.guongsang.kernel.AccountId;

/**
 * Standings by account, read once in a few seconds. A change on this server is seen at once; on
 * another server after those seconds, except that disabling ends the sessions everywhere at once.
 */
@Component
class Standings {

  private static final Duration KEPT = Duration.ofSeconds(5);

  private record Key(UUID account, LocalDate today) {}

  private final DSLContext sql;
  private final Cache<Key, Optional<Standing>> kept =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();

  Standings(DSLContext sql) {
    this.sql = sql;
  }

  /** Empty for an account that is disabled or does not exist. */
  Optional<Standing> of(UUID account, LocalDate today) {
    return kept.get(new Key(account, today), this::read);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void forget(AccessChanged changed) {
    kept.asMap().keySet().removeIf(key -> key.account().equals(changed.account().value()));
  }

  private Optional<Standing> read(Key key) {
    return sql.selectFrom(ACCOUNT)
        .where(ACCOUNT.ID.eq(key.account()), ACCOUNT.DISABLED_AT.isNull())
        .fetchOptional()
        .map(
            account ->
                new Standing(
                    new AccountId(account.getId()),
                    account.getName(),
                    account.getTenant(),
                    account.getUnit(),
                    account.getDemo(),
                    account.getPasswordTemporary(),
                    account.getTotpSince() != null,
                    held(key)));
  }

  private List<Standing.Held> held(Key key) {
    var byUnit = new LinkedHashMap<UUID, Set<Role>>();
    sql.select(ROLE_GRANT.UNIT, ROLE_GRANT.ROLE)
        .from(ROLE_GRANT)
        .where(ROLE_GRANT.ACCOUNT.eq(key.account()), Grants.runsOn(key.today()))
        .orderBy(ROLE_GRANT.FROM_DAY, ROLE_GRANT.ID)
        .forEach(
            row ->
                byUnit
                    .computeIfAbsent(row.value1(), unit -> EnumSet.noneOf(Role.class))
                    .add(Role.valueOf(row.value2())));
    var held = new ArrayList<Standing.Held>();
    byUnit.forEach((unit, roles) -> held.add(new Standing.Held(unit, roles)));
    return held;
  }
}
