package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.RECOVERY_CODE;
import static vn.guongsang.access.db.Tables.ROLE_GRANT;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.access.db.tables.records.AccountRecord;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.access.signin.SignIn;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.shell.CannotStart;
import vn.guongsang.shell.Nobody;

/**
 * The one account of an empty installation. Until its owner has chosen a password, each start makes
 * a new one-time password and prints it: a start killed before its line was read loses nothing. It
 * is printed, never logged.
 *
 * <p>{@code --reset-admin <login>} is the way back in when the last administrator has lost password
 * or telephone: whoever can restart the process holds the data anyway.
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
  private final ApplicationEventPublisher events;
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
      ApplicationEventPublisher events,
      Clock clock,
      @Value("${guongsang.mode:empty}") String mode,
      @Value("${guongsang.reset-admin:}") String reset) {
    this.sql = sql;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.journal = journal;
    this.transaction = transaction;
    this.events = events;
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
    var row = administrator(SignIn.cleaned(reset), now);
    var id = new AccountId(row.getId());
    var password = freshPassword(row.getId(), now);
    sql.update(ACCOUNT)
        .setNull(ACCOUNT.TOTP_KEY_NO)
        .setNull(ACCOUNT.TOTP_SEALED)
        .setNull(ACCOUNT.TOTP_SINCE)
        .setNull(ACCOUNT.DISABLED_AT)
        .where(ACCOUNT.ID.eq(row.getId()))
        .execute();
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT.eq(row.getId())).execute();
    sessions.endAll(id);
    journal.record(Nobody.system(row.getTenant()), Accounts.entry("access.reset-at-start", row));
    events.publishEvent(new AccessChanged(id));
    System.out.println(
        "Đã cấp lại mật khẩu / password reset: tài khoản / login: %s, mật khẩu tạm / one-time password: %s"
            .formatted(row.getLogin(), password));
  }

  /** Nobody else is let back in this way: what others lost, an administrator gives again. */
  private AccountRecord administrator(String login, Instant now) {
    var row =
        sql.fetchOptional(ACCOUNT, ACCOUNT.LOGIN.eq(login))
            .orElseThrow(
                () ->
                    new CannotStart(
                        "Không có tài khoản nào tên «%s» nên chưa cấp lại mật khẩu. Kiểm tra tên đăng nhập sau --reset-admin và thư mục dữ liệu sau --data."
                            .formatted(login),
                        "There is no account \"%s\", so no password was reset. Check the login after --reset-admin and the data folder after --data."
                            .formatted(login)));
    if (row.getDemo()) {
      throw new CannotStart(
          "Tài khoản dùng thử «%s» giữ mật khẩu chung in trên trang đăng nhập, nên không cấp lại."
              .formatted(login),
          "The demo account \"%s\" keeps the password printed on the sign-in page and is not reset."
              .formatted(login));
    }
    if (row.getUnit() != null && !sql.fetchExists(ROLE_GRANT, administers(row.getId(), now))) {
      throw new CannotStart(
          "Tài khoản «%s» không phải quản trị hệ thống. Quản trị viên cấp lại mật khẩu cho tài khoản này ở trang Tài khoản."
              .formatted(login),
          "The account \"%s\" is no administrator. An administrator resets its password on the page of accounts."
              .formatted(login));
    }
    return row;
  }

  private static Condition administers(UUID account, Instant now) {
    return ROLE_GRANT
        .ACCOUNT
        .eq(account)
        .and(ROLE_GRANT.ROLE.eq(Role.SYSTEM_ADMINISTRATOR.name()))
        .and(Grants.runsOn(Accounts.day(now)));
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
