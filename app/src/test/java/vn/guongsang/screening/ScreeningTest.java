package vn.guongsang.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.screening.facts.Doubt;
import vn.guongsang.screening.facts.RegisterFacts;
import vn.guongsang.screening.facts.TeamFacts;
import vn.guongsang.screening.run.Judge;
import vn.guongsang.screening.run.KeptFinding;
import vn.guongsang.screening.run.Reason;
import vn.guongsang.shell.Vault;

/** From rows of the register to the law's answer, one by one and all at once. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningTest {

  private static final UnitId HERE = DemoIds.unit("hn/p-hoang-mai");
  private static final UnitId ELSEWHERE = DemoIds.unit("hn/p-hai-ba-trung");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String OUTSIDER = "Phan Văn Ngoại Zykov";

  private final RunningApp app = RunningApp.shared();
  private final RegisterWorld world = new RegisterWorld(app.database().asOwner(), "screening-test");

  private UUID ready;
  private UUID shortOfOne;
  private UUID held;
  private UUID twice;

  @BeforeAll
  void lives() {
    ready = fighter("Nguyễn Thị Đủ", 2023, 2024, 2025);
    world.initiative(ready, HERE, 2025, "PROVINCE", null);
    shortOfOne = fighter("Trần Văn Thiếu", 2024, 2025);
    world.initiative(shortOfOne, HERE, 2025, "PROVINCE", "CSTDCS");
    held = fighter("Lê Thị Dừng", 2023, 2024, 2025);
    world.initiative(held, HERE, 2025, "PROVINCE", null);
    world.hold(held, HERE, "PRESS", "2026-03-01");
    twice = world.person("Phạm Văn Hai", "MALE", HERE, "PROFESSIONAL");
    world.rating(twice, HERE, 2025, "GOOD");
    world.rating(twice, HERE, 2025, "COMPLETED");
    var outside = world.person(OUTSIDER, "MALE", ELSEWHERE, "PROFESSIONAL");
    world.award(outside, ELSEWHERE, "CSTDCS", "MERIT", 2023, 2024, 2025);
    var gone = world.entry("Nguyễn T. Đủ", "FEMALE", HERE);
    world.merged(gone, ready);
    world.award(gone, HERE, "BKT", "THEMATIC", 2021);
    world.number(ready, "001088012345", app.bean(Vault.class).index("001088012345"));
  }

  private UUID fighter(String name, int... years) {
    var id = world.person(name, "FEMALE", HERE, "PROFESSIONAL");
    world.award(id, HERE, "CSTDCS", "MERIT", years);
    for (var year = 2021; year <= 2025; year++) {
      world.rating(id, HERE, year, "EXCELLENT");
    }
    return id;
  }

  @Test
  void a_life_becomes_facts_with_what_merged_entries_brought() {
    var known = app.bean(RegisterFacts.class).ofPerson(new PersonId(ready), DAY).orElseThrow();
    assertThat(known.facts().subject())
        .isEqualTo(
            new Subject(
                Subject.Kind.INDIVIDUAL,
                Subject.Group.PROFESSIONAL,
                Subject.Gender.FEMALE,
                false,
                null,
                null));
    assertThat(known.facts().awards())
        .extracting(a -> a.code().code(), Facts.Award::year, a -> a.track().code())
        .containsExactlyInAnyOrder(
            tuple("CSTDCS", 2023, "MERIT"),
            tuple("CSTDCS", 2024, "MERIT"),
            tuple("CSTDCS", 2025, "MERIT"),
            tuple("BKT", 2021, "THEMATIC"));
    assertThat(known.facts().ratings()).extracting(Facts.Rating::year).contains(2021, 2025);
    assertThat(known.doubts()).isEmpty();
    assertThat(known.otherwise()).isNull();
  }

  @Test
  void a_used_initiative_carries_nothing_more() {
    assertThat(judged(ready, "CSTDT", 2025).outcome()).isEqualTo(Outcome.MET);
    var lacking = judged(shortOfOne, "CSTDT", 2025);
    assertThat(lacking.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(lacking.reasons()).extracting(Reason::code).containsExactly("0:1m", "1:1m");
  }

  @Test
  void of_two_ratings_none_is_chosen() {
    var known = app.bean(RegisterFacts.class).ofPerson(new PersonId(twice), DAY).orElseThrow();
    assertThat(known.doubts())
        .containsExactly(
            new Doubt.RatedTwice(2025, Facts.Calendar.YEAR, List.of(Level.COMPLETED, Level.GOOD)));
    assertThat(judged(twice, "LDTT", 2025).outcome()).isEqualTo(Outcome.ASK_PERSON);
    assertThat(judged(twice, "LDTT", 2024).outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void a_hold_stops_and_never_says_why() {
    var known = app.bean(RegisterFacts.class).ofPerson(new PersonId(held), DAY).orElseThrow();
    assertThat(known.facts().holds())
        .containsExactly(new Facts.Hold(null, LocalDate.of(2026, 3, 1), null));
    assertThat(judged(held, "CSTDT", 2025).outcome()).isEqualTo(Outcome.HELD);
    var page =
        Visitor.as("nam.nguyenvan")
            .get("/people/" + held + "/eligibility?award=CSTDT&year=2025")
            .body();
    assertThat(page)
        .contains("tạm dừng")
        .doesNotContain("PRESS", "báo chí", "Báo chí", "Công văn mật");
  }

  private Judge.Judged judged(UUID person, String award, int year) {
    var known = app.bean(RegisterFacts.class).ofPerson(new PersonId(person), DAY).orElseThrow();
    return new Judge(app.bean(Rulebook.class))
        .judge(Question.of(award, year, LocalDate.of(2026, 1, 15)).askedOn(DAY), known);
  }

  @Test
  void a_finding_is_read_back_as_it_was_written() {
    for (var award : List.of("LDTT", "CSTDCS", "CSTDT", "BKTTG", "HCLD3", "HCLD1")) {
      var finding = judged(shortOfOne, award, 2025).finding();
      var numbers = java.util.Arrays.stream(KeptFinding.of(finding, 2025)).boxed();
      assertThat(KeptFinding.over(finding, numbers.toArray(Integer[]::new), 2025))
          .as(award)
          .contains(finding);
    }
    assertThat(KeptFinding.over(judged(ready, "LDTT", 2025).finding(), new Integer[] {3}, 2025))
        .isEmpty();
  }

  @Test
  void the_figures_of_a_team_are_counted_where_the_register_knows() {
    var team = DemoIds.of("screening-test", "team");
    unit(team);
    var unit = new UnitId(team);
    var one = world.person("Đỗ Thị Một", "FEMALE", unit, "PROFESSIONAL");
    var two = world.person("Đỗ Văn Hai", "MALE", unit, "LEADER");
    world.person("Đỗ Văn Ba", "MALE", unit, "CONTRACT");
    world.rating(one, unit, 2025, "GOOD");
    world.rating(two, unit, 2025, "NOT_COMPLETED");
    world.award(one, unit, "LDTT", "MERIT", 2025);
    world.discipline(two, unit, "WARNING", "2025-05-01", "2026-05-01");
    world.rating(null, unit, 2025, "GOOD");
    var known =
        app.bean(TeamFacts.class).of(List.of(team), 2025, Facts.Calendar.YEAR, DAY).get(team);
    assertThat(known).isNotNull();
    assertThat(known.figures())
        .isEqualTo(
            new vn.guongsang.screening.facts.TeamFigures(3, 1, 1, 1, 1, 0, Level.GOOD, null));
    var empty =
        app.bean(TeamFacts.class).of(List.of(team), 2020, Facts.Calendar.YEAR, DAY).get(team);
    assertThat(empty).isNotNull();
    assertThat(empty.figures().count(Collective.Figure.ADVANCED_WORKERS)).isNull();
    assertThat(empty.figures().count(Collective.Figure.MEMBERS)).isEqualTo(3);
    var officer = Visitor.as("nam.nguyenvan");
    var page = officer.get("/units/" + team + "/eligibility?award=TTLDTT&year=2025").body();
    assertThat(page).contains("tính từ hồ sơ", "Chưa đủ điều kiện");
    var typed =
        officer
            .get("/units/" + team + "/eligibility?award=TTLDTT&year=2020&f-advanced-workers=9")
            .body();
    assertThat(typed).contains("từ 0 đến 3");
  }

  private void unit(UUID id) {
    app.bean(org.springframework.transaction.support.TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                app.bean(vn.guongsang.registry.Units.class)
                    .found(
                        vn.guongsang.shell.Nobody.system(1),
                        List.of(
                            new vn.guongsang.registry.UnitDraft(
                                new UnitId(id),
                                LocalDate.of(2025, 7, 1),
                                new vn.guongsang.registry.UnitFacts(
                                    "SCREEN-TEAM",
                                    "Tổ kiểm thử rà soát",
                                    "",
                                    vn.guongsang.registry.UnitKind.PUBLIC_SERVICE,
                                    vn.guongsang.registry.UnitLevel.BASE,
                                    HERE,
                                    true,
                                    901))),
                        LocalDate.of(2026, 11, 22)));
  }

  @Test
  void a_unit_is_screened_by_reason_within_the_scope() {
    var officer = Visitor.as("nam.nguyenvan");
    var page = officer.get(screened(officer, "CSTDT")).body();
    assertThat(page)
        .contains("Nguyễn Thị Đủ", "Trần Văn Thiếu", "Lê Thị Dừng")
        .contains("Thiếu 1 sáng kiến, đề tài", "thiếu 1 năm", "Đang tạm dừng")
        .doesNotContain("Zykov", "Công văn mật");
    assertThat(officer.get(lastScreening(officer) + "?state=MET").body())
        .contains("Nguyễn Thị Đủ")
        .doesNotContain("Trần Văn Thiếu</a>");
    var answer = officer.get(answerOf(page, "Nguyễn Thị Đủ")).body();
    assertThat(answer).contains("Đủ điều kiện.").doesNotContain("Hồ sơ đã thay đổi");
    world.hold(ready, HERE, "AUDIT", "2026-01-01");
    assertThat(officer.get(answerOf(page, "Nguyễn Thị Đủ")).body())
        .contains("Hồ sơ đã thay đổi", "Đủ điều kiện.", "Đang tạm dừng xét khen thưởng.");
    release(ready);
  }

  private void release(UUID person) {
    try (var connection = app.database().asOwner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "update registry.hold set standing = false where person = '" + person + "'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void an_employee_sees_the_own_eligibility_and_nobody_elses() throws SQLException {
    var employee = Visitor.as("tuan.dinhanh");
    var before = belongsTo(null);
    assertThat(employee.get("/me/eligibility").body()).contains("chưa được gắn với hồ sơ");
    belongsTo(shortOfOne);
    assertThat(employee.get("/me/eligibility?award=CSTDT&year=2025").body())
        .contains("Trần Văn Thiếu", "thiếu 2023");
    assertThat(employee.get("/people/" + shortOfOne + "/eligibility").statusCode()).isEqualTo(404);
    assertThat(employee.get("/screenings").statusCode()).isEqualTo(404);
    belongsTo(before);
  }

  /** Makes the employee's account that of somebody else; answers whose it was. */
  private @Nullable UUID belongsTo(@Nullable UUID person) throws SQLException {
    try (var connection = app.database().asOwner().getConnection();
        var statement =
            connection.prepareStatement(
                "update access.account a set person = ? from access.account b"
                    + " where a.id = b.id and a.login = 'tuan.dinhanh' returning b.person")) {
      statement.setObject(1, person, java.sql.Types.OTHER);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getObject(1, UUID.class);
      }
    }
  }

  private static String answerOf(String page, String name) {
    var found =
        java.util.regex.Pattern.compile(
                "href=\"(/screenings/[^\"]+/answer\\?row=\\d+)\"[^>]*>" + name)
            .matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }

  private String screened(Visitor officer, String award) {
    officer.get("/screenings/new");
    var answer =
        officer.post(
            "/screenings/new",
            Map.of(
                "unit", HERE.toString(),
                "unit_text", "Phường Hoàng Mai",
                "award", "INDIVIDUAL:" + award,
                "year", "2025",
                "calendar", "YEAR",
                "receivedOn", "15/01/2026"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    waitFor(officer, answer.headers().firstValue("Location").orElseThrow());
    return lastScreening(officer);
  }

  private static String lastScreening(Visitor officer) {
    var found =
        java.util.regex.Pattern.compile("href=\"(/screenings/[0-9a-f-]{36})\"")
            .matcher(officer.get("/screenings").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static void waitFor(Visitor officer, String location) {
    var work = location.substring(location.indexOf("/work/"));
    for (var i = 0; i < 200; i++) {
      var page = officer.get(work).body();
      if (page.matches("(?s).*/screenings/[0-9a-f-]{36}.*")) {
        return;
      }
      assertThat(page).doesNotContain("Mã tra cứu");
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("not done: " + officer.get(work).body());
  }

  @Test
  void a_screening_is_not_there_for_others() {
    var officer = Visitor.as("nam.nguyenvan");
    var id = screened(officer, "CSTDT");
    assertThat(Visitor.as("yen.phanhai").get(id).statusCode()).isEqualTo(404);
    assertThat(Visitor.as("quantri.hanoi").get(id).statusCode()).isEqualTo(404);
    assertThat(officer.get("/screenings/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void a_list_comes_back_with_its_verdicts() throws Exception {
    var officer = Visitor.as("nam.nguyenvan");
    var csv =
        """
        STT;Họ và tên;Số CCCD;Ngày sinh;Đơn vị;Danh hiệu;Ghi chú
        1;Nguyễn Thị Đủ;001088012345;;;CSTĐT;=1+1
        2;Trần Văn Thiếu;;1988;;CSTDT;
        3;Trần Văn Thiếu;;;;CSTDT;
        4;Phan Văn Ngoại Zykov;;1988;;CSTDT;
        5;Nguyễn Thị Đủ;001088012345;;;Danh hiệu lạ;
        6;Trần Văn Sai;001088012345;;;CSTDT;
        """
            .replace("CSTĐT", "Chiến sĩ thi đua bộ, ban, ngành, tỉnh");
    var id = listed(officer, csv);
    var page = officer.get(id).body();
    assertThat(page)
        .contains("Chỉ trùng tên", "Không tìm thấy ai", "tên khác", "Không có danh hiệu")
        .doesNotContain("Zykov");
    var bytes = sheet(officer, id);
    var book = vn.guongsang.shell.sheets.SheetsIn.read("ve.xlsx", file(bytes));
    var rows = book.sheets().getFirst().rows();
    assertThat(rows.getFirst().cells()).extracting(c -> c.shown()).endsWith("Kết luận", "Lý do");
    assertThat(rows.subList(1, 7))
        .extracting(
            row -> row.cell(1).shown(), row -> row.cell(6).shown(), row -> row.cell(7).shown())
        .containsExactly(
            tuple("Nguyễn Thị Đủ", "=1+1", "Đủ điều kiện"),
            tuple("Trần Văn Thiếu", "", "Chưa đủ điều kiện"),
            tuple("Trần Văn Thiếu", "", "Chưa xét được"),
            tuple(OUTSIDER, "", "Chưa xét được"),
            tuple("Nguyễn Thị Đủ", "", "Chưa xét được"),
            tuple("Trần Văn Sai", "", "Chưa xét được"));
    assertThat(rows.get(1).cell(6)).isInstanceOf(vn.guongsang.shell.sheets.Cell.Text.class);
  }

  private static java.nio.file.Path file(byte[] bytes) throws java.io.IOException {
    var file = java.nio.file.Files.createTempFile("ve", ".xlsx");
    try (var in = new ByteArrayInputStream(bytes)) {
      java.nio.file.Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private byte[] sheet(Visitor officer, String id) throws Exception {
    var request =
        java.net.http.HttpRequest.newBuilder(java.net.URI.create(app.url() + id + "/sheet"))
            .header("Cookie", officer.cookieHeader())
            .build();
    try (var http = java.net.http.HttpClient.newHttpClient()) {
      return http.send(request, java.net.http.HttpResponse.BodyHandlers.ofByteArray()).body();
    }
  }

  private String listed(Visitor officer, String csv) {
    var columns = brought(officer, csv);
    var page = officer.get(columns).body();
    assertThat(page).contains("Cột nào là gì", "Danh sách có 6 dòng", "001088012345");
    var answer =
        officer.post(
            columns,
            Map.of(
                "column-1", "name",
                "column-2", "number",
                "column-3", "birth",
                "column-4", "unit",
                "column-5", "award",
                "column-6", ""));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    waitFor(officer, Visitor.location(answer));
    return lastScreening(officer);
  }

  /** A list sent in; answers where its columns are looked over. */
  private static String brought(Visitor officer, String csv) {
    officer.get("/screenings/new?way=list");
    var answer =
        officer.upload(
            "/screenings/list",
            Map.of("award", "", "year", "2025", "calendar", "YEAR", "receivedOn", "15/01/2026"),
            "danh-sach.csv",
            csv.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    var to = Visitor.location(answer);
    return to.substring(to.indexOf("/screenings/"));
  }

  @Test
  void a_column_taken_for_the_wrong_thing_is_put_right_before_the_list_is_screened() {
    var officer = Visitor.as("nam.nguyenvan");
    var columns = brought(officer, "Người;Mã;Đề nghị\nNguyễn Thị Đủ;001088012345;CSTDT\n");
    assertThat(officer.get(columns).body()).contains("Người", "001088012345", "Đề nghị");

    var without =
        officer.post(columns, Map.of("column-0", "", "column-1", "number", "column-2", "award"));
    assertThat(without.statusCode()).isEqualTo(422);
    var twice =
        officer.post(columns, Map.of("column-0", "name", "column-1", "name", "column-2", "award"));
    assertThat(twice.statusCode()).isEqualTo(422);
    var noAward =
        officer.post(columns, Map.of("column-0", "name", "column-1", "number", "column-2", ""));
    assertThat(noAward.statusCode()).isEqualTo(422);
    assertThat(noAward.body()).contains("chọn cột danh hiệu");

    var right =
        officer.post(
            columns, Map.of("column-0", "name", "column-1", "number", "column-2", "award"));
    assertThat(right.statusCode()).isEqualTo(302);
    waitFor(officer, Visitor.location(right));
    assertThat(officer.get(lastScreening(officer)).body()).contains("Nguyễn Thị Đủ");
    assertThat(officer.get(columns).statusCode()).as("looked over once").isEqualTo(302);
    assertThat(Visitor.as("yen.phanhai").get(columns).statusCode()).isEqualTo(404);
  }
}
