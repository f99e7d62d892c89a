package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.RECOVERY_CODE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.access.db.tables.records.AccountRecord;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.People;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;

/**
 * Accounts in the hands of administrators. Each administers those accounts whose unit and whose
 * roles, running or to come, all lie inside the own scope: whoever could reset a password could
 * else take over a role from above.
 */
@Component
@Transactional
public class Accounts {

  private final DSLContext sql;
  private final Managed managed;
  private final UnitsNow units;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Journal journal;
  private final People people;
  private final ApplicationEventPublisher events;

  Accounts(
      DSLContext sql,
      Managed managed,
      UnitsNow units,
      Passwords passwords,
      Sessions sessions,
      Journal journal,
      People people,
      ApplicationEventPublisher events) {
    this.sql = sql;
    this.managed = managed;
    this.units = units;
    this.passwords = passwords;
    this.sessions = sessions;
    this.journal = journal;
    this.people = people;
    this.events = events;
  }

  /**
   * What an account is entered with.
   *
   * @param login small letters without accents, digits, dot, hyphen; typed in any case
   */
  public record Particulars(String login, String name, UnitId unit) {}

  /** An account just made or reset, with the password that is told once. */
  public record Issued(AccountId account, String oneTimePassword) {}

  public Account one(Viewer viewer, AccountId id, LocalDate today) {
    return sql.selectFrom(ACCOUNT)
        .where(ACCOUNT.ID.eq(id.value()), Grants.managedBy(viewer, today))
        .fetchOptional(Account::of)
        .orElseThrow(NotFound::new);
  }

  public Account own(AccountId id) {
    return sql.selectFrom(ACCOUNT)
        .where(ACCOUNT.ID.eq(id.value()))
        .fetchOptional(Account::of)
        .orElseThrow(NotFound::new);
  }

  public Issued add(Viewer doer, Particulars particulars, Instant now) {
    managed.lockDoer(doer, now);
    var unit = units.one(doer, particulars.unit());
    refuseTakenLogin(particulars.login(), null);
    var password = passwords.oneTime();
    var id =
        insert(
            new AccountId(TimeOrderedId.at(now.toEpochMilli())),
            unit.tenant(),
            particulars.unit(),
            particulars.login(),
            particulars.name(),
            passwords.hash(password),
            true,
            false,
            now);
    journal.record(
        doer,
        Entry.of("access.account-added", "account", id.value())
            .in(particulars.unit())
            .personal("login", null, particulars.login())
            .personal("name", null, particulars.name()));
    return new Issued(id, password);
  }

