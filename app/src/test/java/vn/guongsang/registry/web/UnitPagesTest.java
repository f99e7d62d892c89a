package vn.guongsang.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Units;

@Tag("database")
@DisplayName("Trang đơn vị")
class UnitPagesTest {

  private static final int MOST_BYTES = 150 * 1024;
  private static final UnitId CITY = DemoIds.unit("hn");

  private final Visitor officer = signedIn();
  private final Units units = RunningApp.shared().bean(Units.class);

  /** With the token of a page of the new session. */
  private static Visitor signedIn() {
    var visitor = Visitor.as("ha.lethu");
    visitor.get("/units/new");
    return visitor;
  }

  private String page(String path) {
    var answer = officer.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length)
        .as("bytes of " + path)
        .isLessThan(MOST_BYTES);
    return answer.body();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Test
  void every_page_is_drawn_and_stays_small() {
    var ward = DemoIds.unit("hn/p-hoang-mai");
    for (var path :
        new String[] {
          "/units?state=LIVING",
          "/units?state=LIVING&size=200",
          "/units?state=ENDED&size=200",
          "/units?on=30/06/2025&size=200",
          "/units/tree",
          "/units/tree?on=2025-06-30",
          "/units/tree?at=" + CITY,
          "/units/tree?at=top",
          "/units/" + ward,
          "/units/" + DemoIds.unit("hn/q-hoang-mai"),
          "/units/" + CITY,
          "/units/new?parent=" + ward,
          "/units/" + ward + "/correct",
          "/units/" + ward + "/order",
          "/units/" + CITY + "/order",
          "/units/reorganise",
          "/units/reorganisations?size=200",
          "/units/reorganise/RENAME",
          "/units/reorganise/RENAME?unit=" + ward,
          "/units/reorganise/MOVE?unit=" + ward,
          "/units/reorganise/MERGE?unit=" + ward,
          "/units/reorganise/SPLIT?unit=" + ward,
          "/units/reorganise/DISSOLVE?unit=" + ward
        }) {
      page(path);
    }
  }

  @Test
  void the_list_finds_without_accents_and_by_former_names() {
    assertThat(page("/units?q=quan+hoang+mai")).contains("Quận Hoàng Mai");
    assertThat(page("/units?q=phuong+hoang+mai&state=LIVING"))
        .contains("Phường Hoàng Mai")
        .doesNotContain("Quận Hoàng Mai");
    assertThat(page("/units?q=khong-co-don-vi-nay")).contains("Không có dòng nào khớp bộ lọc");
  }

  @Test
  void the_list_shows_both_sides_of_the_reform() {
    assertThat(page("/units?kind=DISTRICT&on=30/06/2025&size=200")).contains("30 kết quả");
    assertThat(page("/units?kind=DISTRICT&on=01/07/2025&size=200")).contains("0 kết quả");
  }

  @Test
  void the_district_leads_to_its_successors() {
    assertThat(page("/units/" + DemoIds.unit("hn/q-hoang-mai")))
        .contains("Kết thúc hết ngày 30/06/2025")
        .contains("Phường Hoàng Mai", "Phường Vĩnh Hưng", "Phường Lĩnh Nam", "kế thừa chính");
  }

  @Test
  void a_box_suggests_while_typing() {
    assertThat(page("/units/pick?parent_text=" + encoded("hoang m")))
        .contains("Phường Hoàng Mai")
        .contains(DemoIds.unit("hn/p-hoang-mai").toString());
  }

  @Test
  void a_unit_is_entered_corrected_renamed_and_the_rename_undone() {
    var name = "Đơn vị thử " + UUID.randomUUID();
    var id = enter(name);
    assertThat(page("/units/" + id)).contains(name).contains("thêm " + name);

    var renamed = name + " mới";
    var form = new LinkedHashMap<String, String>();
    form.put("unit", id.toString());
    form.put("unit_text", name);
    form.put("name", renamed);
    form.put("code", "T-" + id);
    form.put("kind", "OTHER");
    form.put("level", "BASE");
    form.put("day", "01/02/2026");
    form.put("document_kind", "Quyết định");
    form.put("document_number", "12/QĐ-UBND");
    var preview = officer.post("/units/reorganise/RENAME/preview", form);
    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.body()).contains(name + " đổi tên thành " + renamed);
    assertThat(units.find(id).orElseThrow().name()).isEqualTo(name);

    form.put("seen", first("name=\"seen\" value=\"([^\"]+)\"", preview.body()));
    var once = UUID.randomUUID().toString();
    form.put("_once", once);
    var done = officer.post("/units/reorganise/RENAME", form);
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(units.find(id).orElseThrow().name()).isEqualTo(renamed);
    assertThat(units.on(id, LocalDate.of(2026, 1, 31)).orElseThrow().name()).isEqualTo(name);
    var address =
        done.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    assertThat(officer.post("/units/reorganise/RENAME", form).headers().firstValue("Location"))
        .as("sent twice, done once")
        .isEqualTo(done.headers().firstValue("Location"));

