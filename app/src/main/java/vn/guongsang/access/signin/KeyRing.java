package vn.guongsang.access.signin;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.API_KEY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.access.Demand;
import vn.guongsang.access.Managed;
import vn.guongsang.access.SignedIn;
import vn.guongsang.access.Viewers;
import vn.guongsang.access.db.tables.records.AccountRecord;
import vn.guongsang.access.db.tables.records.ApiKeyRecord;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.ApiKeys;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;

/**
 * The API keys of accounts.
 *
 * <p>An owner makes a key under a name and reads it once; from then on only its hash is known. It
 * works until the owner, or whoever administers the account, revokes it, and rests while the
 * account is disabled or has something to do first, such as replacing a one-time password. A
 * revoked key never works again; its row stays, for the journal speaks of it.
 */
@Component
@Transactional
public class KeyRing implements ApiKeys {

  /** By it people, and tools that search for leaked secrets, recognise a key. */
  static final String PREFIX = "gs_";

  private static final int BYTES = 32;
  private static final int MOST = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final DSLContext sql;
  private final Managed managed;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  KeyRing(DSLContext sql, Managed managed, Viewers viewers, Journal journal, Clock clock) {
    this.sql = sql;
    this.managed = managed;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A key that works, without what would open anything.
   *
   * @param entersFor the name of the unit whose figures it enters; null for one that only asks
   */
  public record Key(
      UUID id,
      String name,
      Instant madeAt,
      @Nullable LocalDate lastUsed,
      @Nullable String entersFor) {}

  /** The keys that are not revoked, the newest first. */
  public List<Key> of(AccountId account) {
    return sql.select(API_KEY.ID, API_KEY.NAME, API_KEY.MADE_AT, API_KEY.LAST_USED, UNIT_TODAY.NAME)
        .from(API_KEY)
        .leftJoin(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(API_KEY.UNIT))
        .where(API_KEY.ACCOUNT.eq(account.value()), API_KEY.REVOKED_AT.isNull())
        .orderBy(API_KEY.MADE_AT.desc(), API_KEY.ID.desc())
        .fetch(Records.mapping(Key::new));
  }

  /** The secret, told once, of a key that only asks. */
  public String make(Viewer owner, String name, Instant now) {
    return make(owner, name, Optional.empty(), now);
  }

  /**
   * The secret, told once.
   *
   * @param entersFor the unit whose figures it enters, which must be the one the owner acts for
   */
  public String make(Viewer owner, String name, Optional<UnitId> entersFor, Instant now) {
    if (entersFor.isPresent()
        && !(entersFor.equals(owner.unit()) && owner.may(Right.TARGETS_ENTER))) {
      throw Refused.field("for", "form.no-such-choice");
    }
    var account =
        sql.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(owner.who().value())).forUpdate().fetchSingle();
    var keys = of(owner.who());
    if (keys.stream().anyMatch(key -> key.name().equalsIgnoreCase(name))) {
      throw Refused.field("name", "access.api-key.name-taken", name);
    }
    if (keys.size() >= MOST) {
      throw Refused.because("access.api-key.too-many", MOST);
    }
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sql.insertInto(API_KEY)
        .set(API_KEY.ID, TimeOrderedId.at(now.toEpochMilli()))
        .set(API_KEY.TENANT, account.getTenant())
        .set(API_KEY.ACCOUNT, account.getId())
        .set(API_KEY.NAME, name)
        .set(API_KEY.UNIT, entersFor.map(UnitId::value).orElse(null))
        .set(API_KEY.HASH, hash(secret))
        .set(API_KEY.MADE_AT, now)
        .execute();
    journal.record(owner, entry("access.api-key-made", account).personal("api-key", null, name));
    return secret;
  }

  public void revokeOwn(Viewer owner, UUID key, Instant now) {
    var account = sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(owner.who().value()));
    revoke(owner, account, key, "", now);
  }

  /**
   * @throws NotFound unless the doer administers the account, and the key is the account's
   */
  public void revoke(Viewer doer, AccountId account, UUID key, String reason, Instant now) {
    revoke(doer, managed.lock(doer, account, now), key, reason, now);
  }

  private void revoke(Viewer doer, AccountRecord account, UUID id, String reason, Instant now) {
    var key =
        sql.selectFrom(API_KEY)
            .where(API_KEY.ID.eq(id), API_KEY.ACCOUNT.eq(account.getId()))
            .forUpdate()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    if (key.getRevokedAt() != null) {
      throw Refused.because("access.api-key.revoked-already");
    }
    key.setRevokedAt(now);
    key.store();
    journal.record(
        doer,
        entry("access.api-key-revoked", account)
            .because(reason)
            .personal("api-key", key.getName(), null));
  }

  @Override
  public Optional<Holder> holder(String secret) {
    if (!secret.startsWith(PREFIX) || secret.length() > 100) {
      return Optional.empty();
    }
    return sql.selectFrom(API_KEY)
        .where(API_KEY.HASH.eq(hash(secret)), API_KEY.REVOKED_AT.isNull())
        .fetchOptional()
        .flatMap(this::holder);
  }

  /** A key that enters figures rests while its owner may not enter them there. */
  private Optional<Holder> holder(ApiKeyRecord key) {
    var id = new AccountId(key.getAccount());
    var entersFor = Optional.ofNullable(key.getUnit()).map(UnitId::new);
    var owner =
        viewers
            .of(id, entersFor)
            .filter(v -> v instanceof SignedIn s && s.demand() == Demand.NOTHING)
            .filter(v -> entersFor.isEmpty() || v.may(Right.TARGETS_ENTER));
    owner.ifPresent(o -> noteUse(key));
    return owner.map(
        o ->
            new Holder(
                key.getId(),
                entersFor.isPresent()
                    ? new FiguresKey(o)
                    : new KeyHolder(id, o.name(), key.getTenant())));
  }

  /** Written once a day: enough to see which keys nobody needs, and no record of habits. */
  private void noteUse(ApiKeyRecord key) {
    var today = Time.today(clock);
    if (!today.equals(key.getLastUsed())) {
      sql.update(API_KEY).set(API_KEY.LAST_USED, today).where(API_KEY.ID.eq(key.getId())).execute();
    }
  }

  private static Entry entry(String verb, AccountRecord account) {
    var entry = Entry.of(verb, "account", account.getId());
    return account.getUnit() == null ? entry : entry.in(new UnitId(account.getUnit()));
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
