package vn.guongsang.eligibility.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.shell.api.ApiGuard;

@Tag("database")
@DisplayName("The interface for other systems")
class EligibilityApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** As the description of the product prints it. */
  static final String EXAMPLE =
      """
      { "award": "CSTDT", "year": 2025, "receivedOn": "2026-01-15",
        "subject": { "kind": "INDIVIDUAL", "group": "CIVIL_SERVANT", "gender": "FEMALE", "leader": false },
        "history": {
          "ratings":     [ { "year": 2025, "level": "EXCELLENT" } ],
          "awards":      [ { "code": "CSTDCS", "year": 2024, "decidedOn": "2024-12-20", "track": "MERIT" } ],
          "initiatives": [ { "year": 2025, "kind": "INITIATIVE", "scope": "PROVINCE", "recognisedOn": "2025-11-01", "usedFor": null } ],
          "discipline":  [ { "level": "WARNING", "from": "2023-01-01", "until": "2024-01-01" } ],
          "holds":       [ { "kind": "INSPECTION", "from": "2026-01-05", "until": null } ],
          "leave":       [ { "kind": "MATERNITY", "from": "2025-03-01", "until": "2025-09-01" } ] },
        "collective": { "members": 20, "completed": 20, "advancedWorkers": 15, "women": 9, "disciplined": 0, "grassrootsFighters": 1, "rating": "EXCELLENT", "clusterRank": 1 } }
      """;

  private static final String MET =
      """
      { "award": "CSTDT", "year": 2025, "receivedOn": "2026-01-15", "subject": { "kind": "INDIVIDUAL" },
        "history": {
          "awards": [ { "code": "CSTDCS", "year": 2023 }, { "code": "CSTDCS", "year": 2024 },
                      { "code": "CSTDCS", "year": 2025 } ],
          "initiatives": [ { "year": 2025, "kind": "INITIATIVE", "scope": "PROVINCE" } ] } }
      """;

  /** Tests come from one address and ask faster than anybody may. */
  @BeforeEach
  void breathe() {
    RunningApp.shared().bean(ApiGuard.class).forget();
  }

  private static HttpResponse<String> post(String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(RunningApp.shared().url() + path))
            .POST(BodyPublishers.ofString(body));
    if (headers.length == 0) {
      request.header("Content-Type", "application/json");
    } else {
      request.headers(headers);
    }
    return send(request);
  }

  private static HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(RunningApp.shared().url() + path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode check(String body) {
    var answer = post("/api/v1/eligibility/checks", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static List<String> names(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }

  @Test
  void the_printed_example_is_answered_line_by_line() {
    var answer = check(EXAMPLE);
    assertThat(names(answer))
        .containsExactly("outcome", "ruleSet", "conditions", "findings", "earliestYear");
    assertThat(answer.get("outcome").stringValue()).isEqualTo("NOT_MET");
    assertThat(answer.get("ruleSet").stringValue()).isEqualTo("2025-07-01");
    assertThat(answer.get("earliestYear").intValue()).isEqualTo(2028);
    var threeYears = answer.get("findings").get(0);
    assertThat(names(threeYears))
        .containsExactly("outcome", "code", "basis", "reason", "evidence", "parts");
    assertThat(threeYears.get("outcome").stringValue()).isEqualTo("NOT_MET");
    assertThat(threeYears.get("basis").toString())
        .isEqualTo(
            "{\"text\":\"Luật Thi đua, khen thưởng số 06/2022/QH15\",\"article\":22,\"clause\":1,"
                + "\"point\":null,\"verified\":false}");
    assertThat(threeYears.get("reason").stringValue()).contains("2024").contains("2023, 2025");
    assertThat(answer.get("findings").valueStream().map(f -> f.get("outcome").stringValue()))
        .contains("HELD", "MET");
  }

  @Test
  void three_years_and_an_initiative_are_enough_and_a_proposed_title_is_a_condition() {
    assertThat(check(MET).get("outcome").stringValue()).isEqualTo("MET");
    assertThat(check(MET).get("conditions").isEmpty()).isTrue();
    var proposed =
        check(
            MET.replace(
                "\"year\": 2025 } ],", "\"year\": 2025, \"standing\": \"PROPOSED_HERE\" } ],"));
    assertThat(proposed.get("outcome").stringValue()).isEqualTo("MET");
    assertThat(proposed.get("conditions").size()).isEqualTo(1);
    assertThat(proposed.get("conditions").get(0).stringValue()).contains("2025");
    assertThat(check(MET.replace("2023", "2022")).get("outcome").stringValue())
        .isEqualTo("NOT_MET");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "ratings": [] | "ratings": [] | như cũ | MET
          "ratings": [] | "ratings": [ { "year": 2024, "level": "GOOD", "calendar": "YEAR" } ] | xếp loại theo năm lịch | MET
          "ratings": [] | "ratings": [ { "year": 2024, "level": "GOOD", "calendar": "SCHOOL_YEAR" } ] | xếp loại theo năm học | ASK_PERSON
          "year": 2023 } | "year": 2023, "calendar": "SCHOOL_YEAR" } | danh hiệu theo năm học | ASK_PERSON
          "year": 2023 } | "year": 2023, "calendar": null } | lịch bỏ trống | MET
          """)
  void a_change_between_calendars_asks_a_person(
      String what, String instead, String name, String outcome) {
    var body = MET.replace("\"history\": {", "\"history\": { \"ratings\": [],");
    assertThat(body).contains(what);
    assertThat(check(body.replace(what, instead)).get("outcome").stringValue()).isEqualTo(outcome);
  }

  @Test
  void whatever_the_law_looks_at_may_be_stated() {
    var deed =
        check(
            """
            { "award": "GK", "year": 2025, "receivedOn": "2026-01-15",
              "subject": { "kind": "INDIVIDUAL" },
              "history": { "deeds": [ { "year": 2025, "kind": "FEAT", "scope": "GRASSROOTS" } ] } }
            """);
    assertThat(deed.get("outcome").stringValue()).isEqualTo("ASK_PERSON");
    var served =
        check(
            """
            { "award": "HCDL3", "year": 2025, "receivedOn": "2026-01-15",
              "subject": { "kind": "INDIVIDUAL", "gender": "FEMALE", "leader": true },
              "history": { "service":
                [ { "post": "PROVINCE_SECRETARY", "from": "2023-12-01", "until": null } ] } }
            """);
    assertThat(served.get("outcome").stringValue()).isEqualTo("MET");
    var dead = HN_CITIZEN.replace("\"INDIVIDUAL\"", "\"INDIVIDUAL\", \"diedOn\": \"2025-12-01\"");
    assertThat(outcomes(check(HN_CITIZEN))).doesNotContain("living NOT_MET");
    assertThat(outcomes(check(dead))).contains("living NOT_MET");
    var team = TEAM.replace("\"COLLECTIVE\"", "\"COLLECTIVE\", \"dissolvedOn\": \"2026-01-01\"");
    assertThat(check(TEAM).get("outcome").stringValue()).isEqualTo("MET");
    assertThat(check(TEAM).get("conditions").isEmpty()).isTrue();
    assertThat(outcomes(check(team))).contains("body-exists NOT_MET");
    var proposed =
        check(TEAM.replace("\"members\"", "\"standing\": \"PROPOSED_HERE\", \"members\""));
    assertThat(proposed.get("outcome").stringValue()).isEqualTo("MET");
    assertThat(proposed.get("conditions").isEmpty()).isFalse();
  }

  private static final String HN_CITIZEN =
      """
      { "award": "HN-CDTDUT", "year": 2025, "receivedOn": "2026-01-15",
        "subject": { "kind": "INDIVIDUAL" } }
      """;

  private static final String TEAM =
      """
      { "award": "TTLDTT", "year": 2025, "receivedOn": "2026-01-15",
        "subject": { "kind": "COLLECTIVE" },
        "collective": { "members": 10, "advancedWorkers": 7, "disciplined": 0, "rating": "GOOD" } }
      """;

  private static List<String> outcomes(JsonNode answer) {
    return answer
        .get("findings")
        .valueStream()
        .map(f -> f.get("code").stringValue() + " " + f.get("outcome").stringValue())
        .toList();
  }

  @Test
  void speaks_the_language_asked_for() {
    var answer =
        post(
            "/api/v1/eligibility/checks",
            MET,
            "Content-Type",
            "application/json",
            "Accept-Language",
            "en-GB,en;q=0.9");
    assertThat(JSON.readTree(answer.body()).at("/findings/0/reason").stringValue())
        .startsWith("3 years in a row");
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "award": "CSTDT"         | "award": "CSTDX"         | award            | CSTDX
          "award": "CSTDT"         | "award": 7               | award            | chuỗi
          "award": "CSTDT",        |                          | award            | Thiếu
          "year": 2025, "rec       | "rec                     | year             | Thiếu
          "year": 2025, "rec       | "year": "2025", "rec     | year             | số nguyên
          "year": 2025, "rec       | "year": 2025.5, "rec     | year             | số nguyên
          "year": 2025, "rec       | "year": 1989, "rec       | year             | từ 1990 đến 2042
          "year": 2025, "rec       | "year": 2043, "rec       | year             | từ 1990 đến 2042
          "2026-01-15"             | "2026-02-30"             | receivedOn       | ngày có thật
          "2026-01-15"             | "15/01/2026"             | receivedOn       | ngày có thật
          "2026-01-15"             | "2017-09-30"             | receivedOn       | từ 01/10/2017
          "kind": "INDIVIDUAL"     | "kind": "PERSON"         | subject.kind     | INDIVIDUAL, COLLECTIVE, HOUSEHOLD
          "kind": "INDIVIDUAL",    |                          | subject.kind     | Thiếu
          "leader": false          | "leader": "no"           | subject.leader   | true hoặc false
          "leader": false          | "name": "A"              | subject.name     | Không có trường này
          "history"                | "histories"              | histories        | Không có trường này
          "level": "EXCELLENT" } ] | "level": "BEST" } ]      | history.ratings[0].level | EXCELLENT
          "track": "MERIT"         | "track": "LUCK"          | history.awards[0].track  | SUDDEN
          "code": "CSTDCS"         | "code": "XYZ"            | history.awards[0].code   | XYZ
          "scope": "PROVINCE"      | "scope": "PROVINCIAL"    | history.initiatives[0].scope | GRASSROOTS
          "track": "MERIT"         | "calendar": "LUNAR"      | history.awards[0].calendar | YEAR, SCHOOL_YEAR
          "level": "EXCELLENT" } ] | "level": "EXCELLENT", "calendar": 1 } ] | history.ratings[0].calendar | YEAR, SCHOOL_YEAR
          "gender": "FEMALE"       | "diedOn": "2025-13-01"   | subject.diedOn   | ngày có thật
          "gender": "FEMALE"       | "dissolvedOn": true      | subject.dissolvedOn | ngày có thật
          "ratings":     [         | "deeds": [ { "year": 2025, "kind": "LUCK", "scope": "PROVINCE" } ], "ratings": [ | history.deeds[0].kind | FEAT
          "ratings":     [         | "service": [ { "post": "KING", "from": "2020-01-01" } ], "ratings": [ | history.service[0].post | DEPARTMENT_HEAD
          "clusterRank": 1         | "standing": "MAYBE"      | collective.standing | PROPOSED_HERE
          "until": "2024-01-01"    | "until": "2022-12-31"    | history.discipline[0].until | 01/01/2023
          , "until": "2025-09-01"  |                          | history.leave[0].until | Thiếu
          "completed": 20          | "completed": 21          | collective.completed | 21
          "clusterRank": 1         | "clusterRank": 0         | collective.clusterRank | từ 1
          "ratings":     [ {       | "ratings":     [ { "year": 2025, "level": "GOOD" }, { | history.ratings[1].year | hai xếp loại
          "ratings":     [         | "ratings":     [ 5,      | history.ratings[0] | đối tượng
          "award": "CSTDT",        | "award": "CSTDT", "period": "2025-2027", | period | 2025-2026
          "award": "CSTDT",        | "award": "CSTDT", "period": "2024-2025", | year   | 2024
          """)
  void a_fault_is_named_by_its_field_in_words(
      String what, String instead, String field, String says) {
    assertThat(EXAMPLE).contains(what);
    var answer =
        post("/api/v1/eligibility/checks", EXAMPLE.replace(what, instead == null ? "" : instead));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    var problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").intValue()).isEqualTo(400);
    assertThat(problem.get("errors").valueStream())
        .anySatisfy(
            error -> {
              assertThat(error.get("field").stringValue()).isEqualTo(field);
              assertThat(error.get("message").stringValue()).contains(says);
            });
    assertThat(answer.body()).doesNotContain("Exception", "vn.guongsang");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                           | 400
          {                            | 400
          []                           | 400
          null                         | 400
          { "award": "A", "award": "B" } | 400
          {} {}                        | 400
          [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]] | 400
          """)
  void what_is_no_question_is_refused(String body, int status) {
    var answer = post("/api/v1/eligibility/checks", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void too_large_is_refused_before_it_is_read() {
    var large = " ".repeat(EligibilityApi.LARGEST_CHECK + 1);
    assertThat(post("/api/v1/eligibility/checks", large).statusCode()).isEqualTo(413);
    var fits = MET + " ".repeat(EligibilityApi.LARGEST_CHECK - MET.length() - 10);
    assertThat(post("/api/v1/eligibility/checks", fits).statusCode()).isEqualTo(200);
    var many =
        "{ \"history\": { \"awards\": ["
            + String.join(",", Collections.nCopies(201, "{}"))
            + "] } }";
    assertThat(post("/api/v1/eligibility/checks", many).body()).contains("200");
  }

  @Test
  void only_json_is_taken_and_only_where_it_belongs() {
    assertThat(post("/api/v1/eligibility/checks", MET, "Content-Type", "text/plain").statusCode())
        .isEqualTo(415);
    var wrong = get("/api/v1/eligibility/checks");
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(wrong.headers().firstValue("Allow")).contains("POST");
    assertThat(get("/api/v1/khong-co").statusCode()).isEqualTo(404);
    assertThat(get("/api/v1/khong-co").headers().firstValue("Content-Type"))
        .contains("application/problem+json");
  }

  @Test
  void no_session_is_made_and_no_other_site_may_read() {
    var answer =
        post(
            "/api/v1/eligibility/checks",
            MET,
            "Content-Type",
            "application/json",
            "Origin",
            "https://example.org");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CSTDT, INDIVIDUAL, 2026-06-30, 7020000, 3, 2340000",
    "CSTDT, INDIVIDUAL, 2026-07-01, 7590000, 3, 2530000",
    "LDTT, INDIVIDUAL, 2026-07-01, 760000, 0.3, 2530000",
    "BKT, HOUSEHOLD, 2025-12-01, 5270000, 2.25, 2340000",
    "HN-NTVT-CS, INDIVIDUAL, 2026-07-01, 759000, 0.3, 2530000",
  })
  void a_prize_is_of_the_day_of_the_decision(
      String award, String kind, String day, long amount, String coefficient, long salary) {
    var prize =
        JSON.readTree(
            get("/api/v1/prizes?award=" + award + "&kind=" + kind + "&decidedOn=" + day).body());
    assertThat(prize.get("amount").longValue()).isEqualTo(amount);
    assertThat(prize.get("coefficient").decimalValue()).isEqualByComparingTo(coefficient);
    assertThat(prize.get("baseSalary").longValue()).isEqualTo(salary);
    assertThat(prize.get("basis").get("text").stringValue()).isNotEmpty();
  }

  @Test
  void where_no_prize_is_known_the_amount_is_null() {
    var prize =
        JSON.readTree(
            get("/api/v1/prizes?award=CSTDT&kind=COLLECTIVE&decidedOn=2026-07-01").body());
    assertThat(prize.get("amount").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "CSTDT, 9, 2026-01-15, 9",
    "CSTDT, 11, 2026-01-15, 10",
    "CSTDCS, 11, 2026-01-15, 9",
    "CSTDCS, 11, 2023-12-31, ",
    "LDTT, 11, 2026-01-15, ",
  })
  void votes_are_of_all_members_or_null(String award, int members, String on, Integer needed) {
    var votes =
        JSON.readTree(
            get("/api/v1/votes?award=" + award + "&members=" + members + "&on=" + on).body());
    assertThat(
            votes.get("needed").isNull() ? null : Integer.valueOf(votes.get("needed").intValue()))
        .isEqualTo(needed);
    assertThat(votes.get("basis").get("text").stringValue()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/votes?award=CSTDT&on=2026-01-15, members",
    "/api/v1/votes?award=CSTDT&members=0&on=2026-01-15, members",
    "/api/v1/votes?award=CSTDT&members=1001&on=2026-01-15, members",
    "/api/v1/votes?award=XX&members=5&on=2026-01-15, award",
    "/api/v1/votes?award=CSTDT&members=5&on=2026-13-01, on",
    "/api/v1/votes?award=CSTDT&members=5&on=2026-01-15&x=1, x",
    "/api/v1/prizes?award=CSTDT&kind=MAN&decidedOn=2026-01-15, kind",
    "/api/v1/prizes?award=CSTDT&kind=INDIVIDUAL&decidedOn=2017-09-30, decidedOn",
    "/api/v1/award-types?on=hom-nay, on",
    "/api/v1/award-types?day=2026-01-01, day",
  })
  void a_faulty_parameter_is_named(String path, String field) {
    var answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).get("errors").get(0).get("field").stringValue())
        .isEqualTo(field);
  }

  @Test
  void the_catalogue_is_of_a_day() {
    var now = get("/api/v1/award-types?on=2026-01-15").body();
    assertThat(now).contains("Xã, phường, đặc khu tiêu biểu").contains("HN-CDTDUT");
    assertThat(get("/api/v1/award-types?on=2025-06-30").body())
        .contains("Xã, phường, thị trấn tiêu biểu")
        .doesNotContain("HN-CDTDUT");
    assertThat(get("/api/v1/award-types?on=2023-12-31").body()).doesNotContain("XATB");
  }

  @Test
  void a_batch_needs_somebody_signed_in() {
    var answer = post("/api/v1/eligibility/batches", "{\"checks\": [" + MET + "]}");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void a_batch_is_answered_in_order_up_to_its_limit() {
    var cookie = Visitor.as("ha.lethu").cookieHeader();
    var two = batch("{\"checks\": [" + MET + "," + EXAMPLE + "]}", cookie);
    assertThat(two.statusCode()).as(two.body()).isEqualTo(200);
    assertThat(
            JSON.readTree(two.body())
                .get("results")
                .valueStream()
                .map(r -> r.get("outcome").stringValue()))
        .containsExactly("MET", "NOT_MET");
    var short_ =
        "{ \"award\": \"LDTT\", \"year\": 2025, \"receivedOn\": \"2026-01-15\","
            + " \"subject\": { \"kind\": \"INDIVIDUAL\" } }";
    var most = String.join(",", Collections.nCopies(EligibilityApi.MOST_CHECKS, short_));
    var all = batch("{\"checks\": [" + most + "]}", cookie);
    assertThat(all.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(all.body()).get("results").size()).isEqualTo(10_000);
    var more = batch("{\"checks\": [" + most + "," + short_ + "]}", cookie);
    assertThat(more.statusCode()).isEqualTo(400);
    assertThat(more.body()).contains("10.000");
    var faulty = batch("{\"checks\": [" + MET + "," + MET.replace("CSTDT", "X") + "]}", cookie);
    assertThat(faulty.statusCode()).isEqualTo(400);
    assertThat(faulty.body()).contains("checks[1].award");
    for (var body :
        List.of(
            "{}", "[]", "{\"checks\": []}", "{\"checks\": [1]}", "{\"checks\": [" + MET + "]")) {
      assertThat(batch(body, cookie).statusCode()).as(body).isEqualTo(400);
    }
  }

  private static HttpResponse<String> batch(String body, String cookie) {
    return post(
        "/api/v1/eligibility/batches", body, "Content-Type", "application/json", "Cookie", cookie);
  }

  @Test
  void whoever_asks_too_fast_is_told_when_to_come_back() {
    HttpResponse<String> last = get("/api/v1/votes?award=CSTDT&members=9&on=2026-01-15");
    for (var i = 0; i < 1_000 && last.statusCode() == 200; i++) {
      last = get("/api/v1/votes?award=CSTDT&members=9&on=2026-01-15");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).contains("1");
    assertThat(last.headers().firstValue("Content-Type")).contains("application/problem+json");
  }
}
