package vn.guongsang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.guongsang.access.Visitor.location;
import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.RECOVERY_CODE;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.RunningApp;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.CannotStart;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.RecentChanges;
import vn.guongsang.shell.Texts;

/** {@code bin/run --reset-admin LOGIN}: the way back in for an administrator. */
@Tag("database")
class ResetAdminTest {

  private static final UnitId CITY = DemoIds.unit("hn");
  private static final String OWN = "một câu đã quên mất";

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final Clock clock = app.bean(Clock.class);

  @Test
  @DisplayName("password and telephone lost, account disabled: back in with a one-time password")
  void back_in() {
    var id = account("quantri.quen");
    give(id, Role.SYSTEM_ADMINISTRATOR);
    sql.update(ACCOUNT)
        .set(ACCOUNT.TOTP_KEY_NO, 1)
        .set(ACCOUNT.TOTP_SEALED, new byte[] {1})
        .set(ACCOUNT.TOTP_SINCE, clock.instant())
        .set(ACCOUNT.DISABLED_AT, clock.instant())
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
    sql.insertInto(RECOVERY_CODE)
        .set(RECOVERY_CODE.ACCOUNT, id.value())
        .set(RECOVERY_CODE.HASH, new byte[] {7})
        .execute();

    var said = startedWith(" Quantri.Quen ");

    var password = Pattern.compile("one-time password: (\\S+)").matcher(said);
    assertThat(password.find()).as(said).isTrue();
    assertThat(said).contains("tài khoản / login: quantri.quen,");
    assertThat(Visitor.to(app).signIn("quantri.quen", OWN).statusCode()).isEqualTo(422);
    var owner = Visitor.to(app);
    assertThat(owner.signIn("quantri.quen", password.group(1)).statusCode()).isEqualTo(302);
    assertThat(location(owner.get("/account"))).isEqualTo("/account/first-password");
    assertThat(sql.fetchCount(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT.eq(id.value()))).isZero();
    assertThat(history(id))
        .contains("cấp lại mật khẩu tạm cho tài khoản")
        .contains("khi khởi động")
        .doesNotContain(password.group(1));
  }

  @Test
  void an_unknown_login_ends_the_start_with_words() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> startedWith("khong.co"))
        .withMessageContaining("Không có tài khoản nào tên «khong.co»")
        .withMessageContaining("There is no account \"khong.co\"")
        .satisfies(refusal -> assertThat(refusal.getExitCode()).isEqualTo(1));
  }

  @Test
  @DisplayName("who is no administrator is helped by one; who was one is not let back in")
  void only_administrators() {
    var clerk = account("van.thu-quen");
    give(clerk, Role.RECORDS_CLERK);
    var former = account("quantri.cu");
    var today = Accounts.day(clock.instant());
    app.bean(Grants.class)
        .insert(
            1,
            former,
            Role.SYSTEM_ADMINISTRATOR,
            CITY,
            DayRange.between(today.minusDays(1), today),
            clock.instant());
    for (var login : new String[] {"van.thu-quen", "quantri.cu"}) {
      assertThatExceptionOfType(CannotStart.class)
          .isThrownBy(() -> startedWith(login))
          .withMessageContaining("Tài khoản «%s» không phải quản trị hệ thống", login);
    }
    assertThat(Visitor.to(app).signIn("van.thu-quen", OWN).statusCode()).isEqualTo(302);
  }

  @Test
  void a_demo_account_keeps_its_printed_password() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> startedWith("quantri.hanoi"))
        .withMessageContaining("giữ mật khẩu chung");
  }

  private AccountId account(String login) {
    var id = new AccountId(DemoIds.of("reset", login));
    var hash = app.bean(Passwords.class).hash(OWN);
    return app.bean(Accounts.class)
        .insert(id, 1, CITY, login, "Người Quên", hash, false, false, Instant.EPOCH);
  }

  private void give(AccountId account, Role role) {
    var today = Accounts.day(clock.instant());
    app.bean(Grants.class).insert(1, account, role, CITY, DayRange.from(today), clock.instant());
  }

  /** What the operator reads. */
  private String startedWith(String login) {
    var before = System.out;
    var said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      new FirstAdministrator(
              sql,
              app.bean(Accounts.class),
              app.bean(Passwords.class),
              app.bean(Sessions.class),
              app.bean(Journal.class),
              app.bean(TransactionTemplate.class),
              event -> app.bean(Standings.class).forget((AccessChanged) event),
              clock,
              "demo",
              login)
          .run(new DefaultApplicationArguments());
    } finally {
      System.setOut(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private String history(AccountId account) {
    Texts texts = app.bean(vn.guongsang.shell.Dictionary.class).in(Language.VI);
    return String.join(
        "\n", app.bean(RecentChanges.class).sentences(account.value(), 5, texts, Nobody.system(1)));
  }
}
