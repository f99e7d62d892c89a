package vn.guongsang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.access.Visitor.location;
import static vn.guongsang.access.db.Tables.ACCOUNT;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.access.signin.SecondStep;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

@Tag("database")
class SecondStepTest {

  private static final Instant NOON = Instant.parse("2026-11-23T05:00:10Z");
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final SecondStep secondStep = app.bean(SecondStep.class);

  private AccountId administrator(String login, boolean temporary) {
    var id = new AccountId(TimeOrderedId.at(System.currentTimeMillis()));
    app.bean(Accounts.class)
        .insert(
            id,
            1,
            DemoIds.unit("hn"),
            login,
            "Quản Trị Thử",
            app.bean(Passwords.class).hash("một câu dài dễ nhớ"),
            temporary,
            false,
            NOON);
    app.bean(Grants.class)
        .insert(
            1,
            id,
            Role.SYSTEM_ADMINISTRATOR,
            DemoIds.unit("hn"),
            DayRange.from(java.time.LocalDate.of(2026, 1, 1)),
            NOON);
    return id;
  }

  private Viewer viewer(AccountId account) {
    return app.bean(Viewers.class).of(account, Optional.empty()).orElseThrow();
  }

  private AccountId withSecondStep(String login) {
    var account = administrator(login, false);
    var code = code(secondStep.offer(account, NOON).secret(), NOON);
    assertThat(secondStep.confirm(viewer(account), code, NOON)).hasSize(10).doesNotHaveDuplicates();
    return account;
  }

  private String codeOf(AccountId account, Instant now) {
    var row = sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(account.value()));
    var opened =
        app.bean(Vault.class)
            .open(row.getTotpKeyNo(), row.getTotpSealed(), "second-step:" + account);
    return code(Base64.getDecoder().decode(opened), now);
  }

  private static String code(String base32, Instant now) {
    var bytes = new byte[base32.length() * 5 / 8];
    var buffer = 0L;
    var bits = 0;
    var at = 0;
    for (var i = 0; i < base32.length(); i++) {
      buffer = (buffer << 5) | BASE32.indexOf(base32.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (buffer >> bits);
      }
    }
    return code(bytes, now);
  }

  private static String code(byte[] secret, Instant now) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), now);
    } catch (java.security.InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_code_of_this_step_or_one_beside_it_is_taken_and_none_further_off() {
    var later = NOON.plusSeconds(600);
    for (var off : List.of(-60, -30, 0, 30, 60)) {
      var account = withSecondStep("quantri.buoc" + (off + 100));
      assertThat(secondStep.accepts(account, codeOf(account, later.plusSeconds(off)), later))
          .as("%d seconds off", off)
          .isEqualTo(Math.abs(off) <= 30);
    }
  }

  @Test
  void of_fifty_who_send_the_same_code_at_once_one_is_let_in() throws Exception {
    var account = withSecondStep("quantri.dua");
    for (var race = 1; race <= 20; race++) {
      var now = NOON.plusSeconds(3600 + 60L * race);
      var code = codeOf(account, now);
      try (var threads = Executors.newFixedThreadPool(50)) {
        List<Callable<Boolean>> same =
            IntStream.range(0, 50)
                .<Callable<Boolean>>mapToObj(i -> () -> secondStep.accepts(account, code, now))
                .toList();
        var in = 0;
        for (var done : threads.invokeAll(same)) {
          in += done.get() ? 1 : 0;
        }
        assertThat(in).as("race %d", race).isEqualTo(1);
      }
      assertThat(secondStep.accepts(account, code, now.plusSeconds(1))).isFalse();
    }
  }

  @Test
  void an_older_code_is_not_taken_after_a_newer_one() {
    var account = withSecondStep("quantri.lui");
    var later = NOON.plusSeconds(7200);
    assertThat(secondStep.accepts(account, codeOf(account, later.plusSeconds(30)), later)).isTrue();
    assertThat(secondStep.accepts(account, codeOf(account, later), later)).isFalse();
  }

  @Test
  void a_recovery_code_works_once_for_its_own_account() {
    var account = withSecondStep("quantri.duphong");
    var other = withSecondStep("quantri.khac");
    var codes = secondStep.renewRecoveryCodes(viewer(account));
    var typed = " " + codes.getFirst().toUpperCase(java.util.Locale.ROOT) + " ";
    assertThat(secondStep.accepts(other, typed, NOON)).isFalse();
    assertThat(secondStep.accepts(account, typed, NOON)).isTrue();
    assertThat(secondStep.accepts(account, typed, NOON)).isFalse();
    assertThat(secondStep.recoveryCodesLeft(account)).isEqualTo(9);
  }

  @Test
  void the_secret_is_not_in_the_database_in_clear() {
    var account = administrator("quantri.niemphong", false);
    var offered = secondStep.offer(account, NOON).secret();
    assertThat(secondStep.offer(account, NOON).secret()).isEqualTo(offered);
    assertThat(sql.fetch("select t::text from access.account t").toString())
        .doesNotContain(offered);
    assertThatThrownBy(() -> secondStep.confirm(viewer(account), "000000", NOON))
        .isInstanceOf(Refused.class);
  }

  @Test
  void an_administrator_first_sets_a_password_then_the_second_step_then_works() {
    administrator("quantri.moi", true);
    var visitor = Visitor.to(app);
    visitor.signIn("quantri.moi", "một câu dài dễ nhớ");
    assertThat(location(visitor.get("/accounts"))).isEqualTo("/account/first-password");
    assertThat(location(visitor.get("/account"))).isEqualTo("/account/first-password");
    visitor.get("/account/first-password");
    assertThat(
            visitor
                .post("/account/first-password", "wanted", "ngắn quá", "again", "ngắn quá")
                .statusCode())
        .isEqualTo(422);
    var own = "trời hôm nay xanh quá";
    assertThat(location(visitor.post("/account/first-password", "wanted", own, "again", own)))
        .isEqualTo("/");
    assertThat(location(visitor.get("/accounts"))).isEqualTo("/account/second-step");
    assertThat(location(visitor.post("/accounts"))).isEqualTo("/account/second-step");
    var page = visitor.get("/account/second-step").body();
    assertThat(page).contains("<svg").doesNotContain("style=");
    var secret = Pattern.compile("<code>([A-Z2-7]{32})</code>").matcher(page);
    assertThat(secret.find()).isTrue();
    var done = visitor.post("/account/second-step", "code", code(secret.group(1), Instant.now()));
    assertThat(location(done)).isEqualTo("/account/recovery-codes");
    assertThat(visitor.get("/account/recovery-codes").body()).contains("Mã dự phòng");
    assertThat(location(visitor.get("/account/recovery-codes"))).isEqualTo("/account");
    assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200);

    var again = Visitor.to(app);
    assertThat(location(again.signIn("quantri.moi", own))).isEqualTo("/sign-in/code");
    assertThat(location(again.get("/accounts"))).startsWith("/sign-in");
    again.get("/sign-in/code");
    for (var i = 0; i < 5; i++) {
      assertThat(again.post("/sign-in/code", "code", "00000" + i).statusCode()).isEqualTo(422);
    }
    assertThat(
            again.post("/sign-in/code", "code", code(secret.group(1), Instant.now())).statusCode())
        .isEqualTo(429);
  }
}