  /** The bare row, for loading a world and for the first administrator; writes no journal. */
  public AccountId insert(
      AccountId id,
      int tenant,
      @Nullable UnitId unit,
      String login,
      String name,
      String passwordHash,
      boolean temporary,
      boolean demo,
      Instant now) {
    sql.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, id.value())
        .set(ACCOUNT.TENANT, tenant)
        .set(ACCOUNT.UNIT, unit == null ? null : unit.value())
        .set(ACCOUNT.LOGIN, login)
        .set(ACCOUNT.NAME, name)
        .set(ACCOUNT.FOLDED, folded(name, login))
        .set(ACCOUNT.PASSWORD, passwordHash)
        .set(ACCOUNT.PASSWORD_TEMPORARY, temporary)
        .set(ACCOUNT.PASSWORD_SET_AT, now)
        .set(ACCOUNT.LANGUAGE, Language.VI.name())
        .set(ACCOUNT.DEMO, demo)
        .set(ACCOUNT.MADE_AT, now)
        .execute();
    return id;
  }

  public void edit(Viewer doer, AccountId id, int version, Particulars particulars, Instant now) {
    var row = managed.lock(doer, id, now);
    refuseStale(row, version);
    refuseTakenLogin(particulars.login(), id.value());
    units.one(doer, particulars.unit());
    var entry =
        Entry.of("access.account-edited", "account", id.value())
            .in(particulars.unit())
            .personal("login", row.getLogin(), particulars.login())
            .personal("name", row.getName(), particulars.name())
            .change("unit", row.getUnit(), particulars.unit());
    row.setLogin(particulars.login());
    row.setName(particulars.name());
    row.setFolded(folded(particulars.name(), particulars.login()));
    row.setUnit(particulars.unit().value());
    store(row);
    journal.record(doer, entry);
  }

  /**
   * Says whose account it is, so that they see their own record; or that it is nobody's.
   *
   * @param person somebody within the doer's scope
   */
  public void belongsTo(
      Viewer doer, AccountId id, int version, Optional<PersonId> person, Instant now) {
    var row = managed.lock(doer, id, now);
    refuseStale(row, version);
    var before = row.getPerson();
    var after = person.map(p -> people.within(doer, p).id().value()).orElse(null);
    if (Objects.equals(before, after)) {
      return;
    }
    if (after != null && sql.fetchExists(ACCOUNT, ACCOUNT.PERSON.eq(after))) {
      throw Refused.field("person", "access.account.person-taken");
    }
    row.setPerson(after);
    store(row);
    var entry = entry(after == null ? "access.person-unlinked" : "access.person-linked", row);
    journal.record(doer, entry.fact("person", People.SUBJECT, after == null ? before : after));
  }

  /** Ends every session at once. */
  public void disable(Viewer doer, AccountId id, int version, String reason, Instant now) {
    var row = managed.lock(doer, id, now);
    refuseStale(row, version);
    if (doer.account().filter(id::equals).isPresent()) {
      throw Refused.because("access.account.not-oneself");
    }
    if (row.getDisabledAt() != null) {
      throw Refused.because("access.account.disabled-already");
    }
    row.setDisabledAt(now);
    store(row);
    sessions.endAll(id);
    journal.record(doer, entry("access.account-disabled", row).because(reason));
  }

  public void enable(Viewer doer, AccountId id, int version, String reason, Instant now) {
    var row = managed.lock(doer, id, now);
    refuseStale(row, version);
    if (row.getDisabledAt() == null) {
      throw Refused.because("access.account.enabled-already");
    }
    row.setDisabledAt(null);
    store(row);
    journal.record(doer, entry("access.account-enabled", row).because(reason));
  }

  /** Gives a new one-time password and ends every session. */
  public Issued resetPassword(Viewer doer, AccountId id, String reason, Instant now) {
    var row = managed.lock(doer, id, now);
    if (row.getDemo()) {
      throw Refused.because("access.account.demo-password");
    }
    var password = passwords.oneTime();
    row.setPassword(passwords.hash(password));
    row.setPasswordTemporary(true);
    row.setPasswordSetAt(now);
    store(row);
    sessions.endAll(id);
    journal.record(doer, entry("access.password-reset", row).because(reason));
    return new Issued(id, password);
  }

  /** For a lost telephone: the owner sets the second step up again, an administrator must. */
  public void dropSecondStep(Viewer doer, AccountId id, String reason, Instant now) {
    var row = managed.lock(doer, id, now);
    if (row.getTotpSince() == null) {
      throw Refused.because("access.account.no-second-step");
    }
    row.setTotpSealed(null);
    row.setTotpKeyNo(null);
    row.setTotpSince(null);
    store(row);
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT.eq(id.value())).execute();
    sessions.endAll(id);
    journal.record(doer, entry("access.second-step-dropped", row).because(reason));
  }

  public void speak(AccountId id, Language language) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.LANGUAGE, language.name())
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  private void refuseTakenLogin(String login, @Nullable UUID besides) {
    var taken = ACCOUNT.LOGIN.eq(login);
    if (sql.fetchExists(ACCOUNT, besides == null ? taken : taken.and(ACCOUNT.ID.ne(besides)))) {
      throw Refused.field("login", "access.account.login-taken", login);
    }
  }

  private static void refuseStale(AccountRecord row, int version) {
    if (row.getVersion() != version) {
      throw new StaleVersion(row.getId(), row.getVersion());
    }
  }

  private void store(AccountRecord row) {
    row.setVersion(row.getVersion() + 1);
    row.store();
    events.publishEvent(new AccessChanged(new AccountId(row.getId())));
  }

  static Entry entry(String verb, AccountRecord row) {
    var entry = Entry.of(verb, "account", row.getId());
    return row.getUnit() == null ? entry : entry.in(new UnitId(row.getUnit()));
  }

  private static String folded(String name, String login) {
    return VietnameseText.fold(name + " " + login);
  }

  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, Time.VIETNAM);
  }
}
