package vn.guongsang.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.registry.db.Tables.PERSON;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;

@Tag("database")
@DisplayName("Trang sổ khen thưởng và sáng kiến")
class AwardPagesTest {

  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");

  private final Visitor officer = Visitor.as("ha.lethu");

  private String page(String path) {
    var answer = officer.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static UUID person(String name, UnitId unit) {
    var id = UUID.randomUUID();
    RunningApp.shared()
        .bean(DSLContext.class)
        .insertInto(PERSON)
        .set(PERSON.ID, id)
        .set(PERSON.TENANT, 1)
        .set(PERSON.NAME, name)
        .set(PERSON.FOLDED, VietnameseText.fold(name))
        .set(PERSON.SORT_KEY, VietnameseName.sortKey(name))
        .set(PERSON.UNIT, unit.value())
        .set(PERSON.ENTERED_AT, Instant.parse("2026-01-01T00:00:00Z"))
        .execute();
    return id;
  }

  private static Map<String, String> form(UUID person, String name, String number) {
    var form = new LinkedHashMap<String, String>();
    form.put("issuer", "UBND quận Hoàng Mai");
    form.put("number", number);
    form.put("day", "20/12/2024");
    form.put("holder_kind", "PERSON");
    form.put("person", person.toString());
    form.put("person_text", name);
    form.put("award-1", "LDTT");
    form.put("track-1", "MERIT");
    form.put("year-1", "2024");
    form.put("achievement-1", "Hoàn thành xuất sắc nhiệm vụ");
    form.put("vouched", "RECORD");
    return form;
  }

  private static String location(java.net.http.HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  private static String first(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern + " in " + text).isTrue();
    return found.group(1);
  }

  @Test
  void an_award_is_entered_found_vouched_for_corrected_and_withdrawn() {
    var name = "Đặng Thùy Dương";
    var person = person(name, WARD);
    officer.get("/awards/new");
    var done = officer.post("/awards/new", form(person, name, "1201/QĐ-UBND"));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    var award = location(done);
    assertThat(page(award))
        .contains("Lao động tiên tiến", name, "1201/QĐ-UBND", "20/12/2024", "Theo hồ sơ")
        .contains("ghi vào sổ Lao động tiên tiến năm 2024");
    assertThat(page("/awards?q=dang+thuy+duong&state=IN_FORCE")).contains(name, "1 kết quả");
    assertThat(page("/awards?unit=phuong+hoang+mai&number=1201&year=2020-2024&issuer=hoang+mai"))
        .contains(name);
    assertThat(page("/awards?number=1201&year=2023")).contains("Không có dòng nào khớp bộ lọc");
    assertThat(page("/search?q=1201+qd")).contains("1201/QĐ-UBND");
    assertThat(page("/awards?number=1201")).contains("Đếm theo danh hiệu");

    officer.get(award + "/vouch");
    assertThat(officer.post(award + "/vouch", "vouched", "VERIFIED", "reason", "").statusCode())
        .isEqualTo(422);
    assertThat(
            officer
                .post(award + "/vouch", "vouched", "VERIFIED", "reason", "đã xem bản gốc")
                .statusCode())
        .isEqualTo(302);
    assertThat(page(award)).contains("Đã đối chiếu", "đã xem bản gốc");

    assertThat(page(award + "/correct")).contains("1201/QĐ-UBND");
    var right = form(person, name, "1201/QĐ-UBND");
    right.put("year-1", "2023");
    right.put("reason", "nhầm năm");
    var corrected = officer.post(award + "/correct", right);
    assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(302);
    assertThat(page(award)).contains("Đã đính chính", "Xem dòng đúng");
    var line = location(corrected);
    assertThat(page(line)).contains("2023", "Xem dòng cũ", "nhầm năm");
    assertThat(page(line + "/withdraw")).contains("Rút khỏi sổ");
    assertThat(officer.post(line + "/withdraw", "reason", "").statusCode()).isEqualTo(422);
    assertThat(officer.post(line + "/withdraw", "reason", "ghi nhầm người").statusCode())
        .isEqualTo(302);
    assertThat(page(line)).contains("Đã rút vì ghi nhầm");
    assertThat(officer.post(line + "/withdraw", "reason", "lần nữa").body())
        .contains("Dòng này đã được rút khỏi sổ.");
  }

  @Test
  void doubts_are_shown_and_taken_only_with_a_tick_and_a_reason() {
    var name = "Phùng Khắc Khoan";
    var person = person(name, WARD);
    officer.get("/awards/new");
    var form = form(person, name, "1301/QĐ-UBND");
    form.put("award-1", "CSTDT");
    var asked = officer.post("/awards/new", form);
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body())
        .contains("Sổ chưa có Chiến sĩ thi đua cơ sở các năm 20", "không có thẩm quyền tặng");
    form.put("seen", first("name=\"seen\" value=\"([^\"]+)\"", asked.body()));
    form.put("confirmed", "yes");
    form.put("confirm_reason", "");
    assertThat(officer.post("/awards/new", form).body()).contains("Ghi vì sao vẫn ghi vào sổ.");
    form.put("confirm_reason", "quyết định gốc ghi như vậy");
    var done = officer.post("/awards/new", form);
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(page(location(done))).contains("quyết định gốc ghi như vậy");
    form.put("award-1", "GK");
    form.put("body", "PRIME_MINISTER");
    assertThat(officer.post("/awards/new", form).body())
        .as("other doubts than those that were seen")
        .contains("không có thẩm quyền tặng", "Xem các điểm nêu dưới đây");
  }

