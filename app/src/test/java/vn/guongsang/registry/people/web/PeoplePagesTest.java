package vn.guongsang.registry.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.record.Ratings;

@Tag("database")
@DisplayName("Trang con người")
class PeoplePagesTest {

  private static final String GROUND = "khiếu nại";
  private static final String ON_HOLD = "Tạm dừng, liên hệ cơ quan thẩm định";

  private final Visitor officer = signedIn("nam.nguyenvan");

  private static Visitor signedIn(String login) {
    var visitor = Visitor.as(login);
    visitor.get("/me/correction");
    return visitor;
  }

  private static UUID person(String key) {
    return DemoIds.of("person", key);
  }

  private static String body(Visitor visitor, String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(address -> address.replace(RunningApp.shared().url(), ""))
        .orElse(answer.statusCode() + answer.body());
  }

  @Test
  void the_list_goes_by_given_name_and_finds_without_accents() {
    var list = body(officer, "/people?q=nguyen+thi+hoa");
    assertThat(list).contains("Nguyễn Thị Hòa").doesNotContain("Đinh Anh Tuấn");
    assertThat(body(officer, "/people?q=lo+thi+may")).contains("Lò Thị Mai");
    var all = body(officer, "/people?size=200");
    assertThat(all.indexOf("Nguyễn Thị Hòa")).isLessThan(all.indexOf("Đinh Anh Tuấn"));
    assertThat(all).doesNotContain("Phan Hải Yến");
  }

  @Test
  void a_units_people_are_those_of_all_below_it() {
    var ward = DemoIds.unit("hn/p-hoang-mai/van-hoa");
    var redirect = officer.get("/people?unit=" + ward);
    assertThat(redirect.statusCode()).isBetween(302, 303);
    var list = body(officer, location(redirect));
    assertThat(list).contains("Đinh Anh Tuấn").doesNotContain("Lò Thị Mai");
  }

  @Test
  void the_page_of_a_person_tells_a_whole_life() {
    assertThat(body(officer, "/people/" + person("may.lo")))
        .contains("Lò Thị Mai", "Lò Thị Mây", "20/10/1988", "Điều dưỡng")
        .contains("Phường Tương Mai", "Năm 2024", "Hoàn thành tốt nhiệm vụ", "Theo hồ sơ");
    assertThat(body(Visitor.as("ha.lethu"), "/people/" + person("chuyen.ly")))
        .contains("Chuyển công tác từ ngày 01/05/2026")
        .contains("Phòng Văn hóa – Xã hội phường Hai Bà Trưng xét khen thưởng");
  }

  @Test
  void the_ground_of_a_hold_is_read_by_officers_and_by_nobody_else() {
    var path = "/people/" + person("long.do");
    assertThat(body(officer, path)).contains(GROUND, "Đơn số 18");
    var head = Visitor.as("hoa.trinhngoc");
    for (var asked : new String[] {path, "/people?q=do+hoang+long", "/search?q=do+hoang+long"}) {
      assertThat(body(head, asked)).as(asked).doesNotContain(GROUND, "Đơn số 18", "COMPLAINT");
    }
    assertThat(body(head, path)).contains(ON_HOLD);
    assertThat(head.get("/people?export=xlsx&q=long").body()).doesNotContain("Đơn số 18");
  }

  @Test
  void somebody_is_entered_corrected_and_rated_by_forms() {
    var unit = DemoIds.unit("hn/p-hoang-mai/kinh-te");
    var wrong =
        officer.post(
            "/people/new", "name", "", "born", "31/02/1980", "number", "12", "vouched", "RECORD");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("Nhập họ và tên", "Nhập 12 chữ số", "Chọn đơn vị công tác", "31/02/1980");
    var entered =
        officer.post(
            "/people/new",
            "name",
            "Tạ Thị Biểu Mẫu",
            "born",
            "1985",
            "sex",
            "FEMALE",
            "number",
            "001185012345",
            "unit",
            unit.toString(),
            "unit_text",
            "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoàng Mai",
            "group",
            "CIVIL_SERVANT",
            "from",
            "1/8/2025",
            "vouched",
            "RECORD");
    var path = location(entered);
    assertThat(path).startsWith("/people/");
    assertThat(body(officer, path))
        .contains("Tạ Thị Biểu Mẫu", "••••••••• 345")
        .doesNotContain("001185012345");
    assertThat(body(Visitor.as("hoa.trinhngoc"), path)).doesNotContain(" 345");
    assertThat(
            location(
                officer.post(
                    path + "/correct",
                    "_version",
                    "1",
                    "name",
                    "Tạ Thị Biểu Mẫu",
                    "born",
                    "2/9/1985",
                    "reason",
                    "Theo căn cước")))
        .isEqualTo(path);
    officer.post(
        path + "/ratings/new",
        "year",
        "2025",
        "level",
        "EXCELLENT",
        "vouched",
        "SELF",
        "number",
        "9/QĐ-UBND");
    assertThat(body(officer, path))
        .contains("02/09/1985", "Theo căn cước", "Hoàn thành xuất sắc nhiệm vụ", "Tự khai");
    var id = new PersonId(UUID.fromString(path.substring("/people/".length())));
    var rating = RunningApp.shared().bean(Ratings.class).of(Set.of(id)).getFirst().id();
    officer.post("/people/ratings/" + rating + "/correct", "never", "yes", "reason", "Ghi nhầm");
    assertThat(RunningApp.shared().bean(Ratings.class).of(Set.of(id))).isEmpty();
  }

  @Test
  void an_employee_sees_the_own_record_and_nobody_elses() {
    var employee = signedIn("tuan.dinhanh");
    assertThat(body(employee, "/me")).contains("Đinh Anh Tuấn", "Năm 2025");
    assertThat(employee.get("/people/" + person("tuan.dinhanh")).statusCode()).isEqualTo(404);
    assertThat(employee.get("/people").statusCode()).isEqualTo(404);
    var asked =
        employee.post(
            "/me/correction", "field", "RATING", "text", "Năm 2024 tôi được xếp loại xuất sắc");
    assertThat(location(asked)).isEqualTo("/me");
    assertThat(body(officer, "/my-work")).contains("Đinh Anh Tuấn đề nghị sửa hồ sơ");
    var link =
        Pattern.compile("/people/corrections/[0-9a-f-]{36}")
            .matcher(body(officer, "/people/corrections"))
            .results()
            .map(found -> found.group())
            .filter(href -> body(officer, href).contains("Năm 2024 tôi được xếp loại xuất sắc"))
            .findFirst()
            .orElseThrow();
    officer.post(link, "_version", "1", "what", "DECLINED", "answer", "Quyết định ghi mức tốt");
    assertThat(body(employee, "/me")).contains("Không sửa", "Quyết định ghi mức tốt");
    assertThat(employee.post("/me/sheet").headers().firstValue("Content-Type"))
        .contains("application/pdf");
  }

  @Test
  void an_account_without_a_person_is_told_what_to_do() {
    assertThat(body(Visitor.as("khai.ngotrong"), "/my-work")).doesNotContain("Hồ sơ của tôi");
    var admin = Visitor.as("quantri.hanoi");
    assertThat(body(admin, "/accounts/" + DemoIds.of("account", "tuan.dinhanh")))
        .contains("Hồ sơ con người", "Đinh Anh Tuấn");
    assertThat(body(admin, "/accounts/person-pick?person_text=nguyen+thi+hoa"))
        .contains("Nguyễn Thị Hòa");
    assertThat(admin.get("/people").statusCode()).isEqualTo(404);
  }
}
