package vn.guongsang.targets.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.targets.db.Tables.MEASUREMENT;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Viewers;
import vn.guongsang.access.Visitor;
import vn.guongsang.access.signin.KeyRing;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.api.ApiGuard;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;

@Tag("database")
@DisplayName("Số liệu do phần mềm khác gửi")
class FiguresApiTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");

  private final RunningApp app = RunningApp.shared();
  private final KeyRing keys = app.bean(KeyRing.class);
  private final DSLContext sql = app.bean(DSLContext.class);
  private final Viewer officer = viewer("nam.nguyenvan");
  private final String name = "Việc làm gửi bằng phần mềm " + COUNT.incrementAndGet();
  private final IndicatorId jobs = define(name, officer);
  private String key = "";

  private Viewer viewer(String login) {
    return app.bean(Viewers.class)
        .of(new AccountId(DemoIds.of("account", login)), Optional.empty())
        .orElseThrow();
  }

  private IndicatorId define(String called, Viewer by) {
    return app.bean(Indicators.class)
        .define(
            by,
            new IndicatorDraft(
                by.unit().orElseThrow(),
                called,
                "việc",
                0,
                Direction.UP,
                Aggregation.SUM,
                null,
                ""));
  }

  @BeforeEach
  void aKey() {
    app.bean(ApiGuard.class).forget();
    key = make(officer, officer.unit());
  }

  /** An account has ten at most. */
  @AfterEach
  void noKeys() {
    var now = app.bean(Clock.class).instant();
    keys.of(officer.who()).stream()
        .filter(key -> key.name().startsWith("Khóa số liệu"))
        .forEach(key -> keys.revokeOwn(officer, key.id(), now));
  }

  private String make(Viewer owner, Optional<UnitId> entersFor) {
    return keys.make(
        owner,
        "Khóa số liệu " + COUNT.incrementAndGet(),
        entersFor,
        app.bean(Clock.class).instant());
  }

  private HttpResponse<String> send(String key, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(app.url() + "/api/v1/figures"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String call(String common, String... figures) {
    return "{%s\"figures\":[%s]}"
        .formatted(common.replace('\'', '"'), String.join(",", figures).replace('\'', '"'));
  }

  private static final String BY = "'document':'Báo cáo 15/BC-UBND',";

  private String figure(String period, String value) {
    return "{'indicator':'%s','period':'%s','value':%s}".formatted(jobs, period, value);
  }

  private List<String> standing() {
    return sql.select(MEASUREMENT.PERIOD, MEASUREMENT.VALUE, MEASUREMENT.DOCUMENT)
        .from(MEASUREMENT)
        .where(MEASUREMENT.INDICATOR.eq(jobs.value()))
        .and(MEASUREMENT.STANDING)
        .and(MEASUREMENT.UNIT.eq(WARD.value()))
        .orderBy(MEASUREMENT.PERIOD)
        .fetch(r -> r.value1() + " " + r.value2().toPlainString() + " " + r.value3());
  }

  @Test
  @DisplayName("gửi, gửi lại, đính chính: nhập một lần, giữ nguyên, sửa có lý do")
  void figures_are_entered_left_and_corrected() throws Exception {
    var body =
        call(
            BY,
            figure("2026-01", "40"),
            "{'indicator':'%s','unit':'Phường Hoàng Mai','period':'2026-02','value':41.5,'document':'BC 16'}"
                .formatted(name));
    assertThat(send(key, body).body())
        .isEqualTo(
            "{\"dryRun\":false,\"entered\":2,\"corrected\":0,\"unchanged\":0,"
                + "\"outcomes\":[\"ENTERED\",\"ENTERED\"]}");
    var both = List.of("2026-01 40 Báo cáo 15/BC-UBND", "2026-02 41.5 BC 16");
    assertThat(standing()).isEqualTo(both);
    assertThat(send(key, body).body()).contains("\"unchanged\":2", "[\"UNCHANGED\",\"UNCHANGED\"]");

    var other = call(BY, figure("2026-01", "44"));
    var refused = send(key, other);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("\"field\":\"figures[0].reason\"");
    assertThat(standing()).isEqualTo(both);
    assertThat(
            send(key, call(BY + "'reason':'Cộng sót','dryRun':true,", figure("2026-01", "44")))
                .body())
        .contains("\"dryRun\":true", "\"corrected\":1");
    assertThat(standing()).isEqualTo(both);
    assertThat(send(key, call(BY + "'reason':'Cộng sót',", figure("2026-01", "44"))).body())
        .contains("\"dryRun\":false", "\"corrected\":1", "[\"CORRECTED\"]");
    assertThat(standing()).containsExactly("2026-01 44 Báo cáo 15/BC-UBND", "2026-02 41.5 BC 16");

    var history = Visitor.as("nam.nguyenvan").get("/units/" + WARD).body();
    assertThat(history).contains("bằng phần mềm khác");
  }

  @Test
  void all_or_nothing_and_each_fault_by_its_field() throws Exception {
    var answer =
        send(
            key,
            call(
                BY,
                figure("2026-03", "1"),
                "{'indicator':'Không có','period':'2026-03','value':1}",
                "{'indicator':'%s','unit':'Phường Không Có','period':'2026-3','value':'x'}"
                    .formatted(jobs),
                figure("2031-01", "5"),
                "{'indicator':'%s','period':'2026-04'}".formatted(jobs)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains(
            "\"figures[1].indicator\"",
            "\"figures[2].unit\"",
            "\"figures[2].period\"",
            "\"figures[2].value\"",
            "\"figures[3].period\"",
            "\"figures[4].value\"")
        .doesNotContain("\"figures[0]");
    assertThat(standing()).isEmpty();
    assertThat(send(key, call(BY, figure("2026-03", "1"), figure("2026-03", "2"))).statusCode())
        .as("one figure twice in a call")
        .isEqualTo(422);
    assertThat(send(key, call("", figure("2026-03", "1"))).body())
        .contains("\"figures[0].document\"");
    assertThat(standing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | 400",
        "{} | 400",
        "{\"figures\":[]} | 400",
        "{\"figures\":[{\"indicator\":\"a\",\"colour\":1}]} | 400",
        "{\"figure\":[{}]} | 400",
        "not json | 400"
      })
  void what_is_no_call_is_said_to_be_none(String body, int status) throws Exception {
    assertThat(send(key, body).statusCode()).isEqualTo(status);
  }

  @Test
  void only_a_key_made_for_it_enters_and_only_below_its_unit() throws Exception {
    var body = call(BY, figure("2026-05", "7"));
    assertThat(send("", body).statusCode()).isEqualTo(401);
    assertThat(Visitor.as("nam.nguyenvan").get("/api/v1/indicators").statusCode())
        .as("a session is no key")
        .isEqualTo(401);
    assertThat(send(make(officer, Optional.empty()), body).statusCode())
        .as("a key for questions")
        .isEqualTo(403);
    assertThatThrownBy(() -> make(officer, Optional.of(DemoIds.unit("hn"))))
        .as("the city's figures are not the ward's to enter")
        .isInstanceOf(Refused.class);
    var employee = viewer("tuan.dinhanh");
    assertThatThrownBy(() -> make(employee, employee.unit())).isInstanceOf(Refused.class);
    var outside =
        call(
            BY,
            "{'indicator':'%s','unit':'%s','period':'2026-05','value':7}"
                .formatted(jobs, DemoIds.unit("hn")));
    assertThat(send(key, outside).body()).contains("\"figures[0].unit\"");
    assertThat(standing()).isEmpty();
  }

  @Test
  void a_key_is_made_for_the_unit_acted_for_on_the_page() throws Exception {
    var visitor = Visitor.as("nam.nguyenvan");
    assertThat(visitor.get("/account/api-keys/new").body())
        .contains("nhập số liệu của Phường Hoàng Mai và đơn vị trực thuộc");
    var called = "Khóa số liệu của trang " + COUNT.incrementAndGet();
    visitor.post("/account/api-keys", "name", called, "for", WARD.toString());
    var told =
        Pattern.compile("<code>(gs_[A-Za-z0-9_-]{43})</code>")
            .matcher(visitor.get("/account/api-keys/made").body());
    assertThat(told.find()).isTrue();
    assertThat(send(told.group(1), call(BY, figure("2026-10", "9"))).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/account").body())
        .contains(called, "nhập số liệu của Phường Hoàng Mai");
    visitor.get("/account/api-keys/new");
    assertThat(
            visitor
                .post(
                    "/account/api-keys",
                    "name",
                    "Khóa số liệu của nơi khác",
                    "for",
                    DemoIds.unit("hn").toString())
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void the_library_is_that_of_the_keys_unit() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(app.url() + "/api/v1/indicators"))
            .header("Authorization", "Bearer " + key)
            .build();
    var answer = HTTP.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "{\"id\":\"%s\",\"name\":\"%s\",\"measure\":\"việc\",\"decimals\":0,\"direction\":\"UP\",\"aggregation\":\"SUM\",\"entered\":true}"
                .formatted(jobs, name));
  }
}
