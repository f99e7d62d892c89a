package vn.guongsang.access.signin;

import static vn.guongsang.access.db.Tables.ACCOUNT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.access.db.tables.records.AccountRecord;
import vn.guongsang.access.signin.SlowDown.Count;
import vn.guongsang.access.signin.SlowDown.Counted;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Vault;

/**
 * Signing in: first the password, then the code where the account has a second step. An unknown
 * login, a disabled account and a wrong password are the same answer after the same work.
 */
@Component
public class SignIn {

  /** Nobody gets to set an own password with one that lay about for longer. */
  private static final Duration ONE_TIME_LASTS = Duration.ofDays(7);

  private final DSLContext sql;
  private final Passwords passwords;
  private final SecondStep secondStep;
  private final SlowDown slowDown;
  private final KnownBrowsers browsers;
  private final Journal journal;
  private final Vault vault;
  private final TransactionTemplate transaction;
  private final boolean demo;

  SignIn(
      DSLContext sql,
      Passwords passwords,
      SecondStep secondStep,
      SlowDown slowDown,
      KnownBrowsers browsers,
      Journal journal,
      Vault vault,
      TransactionTemplate transaction,
      @Value("${guongsang.mode:empty}") String mode) {
    this.sql = sql;
    this.passwords = passwords;
    this.secondStep = secondStep;
    this.slowDown = slowDown;
    this.browsers = browsers;
    this.journal = journal;
    this.vault = vault;
    this.transaction = transaction;
    this.demo = mode.equals("demo");
  }

  /**
   * Where a try comes from.
   *
   * @param address of the network
   * @param browsers the cookie by which accounts know this browser; empty text for none
   */
  public record From(String address, String browsers) {

    /** One subscriber has a whole /64 of IPv6 addresses. */
    String place() {
      var groups = address.split(":", -1);
      return groups.length > 4 && !address.startsWith("::")
          ? String.join(":", List.of(groups).subList(0, 4))
          : address;
    }
  }

  /** What came of a try. */
  public sealed interface Answer {
    /** Signed in; the cookie makes the browser known from now on. */
    record In(AccountId account, String browsers, boolean speaksEnglish) implements Answer {}

    record CodeWanted(AccountId account) implements Answer {}

    record Wrong() implements Answer {}

    /** A one-time password that was right, but a week ago. */
    record Expired() implements Answer {}

    record Slow(Duration pause) implements Answer {}

    record Busy() implements Answer {}
  }

  public static String cleaned(String login) {
    return VietnameseText.clean(login).toLowerCase(Locale.ROOT);
  }

  public Answer byPassword(String typedLogin, String password, From from, Instant now) {
    var login = cleaned(typedLogin);
    var account =
        sql.fetchOptional(ACCOUNT, ACCOUNT.LOGIN.eq(login))
            .filter(a -> a.getDisabledAt() == null && (demo || !a.getDemo()))
            .orElse(null);
    var known = knownName(account, from, now);
    var counts = counts(login, account, known, from);
    var outcome = new ArrayList<Answer>(1);
    var checked =
        passwords.inLane(
            known.isPresent(),
            () -> {
              var tried = slowDown.tryOnce(counts, now);
              if (tried.pause().isPresent()) {
                outcome.add(new Answer.Slow(tried.pause().get()));
                return false;
              }
              var right =
                  passwords.matches(password, account == null ? null : account.getPassword());
              if (right) {
                slowDown.takeBack(counts);
              } else if (tried.last()) {
                noteManyFailures(account, login, from);
              }
              return right;
            });
    if (checked.isEmpty()) {
      return new Answer.Busy();
    }
    if (!outcome.isEmpty()) {
      return outcome.getFirst();
    }
    if (account == null || !checked.get()) {
      return new Answer.Wrong();
    }
    if (account.getPasswordTemporary()
        && account.getPasswordSetAt().plus(ONE_TIME_LASTS).isBefore(now)) {
      return new Answer.Expired();
    }
    slowDown.forget(counts.stream().filter(c -> c.counted() != Counted.ADDRESS).toList());
    return account.getTotpSince() == null
        ? in(account, from, now)
        : new Answer.CodeWanted(new AccountId(account.getId()));
  }

  /**
   * @param challenge names the password check that this code belongs to
   */
  public Answer byCode(
      AccountId id, String challenge, String code, From from, Instant checkedAt, Instant now) {
    var account = sql.fetchOptional(ACCOUNT, ACCOUNT.ID.eq(id.value())).orElse(null);
    if (account == null
        || account.getDisabledAt() != null
        || account.getTotpSince() == null
        || account.getPasswordSetAt().isAfter(checkedAt)) {
      return new Answer.Expired();
    }
    var counts = new ArrayList<Count>();
    counts.add(new Count(Counted.CODE, challenge));
    if (knownName(account, from, now).isEmpty()) {
      counts.add(new Count(Counted.CODES_OF_ACCOUNT, id + "@" + from.place()));
    }
    var tried = slowDown.tryOnce(counts, now);
    if (tried.pause().isPresent()) {
      return new Answer.Slow(tried.pause().get());
    }
    if (!secondStep.accepts(id, code, now)) {
      if (tried.last()) {
        noteManyFailures(account, account.getLogin(), from);
      }
      return new Answer.Wrong();
    }
    slowDown.forget(counts);
    return in(account, from, now);
  }

  private Answer in(AccountRecord account, From from, Instant now) {
    var id = new AccountId(account.getId());
    var stillSo =
        sql.update(ACCOUNT)
            .set(ACCOUNT.SIGNED_IN_AT, now)
            .where(
                ACCOUNT.ID.eq(account.getId()),
                ACCOUNT.PASSWORD.eq(account.getPassword()),
                ACCOUNT.DISABLED_AT.isNull())
            .execute();
    if (stillSo == 0) {
      return new Answer.Wrong(); // disabled or reset while we checked
    }
    return new Answer.In(
        id, browsers.with(from.browsers(), id, day(now)), account.getLanguage().equals("EN"));
  }

  private Optional<String> knownName(@Nullable AccountRecord account, From from, Instant now) {
    return account == null
        ? Optional.empty()
        : browsers.nameOf(from.browsers(), new AccountId(account.getId()), day(now));
  }

  private static List<Count> counts(
      String login, @Nullable AccountRecord account, Optional<String> known, From from) {
    if (known.isPresent()) {
      return List.of(new Count(Counted.KNOWN_BROWSER, login + "|" + known.get()));
    }
    var counts = new ArrayList<Count>();
    counts.add(new Count(Counted.LOGIN_AT_ADDRESS, login + "@" + from.place()));
    counts.add(new Count(Counted.ADDRESS, from.place()));
    if (account == null || !account.getPasswordTemporary()) {
      counts.add(new Count(Counted.LOGIN, login));
    }
    return counts;
  }

  /**
   * For inspectors and the owner. An unknown login is noted too, without what was typed, which may
   * well have been a password in the wrong field.
   */
  private void noteManyFailures(@Nullable AccountRecord account, String login, From from) {
    var subject =
        account == null
            ? UUID.nameUUIDFromBytes(vault.index("unknown-login|" + login))
            : account.getId();
    var entry =
        Entry.of("access.many-failures", "account", subject)
            .personal("address", null, from.address());
    if (account != null && account.getUnit() != null) {
      entry.in(new UnitId(account.getUnit()));
    }
    var tenant = account == null ? 0 : account.getTenant();
    transaction.executeWithoutResult(s -> journal.record(new Nobody(false, tenant), entry));
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, Time.VIETNAM);
  }
}
