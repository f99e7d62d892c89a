package vn.guongsang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.access.Visitor.location;
import static vn.guongsang.access.db.Tables.ACCOUNT;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.RunningApp;

/** An empty installation behind https, from its first start to its first unit. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictAddressTest {

  private RunningApp app;
  private String printed = "";

  @BeforeAll
  void startEmpty() {
    var out = System.out;
    var caught = new ByteArrayOutputStream();
    System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      app =
          RunningApp.with(
              Map.of(
                  "guongsang.mode", "empty", "guongsang.public-url", "https://thidua.example.vn"));
    } finally {
      System.setOut(out);
      printed = caught.toString(StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  void stop() {
    app.stop();
  }

  private String password() {
    var told =
        Pattern.compile("login: quantri, .*one-time password: ([a-z2-9-]{19})").matcher(printed);
    assertThat(told.find()).as(printed).isTrue();
    return told.group(1);
  }

  @Test
  void the_first_administrator_is_printed_once_and_names_the_first_unit() {
    assertThat(printed.split("one-time password", -1)).hasSize(2);
    var visitor = Visitor.to(app).with("X-Forwarded-Proto", "https");
    assertThat(visitor.get("/sign-in").body()).doesNotContain("Guongsang-2026");
    visitor.signIn("quantri", password());
    visitor.get("/account/first-password");
    var own = "một câu dài để nhớ";
    visitor.post("/account/first-password", "wanted", own, "again", own);
    assertThat(location(visitor.get("/first-unit"))).isEqualTo("/account/second-step");
    var sql = app.bean(DSLContext.class);
    sql.update(ACCOUNT) // the second step is tested elsewhere
        .set(ACCOUNT.DEMO, true)
        .execute();
    app.bean(Standings.class)
        .forget(
            new AccessChanged(new vn.guongsang.kernel.AccountId(sql.fetchSingle(ACCOUNT).getId())));
    assertThat(location(visitor.get("/accounts"))).isEqualTo("/first-unit");
    visitor.get("/first-unit");
    assertThat(visitor.post("/first-unit", "name", "").statusCode()).isEqualTo(422);
    var named =
        visitor.post(
            "/first-unit",
            Map.of(
                "name",
                "Thành phố Thử Nghiệm",
                "code",
                "TN",
                "kind",
                "PROVINCE",
                "level",
                "PROVINCE",
                "from",
                "01/01/2020"));
    assertThat(location(named)).isEqualTo("/");
    assertThat(visitor.get("/accounts").body()).contains("Thành phố Thử Nghiệm", "quantri");
    assertThat(visitor.get("/first-unit").statusCode()).isEqualTo(404);
  }

  @Test
  void behind_https_every_cookie_is_host_bound_and_secure() {
    var cookies = Visitor.setCookies(Visitor.to(app).get("/sign-in"));
    assertThat(cookies)
        .singleElement()
        .satisfies(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-gs=")
                    .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                    .doesNotContain("Domain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/accounts",
        "/khong-co",
        "/robots.txt",
        "/assets/khong-co.css",
        "/a;b",
        "/%2e%2e/x",
        "//x",
        "/a%00b",
        "/error"
      })
  void every_answer_has_every_header(String path) throws Exception {
    assertStrict(path, raw("GET " + path + " HTTP/1.1"));
  }

  @Test
  void a_request_that_is_no_request_has_them_too() throws Exception {
    assertStrict("bad target", raw("GET /a|b\"<> HTTP/1.1"));
    assertStrict("put", raw("PUT /sign-in HTTP/1.1"));
    assertStrict("trace", raw("TRACE / HTTP/1.1"));
  }

  private static void assertStrict(String what, String head) {
    assertThat(head)
        .as(what)
        .contains("Content-Security-Policy: default-src 'none';")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Referrer-Policy: same-origin")
        .contains("Cross-Origin-Opener-Policy: same-origin")
        .contains("Permissions-Policy: ")
        .contains("Strict-Transport-Security: max-age=63072000");
  }

  private String raw(String line) throws Exception {
    var address = URI.create(app.url());
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(0, Math.max(answer.indexOf("\r\n\r\n"), 0));
    }
  }
}