    var stale = new LinkedHashMap<>(form);
    stale.remove("_once");
    stale.put("name", "Một tên khác");
    stale.put("unit_text", renamed);
    assertThat(officer.post("/units/reorganise/RENAME", stale).statusCode()).isEqualTo(422);

    assertThat(page(address)).contains("Hoàn tác lần sắp xếp này");
    assertThat(officer.post(address + "/undo", "reason", "").statusCode()).isEqualTo(422);
    assertThat(
            officer
                .post(address + "/undo", Map.of("reason", "ghi nhầm", "_version", "1"))
                .statusCode())
        .isEqualTo(302);
    assertThat(units.find(id).orElseThrow().name()).isEqualTo(name);
    assertThat(page(address)).contains("Đã hoàn tác").contains("ghi nhầm");
  }

  private UnitId enter(String name) {
    var code = UUID.randomUUID().toString();
    var answer =
        officer.post(
            "/units/new",
            "name",
            name,
            "code",
            code,
            "kind",
            "OTHER",
            "level",
            "BASE",
            "parent_text",
            "HN",
            "from",
            "01/01/2026");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    var id = first("/units/([0-9a-f-]{36})", answer.headers().firstValue("Location").orElseThrow());
    return new UnitId(UUID.fromString(id));
  }

  private static String first(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  @Test
  void a_form_that_lacks_everything_says_all_of_it() {
    var answer = officer.post("/units/new", "name", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "Nhập tên đơn vị.", "Nhập mã đơn vị.", "Chọn loại đơn vị.", "Chọn cấp của đơn vị.");
  }

  @Test
  void a_code_in_use_is_refused_in_words() {
    var answer =
        officer.post(
            "/units/new",
            "name",
            "Trùng mã",
            "code",
            "HN-P-HOANGMAI",
            "kind",
            "OTHER",
            "level",
            "BASE",
            "parent_text",
            "HN",
            "from",
            "01/01/2026");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Mã HN-P-HOANGMAI đang dùng cho Phường Hoàng Mai");
  }

  @Test
  void selected_units_move_after_a_look_at_what_will_happen() {
    var name = "Đơn vị chuyển " + UUID.randomUUID();
    var id = enter(name);
    var chosen = officer.post("/units/move", "picked", id.toString());
    assertThat(chosen.statusCode()).isEqualTo(200);
    assertThat(chosen.body()).contains(name);
    var form = new LinkedHashMap<String, String>();
    form.put("picked", id.toString());
    form.put("parent_text", "HN-P-HAIBATRUNG");
    form.put("day", "01/03/2026");
    form.put("document_kind", "Quyết định");
    assertThat(officer.post("/units/reorganise/MOVE/preview", form).body())
        .contains("chuyển từ Thành phố Hà Nội về Phường Hai Bà Trưng");
    assertThat(officer.post("/units/reorganise/MOVE", form).statusCode()).isEqualTo(302);
    assertThat(units.find(id).orElseThrow().parent()).contains(DemoIds.unit("hn/p-hai-ba-trung"));
  }

  @Test
  void the_preview_names_the_accounts_whose_rights_it_touches() {
    var answer =
        officer.post(
            "/units/reorganise/DISSOLVE/preview",
            "unit1_text",
            "HN-P-HAIBATRUNG",
            "heir1_text",
            "HN-P-HOANGMAI",
            "day",
            "01/03/2027",
            "document_kind",
            "Nghị quyết");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Phường Hai Bà Trưng kết thúc hết ngày 28/02/2027")
        .contains("(hư cấu): ")
        .contains("quyền tính theo vị trí mới của đơn vị");
  }

  @Test
  void the_order_of_siblings_is_set_without_a_script() {
    var ward = DemoIds.unit("hn/p-hai-ba-trung");
    var children = units.children(ward);
    var form = new LinkedHashMap<String, String>();
    var place = children.size();
    for (var child : children) {
      form.put("place-" + child.id(), Integer.toString(place--));
    }
    form.put("_version", Integer.toString(units.find(ward).orElseThrow().version()));
    assertThat(officer.post("/units/" + ward + "/order", form).statusCode()).isEqualTo(302);
    assertThat(units.children(ward)).isEqualTo(children.reversed());
  }

  @Test
  void another_city_is_not_there() {
    assertThat(officer.get("/units/" + DemoIds.unit("ct/so-noi-vu")).statusCode()).isEqualTo(404);
    assertThat(page("/units?q=can+tho")).contains("Không có dòng nào khớp bộ lọc");
  }
}
