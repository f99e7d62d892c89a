package vn.guongsang.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.access.Visitor.location;
import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.API_KEY;
import static vn.guongsang.journal.db.Tables.ENTRY;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.RunningApp;
import vn.guongsang.access.signin.KeyRing;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

@Tag("database")
class ApiKeysTest {

  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final String BATCHES = "/api/v1/eligibility/batches";
  private static final String ONE =
      """
      { "checks": [ { "award": "CSTDCS", "year": 2025, "receivedOn": "2026-01-15",
                      "subject": { "kind": "INDIVIDUAL" } } ] }
      """;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final KeyRing keys = app.bean(KeyRing.class);
  private final Accounts accounts = app.bean(Accounts.class);
  private final Instant now = app.bean(Clock.class).instant();

  @Test
  @DisplayName("made on the own account, told once, used by software, revoked")
  void from_its_making_to_its_end() throws Exception {
    var owner = owner("khoa.phan-mem");
    var visitor = Visitor.as("khoa.phan-mem");
    visitor.get("/account/api-keys/new");
    var made = visitor.post("/account/api-keys", "name", "Phần mềm  cán bộ ");
    assertThat(location(made)).isEqualTo("/account/api-keys/made");
    var page = visitor.get("/account/api-keys/made");
    var told = Pattern.compile("<code>(gs_[A-Za-z0-9_-]{43})</code>").matcher(page.body());
    assertThat(told.find()).as(page.body()).isTrue();
    var secret = told.group(1);
    assertThat(location(visitor.get("/account/api-keys/made"))).isEqualTo("/account");

    var row = sql.fetchSingle(API_KEY, API_KEY.ACCOUNT.eq(owner.value()));
    assertThat(row.getName()).isEqualTo("Phần mềm cán bộ");
    assertThat(row.getHash())
        .isEqualTo(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
    assertThat(row.getLastUsed()).isNull();
    assertThat(visitor.get("/account").body())
        .contains("Phần mềm cán bộ", "kiểm tra hàng loạt", "Chưa dùng")
        .doesNotContain(secret);

    var answer = batch("Bearer " + secret);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"results\":[{\"outcome\":");
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    row.refresh();
    assertThat(row.getLastUsed()).isEqualTo(Accounts.day(now));

    visitor.get("/account");
    var revoked = visitor.post("/account/api-keys/" + row.getId() + "/revoke");
    assertThat(location(revoked)).isEqualTo("/account");
    assertRefused(batch("Bearer " + secret));
    assertThat(visitor.get("/account").body()).doesNotContain("Phần mềm cán bộ");
    assertThat(history(owner))
        .contains("tạo khóa API cho tài khoản", "thu hồi khóa API của tài khoản");
    assertThat(sql.selectFrom(ENTRY).fetch().toString()).doesNotContain(secret);
  }

  @Test
  void what_is_no_key_is_refused_by_a_problem_document() throws Exception {
    var owner = owner("khoa.sai");
    var secret = keys.make(as("khoa.sai"), "một", now);
    for (var wrong :
        new String[] {
          "Bearer",
          "Bearer ",
          "Bearer gs_",
          "Bearer " + secret.substring(0, secret.length() - 1),
          "Bearer " + secret.toLowerCase(java.util.Locale.ROOT),
          "Bearer x" + secret,
          "Bearer gs_" + "A".repeat(43),
          "Bearer gs_" + "A".repeat(5000),
          "Basic " + secret,
          secret
        }) {
      assertRefused(batch(wrong));
    }
    assertThat(batch("bearer  " + secret).statusCode()).as("the scheme in any case").isEqualTo(200);
    assertThat(owner).isNotNull();
  }

  @Test
  @DisplayName("rests while its account is disabled or has a password to choose first")
  void rests_with_its_account() throws Exception {
    var owner = owner("khoa.nghi");
    var secret = keys.make(as("khoa.nghi"), "một", now);
    var administrator = as("quantri.hanoi");
    accounts.disable(administrator, owner, accounts.own(owner).version(), "nghỉ", now);
    assertRefused(batch("Bearer " + secret));
    accounts.enable(administrator, owner, accounts.own(owner).version(), "về", now);
    assertThat(batch("Bearer " + secret).statusCode()).isEqualTo(200);
    sql.update(ACCOUNT).set(ACCOUNT.DEMO, false).where(ACCOUNT.ID.eq(owner.value())).execute();
    accounts.resetPassword(administrator, owner, "lộ mật khẩu", now);
    assertRefused(batch("Bearer " + secret));
  }

  @Test
  void a_session_beside_a_wrong_key_does_not_help() throws Exception {
    var cookie = Visitor.as("ha.lethu").cookieHeader();
    assertRefused(
        send(request(BATCHES).header("Authorization", "Bearer gs_x").header("Cookie", cookie)));
  }

  /** Every live route that wants somebody signed in, but the one that takes keys. */
  @Test
  void a_key_opens_no_page_and_no_other_call() throws Exception {
    owner("khoa.khong-mo");
    var asking = keys.make(as("khoa.khong-mo"), "một", now);
    assertThat(opened(asking)).containsExactlyInAnyOrder("/api/v1/eligibility/batches 415");
    var officer =
        app.bean(Viewers.class)
            .of(new AccountId(DemoIds.of("account", "nam.nguyenvan")), Optional.empty())
            .orElseThrow();
    var entering = keys.make(officer, "một", officer.unit(), now);
    assertThat(opened(entering))
        .containsExactlyInAnyOrder(
            "/api/v1/eligibility/batches 415", "/api/v1/figures 415", "/api/v1/indicators 200");
    keys.of(officer.who()).forEach(key -> keys.revokeOwn(officer, key.id(), now));
  }

