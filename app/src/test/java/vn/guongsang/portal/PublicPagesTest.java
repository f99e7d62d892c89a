package vn.guongsang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.RunningApp;
import vn.guongsang.demo.DemoIds;

@Tag("database")
@DisplayName("Người lạ đi qua mọi trang công khai")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

  private static final String SHOWN = "Tập thể Quế Công Khai";
  private static final String UNLISTED = "Tập thể Quế Lặng Lẽ";
  private static final String WITHDRAWN = "Tập thể Quế Ghi Nhầm";
  private static final String WAITING = "Tập thể Quế Chờ Số";
  private static final String SECRET = "Tập thể Quế Bảo Mật";
  private static final String PROPOSED = "Tập thể Quế Dự Thảo";

  private static final String SHOWN_CODE = "AAAA-AAAA-AAA3";
  private static final String UNLISTED_CODE = "AAAA-AAAA-AAA4";
  private static final String WITHDRAWN_CODE = "AAAA-AAAA-AAA6";
  private static final String WAITING_CODE = "AAAA-AAAA-AAA7";
  private static final String SECRET_CODE = "AAAA-AAAA-AAA9";

  private final RunningApp app = RunningApp.with(Map.of("guongsang.mode", "demo"));
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<UUID> planted = new ArrayList<>();

  @BeforeAll
  void plant() throws SQLException {
    award(SHOWN, SHOWN_CODE, "PUBLISHED", "701/QĐ-UBND", "");
    var unlisted = award(UNLISTED, UNLISTED_CODE, "PUBLISHED", "702/QĐ-UBND", "");
    sql("insert into decisions.unlisted (award, tenant, moment) values ('%s', 1, now())", unlisted);
    var withdrawn = award(WITHDRAWN, WITHDRAWN_CODE, "PUBLISHED", "703/QĐ-UBND", "");
    sql(
        "insert into decisions.award_event (id, award, kind, moment)"
            + " values (gen_random_uuid(), '%s', 'WITHDRAWN', now())",
        withdrawn);
    award(WAITING, WAITING_CODE, "AWAITING_NUMBER", "", "");
    award(SECRET, SECRET_CODE, "PUBLISHED", "705/QĐ-UBND", "bí mật công tác");
    var draft = decision("DRAFT", "", "");
    sql(
        """
        insert into decisions.line
          (id, tenant, decision, position, award_type, track, holder_kind, unit, holder_name,
           unit_name, year)
        values (gen_random_uuid(), 1, '%s', 1, 'GK', 'MERIT', 'UNIT', '%s', '%s', 'Phường', 2026)
        """,
        draft, DemoIds.unit("hn/p-hoang-mai"), PROPOSED);
  }

  @AfterAll
  void stop() {
    app.stop();
  }

  private UUID award(String holder, String code, String state, String number, String secret)
      throws SQLException {
    var id = UUID.randomUUID();
    planted.add(id);
    sql(
        """
        insert into decisions.award
          (id, tenant, decision, award_type, track, holder_kind, unit, holder_name, holder_folded,
           unit_name, year, decided_on, vouched, entered_at)
        values ('%s', 1, '%s', 'GK', 'MERIT', 'UNIT', '%s', '%s', '%s', 'Phường', 2026,
                date '2026-11-20', 'RECORD', now())
        """,
        id,
        decision(state, number, secret),
        DemoIds.unit("hn/p-hoang-mai"),
        holder,
        vn.guongsang.kernel.VietnameseText.fold(holder));
    sql(
        """
        insert into decisions.certificate (id, tenant, award, code, kind, issued_on, made_at)
        values (gen_random_uuid(), 1, '%s', '%s', 'FIRST', date '2026-11-20', now())
        """,
        id, code);
    return id;
  }

  private UUID decision(String state, String number, String secret) throws SQLException {
    var id = UUID.randomUUID();
    planted.add(id);
    sql(
        """
        insert into decisions.decision
          (id, tenant, issuer, folded, number, day, outside, state, entered_at, secret_because)
        values ('%s', 1, 'UBND phường Quế', 'ubnd phuong que', '%s', date '2026-11-20', false, '%s',
                now(), '%s')
        """,
        id, number, state, secret);
    return id;
  }

  private void sql(String words, Object... values) throws SQLException {
    try (var connection = app.database().asSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(values.length == 0 ? words : words.formatted(values));
    }
  }

  private HttpResponse<String> ask(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(app.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Every address there is, with every planted id and code where one belongs. */
  private List<String> everywhere() {
    var ids = new ArrayList<>(planted.stream().map(UUID::toString).toList());
    ids.addAll(List.of(WAITING_CODE, SECRET_CODE));
    var asked = "?q=que&unit=hoang+mai&name=que&term=que&code=" + SECRET_CODE + "&size=200";
    var all = new ArrayList<String>();
    app.bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              var methods = mapping.getMethodsCondition().getMethods();
              if (!methods.isEmpty() && !methods.contains(RequestMethod.GET)) {
                return;
              }
              for (var pattern : mapping.getPatternValues()) {
                if (pattern.contains("{")) {
                  ids.forEach(id -> all.add(pattern.replaceAll("\\{[^}]*}", id) + asked));
                } else {
                  all.add(pattern + asked);
                }
              }
            });
    return all;
  }

  @Test
  void nothing_unpublished_is_told_at_any_address() throws IOException, InterruptedException {
    var told = new TreeMap<String, String>();
    var walked = 0;
    var shown = new ArrayList<String>();
    for (var path : everywhere()) {
      var body = ask(path).body();
      walked++;
      if (body.contains(SHOWN)) {
        shown.add(path.split("\\?")[0]);
      }
      for (var hidden : List.of(WAITING, SECRET, PROPOSED)) {
        if (body.contains(hidden)) {
          told.put(path, hidden);
        }
      }
    }
    assertThat(told).isEmpty();
    assertThat(walked).isGreaterThan(100);
    assertThat(shown).as("what may be told is found on the same walk").contains("/honours");
  }

  @Test
  void the_roll_tells_what_is_in_force_and_may_be_listed() throws Exception {
    for (var path :
        List.of("/honours?q=que", "/honours?q=khai+QUE", "/honours?issuer=phuong+que", "/")) {
      assertThat(ask(path).body())
          .as(path)
          .contains(SHOWN)
          .doesNotContain(UNLISTED, WITHDRAWN, WAITING, SECRET, PROPOSED);
    }
    assertThat(ask("/honours?q=que&issuer=bo+quoc+phong").body()).doesNotContain(SHOWN);
  }

  @Test
  void a_code_is_taken_as_typed_and_told_to_machines_alike() throws Exception {
    assertThat(ask("/v/" + SHOWN_CODE).body()).contains(SHOWN, "Có hiệu lực");
    assertThat(ask("/v/aaaaaaaaaaa3").headers().firstValue("Location").orElseThrow())
        .endsWith("/v/" + SHOWN_CODE);
    assertThat(ask("/v/" + UNLISTED_CODE).body()).contains(UNLISTED, "Có hiệu lực");
    assertThat(ask("/v/" + WITHDRAWN_CODE).body()).contains("Không còn hiệu lực");
    assertThat(ask("/api/v1/awards/aaaaaaaaaaa3").body())
        .contains("\"state\":\"valid\"", SHOWN, "701/QĐ-UBND");
    assertThat(ask("/api/v1/awards/" + SECRET_CODE).statusCode()).isEqualTo(404);
  }

  @Test
  void what_did_not_change_is_not_sent_again() throws Exception {
    var tag = ask("/v/" + SHOWN_CODE).headers().firstValue("ETag").orElseThrow();
    var again = ask("/v/" + SHOWN_CODE, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(ask("/v/" + UNLISTED_CODE, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void guessing_is_slowed_down_and_right_codes_are_still_answered() throws Exception {
    var wrong = 0;
    var answer = ask("/v/CCCC-CCCC-CCCC");
    while (answer.statusCode() == 404 && wrong < 100) {
      wrong++;
      answer = ask("/v/CCCC-CCCC-CCCC");
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 6L);
    assertThat(ask("/v/" + SHOWN_CODE).statusCode()).isEqualTo(200);
  }

  @Test
  void public_pages_answer_while_nothing_can_be_written() throws Exception {
    var name = app.database().name();
    var pool = ((HikariDataSource) app.bean(DataSource.class)).getHikariPoolMXBean();
    sql("alter database " + name + " set default_transaction_read_only = on");
    try {
      pool.softEvictConnections();
      app.bean(PublicAwards.class).forget();
      for (var path :
          List.of(
              "/",
              "/honours?q=que+cong",
              "/v",
              "/v/" + SHOWN_CODE,
              "/api/v1/awards/" + SHOWN_CODE)) {
        var answer = ask(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        if (!path.equals("/v")) {
          assertThat(answer.body()).as(path).contains(SHOWN);
        }
      }
      try (var connection = app.bean(DataSource.class).getConnection();
          var statement = connection.createStatement();
          var row = statement.executeQuery("show transaction_read_only")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("on");
      }
    } finally {
      sql(
          "begin read write; alter database "
              + name
              + " reset default_transaction_read_only; commit");
      pool.softEvictConnections();
    }
  }
}
