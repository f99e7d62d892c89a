package vn.guongsang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.access.Visitor.location;
import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.SPRING_SESSION;
import static vn.guongsang.access.db.Tables.SPRING_SESSION_ATTRIBUTES;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.RunningApp;
import vn.guongsang.access.signin.Passwords;

@Tag("database")
class SignInTest {

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);

  @Test
  void the_sign_in_page_of_the_demo_lists_its_accounts_and_their_password() {
    assertThat(Visitor.to(app).get("/sign-in").body())
        .contains(Passwords.OF_THE_DEMO)
        .contains("Lê Thu Hà (hư cấu)")
        .contains("ha.lethu")
        .contains("Cán bộ thi đua, khen thưởng");
  }

  @Test
  void whoever_asks_for_a_page_signed_out_comes_back_to_it_after_signing_in() {
    var visitor = Visitor.to(app);
    var asked = visitor.get("/accounts?q=nam");
    assertThat(location(asked)).isEqualTo("/sign-in?back=%2Faccounts%3Fq%3Dnam");
    visitor.get(location(asked));
    var signedIn =
        visitor.post(
            "/sign-in",
            "login",
            " QuanTri.Hanoi ",
            "password",
            Passwords.OF_THE_DEMO,
            "back",
            "/accounts?q=nam");
    assertThat(location(signedIn)).isEqualTo("/accounts?q=nam");
    assertThat(visitor.get("/accounts?q=nam").body()).contains("Nguyễn Văn Nam (hư cấu)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "evil.example",
      })
  void back_never_leads_out_of_the_site(String back) {
    var visitor = Visitor.to(app);
    visitor.get("/sign-in");
    var answer =
        visitor.post(
            "/sign-in", "login", "ha.lethu", "password", Passwords.OF_THE_DEMO, "back", back);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource({"ha.lethu,sai-mat-khau", "khong.co,sai-mat-khau", "khong.co,Guongsang-2026"})
  void an_unknown_login_and_a_wrong_password_are_the_same_answer(String login, String password) {
    var answer = Visitor.to(app).signIn(login, password);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body().replaceAll("value=\"[^\"]*\"", ""))
        .isEqualTo(
            Visitor.to(app)
                .signIn("ai.do", "khong-dung-dau")
                .body()
                .replaceAll("value=\"[^\"]*\"", ""));
  }

  @Test
  void a_session_planted_before_signing_in_is_worth_nothing_after() {
    var visitor = Visitor.to(app);
    visitor.get("/sign-in");
    var planted = visitor.twin();
    visitor.signIn("ha.lethu", Passwords.OF_THE_DEMO);
    assertThat(visitor.cookies().get("gs")).isNotEqualTo(planted.cookies().get("gs"));
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    assertThat(location(planted.get("/account"))).startsWith("/sign-in");
  }

  @Test
  void on_plain_http_the_cookie_is_strict_but_not_secure() {
    var visitor = Visitor.to(app);
    assertThat(Visitor.setCookies(visitor.get("/sign-in")))
        .singleElement()
        .satisfies(
            cookie ->
                assertThat(cookie)
                    .matches("gs=[^;]+; Path=/; HttpOnly; SameSite=Lax")
                    .doesNotContain("Secure"));
  }

  @Test
  void the_session_holds_the_account_and_the_unit_and_no_more() {
    var visitor = Visitor.as("ha.lethu");
    var unit = sql.select(ACCOUNT.UNIT).from(ACCOUNT).where(ACCOUNT.LOGIN.eq("ha.lethu"));
    visitor.get("/account");
    visitor.post("/acting-for", "unit", unit.fetchSingle().value1().toString(), "back", "/account");
    visitor.get("/account");
    var session = sessionId(visitor);
    assertThat(
            sql.select(SPRING_SESSION_ATTRIBUTES.ATTRIBUTE_NAME)
                .from(SPRING_SESSION_ATTRIBUTES)
                .join(SPRING_SESSION)
                .on(SPRING_SESSION.PRIMARY_ID.eq(SPRING_SESSION_ATTRIBUTES.SESSION_PRIMARY_ID))
                .where(SPRING_SESSION.SESSION_ID.eq(session))
                .fetchSet(SPRING_SESSION_ATTRIBUTES.ATTRIBUTE_NAME))
        .containsExactlyInAnyOrder(
            Sessions.ACCOUNT,
            Viewers.UNIT,
            "org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository.CSRF_TOKEN");
  }

  @Test
  void last_seen_is_written_at_most_once_a_minute() {
    var visitor = Visitor.as("ha.lethu");
    var session = sessionId(visitor);
    visitor.get("/account");
    var seen = lastSeen(session);
    for (var i = 0; i < 5; i++) {
      visitor.get("/account");
    }
    assertThat(lastSeen(session)).isEqualTo(seen);
    sql.update(SPRING_SESSION)
        .set(SPRING_SESSION.LAST_ACCESS_TIME, seen - 61_000)
        .where(SPRING_SESSION.SESSION_ID.eq(session))
        .execute();
    visitor.get("/account");
    assertThat(lastSeen(session)).isGreaterThanOrEqualTo(seen);
  }

  @Test
  void signing_out_ends_the_session_and_needs_the_token() {
    var visitor = Visitor.as("ha.lethu");
    var twin = visitor.twin();
    visitor.get("/account");
    assertThat(twin.postWithoutToken("/sign-out").statusCode()).isEqualTo(403);
    assertThat(twin.get("/account").statusCode()).isEqualTo(200);
    assertThat(location(visitor.post("/sign-out"))).isEqualTo("/sign-in");
    assertThat(location(twin.get("/account"))).startsWith("/sign-in");
  }

  @Test
  void a_form_whose_session_has_ended_leads_to_the_sign_in_page_and_back() {
    var visitor = Visitor.to(app).with("Referer", app.url() + "/accounts/new?x=1");
    var answer = visitor.postWithoutToken("/accounts");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).isEqualTo("/sign-in?back=%2Faccounts%2Fnew%3Fx%3D1");
  }

  @Test
  void rights_and_scope_are_those_of_the_unit_acted_for() {
    var visitor = Visitor.as("ha.lethu");
    visitor.get("/account");
    var seats = app.bean(Viewers.class).of(account("ha.lethu"), java.util.Optional.empty());
    assertThat(seats.orElseThrow().seats().stream().map(s -> s.unitName()).toList())
        .containsExactlyInAnyOrder(
            "Thành phố Hà Nội", "Sở Nội vụ thành phố Hà Nội", "Phường Hoàng Mai");
    assertThat(
            visitor
                .post("/acting-for", "unit", java.util.UUID.randomUUID().toString())
                .statusCode())
        .isEqualTo(404);
  }

  private vn.guongsang.kernel.AccountId account(String login) {
    return new vn.guongsang.kernel.AccountId(
        sql.fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login)).getId());
  }

  private long lastSeen(String session) {
    return sql.fetchSingle(SPRING_SESSION, SPRING_SESSION.SESSION_ID.eq(session))
        .getLastAccessTime();
  }

  private static String sessionId(Visitor visitor) {
    return new String(
        Base64.getDecoder().decode(visitor.cookies().get("gs")), StandardCharsets.UTF_8);
  }
}