  /** What a key opens of all that is not public, with how it was answered. */
  private List<String> opened(String secret) throws Exception {
    var opened = new ArrayList<String>();
    var asked = 0;
    for (var mapping : app.beans(RequestMappingHandlerMapping.class)) {
      for (var entry : mapping.getHandlerMethods().entrySet()) {
        var needs = entry.getValue().getMethodAnnotation(Needs.class);
        if (Objects.requireNonNull(needs).value() == Right.PUBLIC) {
          continue;
        }
        for (var path : entry.getKey().getPatternValues()) {
          var post = entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST);
          var request =
              HttpRequest.newBuilder(
                      URI.create(app.url() + path.replaceAll("\\{[^}]+}", WARD.toString())))
                  .header("Authorization", "Bearer " + secret);
          var answer =
              HTTP.send(
                  (post ? request.POST(BodyPublishers.noBody()) : request.GET()).build(),
                  BodyHandlers.ofString());
          asked++;
          if (!location(answer).startsWith("/sign-in")
              && answer.statusCode() != 401
              && answer.statusCode() != 403) {
            opened.add(path + " " + answer.statusCode());
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(40);
    return opened;
  }

  @Test
  void ten_batches_a_minute_for_each_key() throws Exception {
    owner("khoa.nhieu");
    var one = keys.make(as("khoa.nhieu"), "một", now);
    var other = keys.make(as("khoa.nhieu"), "hai", now);
    for (var i = 0; i < 10; i++) {
      assertThat(batch("Bearer " + one).statusCode()).as("batch " + i).isEqualTo(200);
    }
    var eleventh = batch("Bearer " + one);
    assertThat(eleventh.statusCode()).isEqualTo(429);
    assertThat(eleventh.headers().firstValue("Retry-After")).isPresent();
    assertThat(batch("Bearer " + other).statusCode()).isEqualTo(200);
  }

  @Test
  void names_are_given_once_and_ten_keys_are_enough() {
    owner("khoa.muoi");
    var viewer = as("khoa.muoi");
    keys.make(viewer, "Khóa 1", now);
    assertThatThrownBy(() -> keys.make(viewer, "khóa 1", now)).isInstanceOf(Refused.class);
    for (var i = 2; i <= 10; i++) {
      keys.make(viewer, "Khóa " + i, now);
    }
    assertThatThrownBy(() -> keys.make(viewer, "Khóa 11", now)).isInstanceOf(Refused.class);
    var tenth = keys.of(viewer.who()).stream().filter(key -> key.name().equals("Khóa 10"));
    keys.revokeOwn(viewer, tenth.findFirst().orElseThrow().id(), now);
    keys.make(viewer, "Khóa 10", now);
    assertThat(keys.of(viewer.who())).hasSize(10);
  }

  @Test
  @DisplayName("an administrator sees and revokes the keys of those administered, with a reason")
  void revoked_by_an_administrator() throws Exception {
    var owner = owner("khoa.bi-thu-hoi");
    var secret = keys.make(as("khoa.bi-thu-hoi"), "Bị thu hồi", now);
    var key = keys.of(owner).getFirst().id();
    var administrator = Visitor.as("quantri.hoangmai");
    assertThat(administrator.get("/accounts/" + owner).body()).contains("Bị thu hồi");
    var address = "/accounts/" + owner + "/api-keys/" + key + "/revoke";
    var without = administrator.post(address);
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Nhập lý do.");
    assertThat(batch("Bearer " + secret).statusCode()).isEqualTo(200);
    assertThat(location(administrator.post(address, "reason", "lộ khóa")))
        .isEqualTo("/accounts/" + owner);
    assertRefused(batch("Bearer " + secret));
    assertThat(history(owner)).contains("lộ khóa");

    var other = added("khoa.ngoai-pham-vi", DemoIds.unit("hn/p-hai-ba-trung"));
    keys.make(as("khoa.ngoai-pham-vi"), "một", now);
    var foreign = keys.of(other).getFirst().id();
    assertThatThrownBy(() -> keys.revoke(as("quantri.hoangmai"), other, foreign, "vượt quyền", now))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> keys.revoke(as("quantri.hoangmai"), owner, foreign, "lẫn khóa", now))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> keys.revokeOwn(as("khoa.bi-thu-hoi"), foreign, now))
        .isInstanceOf(NotFound.class);
  }

  private AccountId owner(String login) {
    return added(login, WARD);
  }

  private AccountId added(String login, UnitId unit) {
    var id = new AccountId(DemoIds.of("api-keys", login));
    var hash =
        app.bean(vn.guongsang.access.signin.Passwords.class)
            .hash(vn.guongsang.access.signin.Passwords.OF_THE_DEMO);
    return accounts.insert(id, 1, unit, login, "Người " + login, hash, false, true, Instant.EPOCH);
  }

  private Viewer as(String login) {
    var id = sql.fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login)).getId();
    return app.bean(Viewers.class).of(new AccountId(id), Optional.empty()).orElseThrow();
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    assertThat(answer.body()).contains("\"status\":401", "Khóa API không đúng");
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  private HttpResponse<String> batch(String authorization) throws Exception {
    return send(request(BATCHES).header("Authorization", authorization));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(app.url() + path))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(ONE));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private String history(AccountId account) {
    return app
        .bean(Histories.class)
        .of(account.value(), app.bean(Dictionary.class).in(Language.VI))
        .stream()
        .map(told -> told.words() + ": " + told.reason())
        .collect(Collectors.joining("\n"));
  }
}
