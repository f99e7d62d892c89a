package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.RECOVERY_CODE;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.shell.Nobody;

/**
 * The one account of an empty installation. Until its owner has chosen a password, each start makes
 * a new one-time password and prints it: a start killed before its line was read loses nothing. It
 * is printed, never logged.
 *
 * <p>{@code guongsang.reset-admin=<login>} is the way back in when the last administrator has lost
 * password or telephone: whoever can restart the process holds the data anyway.
 */
@Component
@Order(10)
class FirstAdministrator implements ApplicationRunner {

  static final String LOGIN = "quantri";

  private final DSLContext sql;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean empty;
  private final String reset;

  FirstAdministrator(
      DSLContext sql,
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      Journal journal,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${guongsang.mode:empty}") String mode,
      @Value("${guongsang.reset-admin:}") String reset) {
    this.sql = sql;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
    this.empty = mode.equals("empty");
    this.reset = reset;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!reset.isEmpty()) {
      transaction.executeWithoutResult(status -> reset(clock.instant()));
    } else if (empty) {
      transaction.executeWithoutResult(status -> begin(clock.instant()));
    }
  }

  private void begin(Instant now) {
    if (!sql.fetchExists(ACCOUNT)) {
      accounts.insert(
          new AccountId(TimeOrderedId.at(now.toEpochMilli())),
          FirstUnit.TENANT,
          null,
          LOGIN,
          "Quản trị viên",
          "",
          true,
          false,
          now);
    }
    sql.select(ACCOUNT.ID, ACCOUNT.LOGIN)
        .from(ACCOUNT)
        .where(ACCOUNT.UNIT.isNull(), ACCOUNT.PASSWORD_TEMPORARY.isTrue())
        .forEach(row -> tell(row.value2(), freshPassword(row.value1(), now)));
  }

  private void reset(Instant now) {
    var row =
        sql.fetchOptional(ACCOUNT, ACCOUNT.LOGIN.eq(reset))
            .orElseThrow(() -> new IllegalStateException("no account with the login " + reset));
    var password = freshPassword(row.getId(), now);
    sql.update(ACCOUNT)
        .setNull(ACCOUNT.TOTP_KEY_NO)
        .setNull(ACCOUNT.TOTP_SEALED)
        .setNull(ACCOUNT.TOTP_SINCE)
        .setNull(ACCOUNT.DISABLED_AT)
        .where(ACCOUNT.ID.eq(row.getId()))
        .execute();
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT.eq(row.getId())).execute();
    sessions.endAll(new AccountId(row.getId()));
    journal.record(
        Nobody.system(row.getTenant()), Entry.of("access.reset-at-start", "account", row.getId()));
    tell(row.getLogin(), password);
  }

  private String freshPassword(UUID account, Instant now) {
    var password = passwords.oneTime();
    sql.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD, passwords.hash(password))
        .set(ACCOUNT.PASSWORD_TEMPORARY, true)
        .set(ACCOUNT.PASSWORD_SET_AT, now)
        .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
        .where(ACCOUNT.ID.eq(account))
        .execute();
    return password;
  }

  private static void tell(String login, String password) {
    System.out.println(
        "Đăng nhập lần đầu / first sign-in: tài khoản / login: %s, mật khẩu tạm / one-time password: %s"
            .formatted(login, password));
  }
}