  @Test
  void the_next_holder_finds_the_decision_filled_in() {
    var name = "Lương Thế Vinh";
    var person = person(name, WARD);
    officer.get("/awards/new");
    var form = form(person, name, "1401/QĐ-UBND");
    form.put("next", "yes");
    var next = location(officer.post("/awards/new", form));
    assertThat(next).startsWith("/awards/new?like=");
    assertThat(page(next)).contains("1401/QĐ-UBND", "20/12/2024").doesNotContain(name);
    var decision = first("(/decisions/[0-9a-f-]{36})", page("/awards/" + next.substring(17)));
    assertThat(page(decision)).contains("Quyết định số 1401/QĐ-UBND", name);
    assertThat(page(decision + "/complete")).contains("Bổ sung quyết định");
    var done =
        officer.post(
            decision + "/complete",
            "title",
            "Về việc tặng danh hiệu",
            "signatory",
            "Nguyễn Minh Tâm",
            "body",
            "DISTRICT_CHAIR",
            "_version",
            "1");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(page(decision)).contains("Về việc tặng danh hiệu", "Nguyễn Minh Tâm");
    assertThat(officer.post(decision + "/complete", "title", "x", "_version", "1").statusCode())
        .isEqualTo(422);
  }

  @Test
  void a_form_that_lacks_everything_says_all_of_it() {
    officer.get("/awards/new");
    var answer = officer.post("/awards/new", Map.of());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "Nhập tên cơ quan ban hành quyết định.",
            "Chọn tặng cho cá nhân hay tập thể.",
            "Chọn danh hiệu hoặc hình thức khen thưởng.",
            "Nhập năm thành tích, ví dụ 2024.",
            "Chọn nguồn thông tin.");
  }

  @Test
  void an_initiative_is_entered_corrected_and_withdrawn() {
    var one = person("Mạc Đĩnh Chi", WARD);
    var other = person("Chu Thị Thục", WARD);
    officer.get("/initiatives/new");
    var form = new LinkedHashMap<String, String>();
    form.put("title", "Số hóa hồ sơ một cửa");
    form.put("kind", "INITIATIVE");
    form.put("year", "2024");
    form.put("unit", WARD.toString());
    form.put("unit_text", "Phường Hoàng Mai");
    form.put("author-1", one.toString());
    form.put("author-1_text", "Mạc Đĩnh Chi");
    form.put("share-1", "60");
    form.put("author-2", other.toString());
    form.put("author-2_text", "Chu Thị Thục");
    form.put("share-2", "30");
    form.put("scope", "PROVINCE");
    form.put("vouched", "RECORD");
    var refused = officer.post("/initiatives/new", form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Tỷ lệ của các tác giả cộng lại là 90 %; phải đúng 100 %.");
    form.put("share-2", "40");
    var done = officer.post("/initiatives/new", form);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    var here = location(done);
    assertThat(page(here)).contains("Số hóa hồ sơ một cửa", "Mạc Đĩnh Chi", "60 %", "Bộ, tỉnh");
    assertThat(page("/initiatives?q=so+hoa&author=chu+thi&unit=hoang+mai&year=2024"))
        .contains("Số hóa hồ sơ một cửa", "Mạc Đĩnh Chi (60 %); Chu Thị Thục (40 %)");
    assertThat(page(here + "/correct")).contains("Chu Thị Thục");
    form.put("title", "Số hóa hồ sơ tại bộ phận một cửa");
    form.put("reason", "tên chưa đủ");
    form.put("_version", "1");
    var corrected = officer.post(here + "/correct", form);
    assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(302);
    assertThat(page(here)).contains("Đã đính chính");
    var right = location(corrected);
    assertThat(page(right + "/withdraw")).contains("Rút sáng kiến ghi nhầm");
    assertThat(
            officer
                .post(right + "/withdraw", "reason", "không có thật", "_version", "1")
                .statusCode())
        .isEqualTo(302);
    assertThat(page(right)).contains("Đã rút", "không có thật");
  }

  @Test
  void another_wards_awards_are_nowhere() {
    var name = "Người Cần Thơ " + UUID.randomUUID().toString().substring(0, 4);
    var person = person(name, DemoIds.unit("ct/so-noi-vu"));
    officer.get("/awards/new");
    var answer = officer.post("/awards/new", form(person, name, "1501/QĐ-UBND"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("trong phạm vi của đơn vị");
    assertThat(page("/awards?number=1501")).contains("Không có dòng nào khớp bộ lọc");
  }
}
