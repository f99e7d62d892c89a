package vn.guongsang.movements;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.demo.DemoIds;

@Tag("database")
@DisplayName("Trang phong trào")
class MovementPagesTest {

  private static final String WARD = DemoIds.unit("hn/p-hoang-mai").toString();
  private static final String OFFICE = DemoIds.unit("hn/p-hoang-mai/van-hoa").toString();
  private static final String REFORM = "Đẩy mạnh cải cách hành chính";

  private final Visitor ward = Visitor.as("nam.nguyenvan");

  private static String page(Visitor visitor, String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  /** The address of the first link in these words. */
  private static String link(String page, String words) {
    var found = Pattern.compile("href=\"(/[^\"]+)\"[^>]*>" + Pattern.quote(words)).matcher(page);
    assertThat(found.find()).as(words + " in " + page).isTrue();
    return found.group(1);
  }

  private String drafted(String name) {
    ward.get("/movements/new");
    return location(
        ward.post(
            "/movements/new",
            "name",
            name,
            "unit",
            WARD,
            "unit_text",
            "Phường Hoàng Mai",
            "kind",
            "THEMATIC",
            "scope",
            "UNIT",
            "from",
            "1/9/2026",
            "until",
            "31/12/2026",
            "asked",
            "TEAM",
            "due",
            "30/9/2026"));
  }

  private String version(String made) {
    var found =
        Pattern.compile("name=\"_version\" value=\"(\\d+)\"").matcher(page(ward, made + "/edit"));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void a_ward_sees_the_citys_movements_and_responds_to_one() {
    var list = page(ward, "/movements");
    assertThat(list).contains(REFORM, "Phường Hoàng Mai xanh, sạch, đẹp");
    var reform = link(list, REFORM);
    assertThat(page(ward, reform)).contains("Đơn vị bạn chưa phát động hưởng ứng");
    assertThat(page(ward, "/my-work")).contains("Phát động hưởng ứng phong trào “" + REFORM);
    ward.get(reform + "/answer");
    assertThat(ward.post(reform + "/answer", "unit", WARD, "launched", "1/2/2026").body())
        .contains("Hãy chọn đơn vị", "Hãy nhập kế hoạch hưởng ứng của đơn vị");
    assertThat(
            location(
                ward.post(
                    reform + "/answer",
                    "unit",
                    WARD,
                    "unit_text",
                    "Phường Hoàng Mai",
                    "launched",
                    "1/2/2026",
                    "plan",
                    "Rút ngắn thời gian trả kết quả")))
        .isEqualTo(reform + "/response?unit=" + WARD);
    assertThat(page(ward, reform + "/response?unit=" + WARD))
        .contains("Rút ngắn thời gian trả kết quả", "01/02/2026");
    assertThat(page(ward, reform)).contains("Đơn vị bạn đã phát động ngày 01/02/2026");
    assertThat(page(ward, "/my-work")).doesNotContain("hưởng ứng phong trào “" + REFORM);
    var all = link(list, "Đoàn kết, đổi mới");
    for (var path : List.of(reform, reform + "/cascade", all, all + "/cascade")) {
      assertThat(page(ward, path)).as(path).doesNotContain("Phường Cửa Nam", "Phường Ba Đình");
    }
  }

  @Test
  void drafted_launched_followed_reminded_published_and_withdrawn() {
    var made = drafted("Học tập suốt đời ở phường");
    var open = "/emulation" + made.replace("/movements", "");
    var stranger = Visitor.to(RunningApp.shared());
    ward.get(made + "/publicity");
    assertThat(
            location(ward.post(made + "/move", "to", "LAUNCH", "day", "5/9/2026", "_version", "1")))
        .isEqualTo(made);
    var launched = page(ward, made);
    assertThat(launched).contains("Đang diễn ra", "đơn vị đã phát động hưởng ứng (0 %)");
    var owing = unitsOwing(launched);
    assertThat(stranger.get(open).statusCode()).isEqualTo(404);
    location(
        ward.post(
            made + "/answer",
            "unit",
            OFFICE,
            "unit_text",
            "Phòng Văn hóa – Xã hội phường Hoàng Mai",
            "launched",
            "10/9/2026",
            "plan",
            "Mở tủ sách"));
    assertThat(page(ward, made))
        .contains(
            "1/%d đơn vị đã phát động hưởng ứng (%d %%)"
                .formatted(owing, 100 / owing)); // never rounded up to more than was done
    assertThat(page(ward, made + "/cascade?missing=yes"))
        .contains("Trạm Y tế phường Hoàng Mai")
        .doesNotContain("Phòng Văn hóa");
    assertThat(page(ward, made + "/reminder")).contains(made + "/answer", "<svg class=\"qr\"");
    var before = version(made);
    assertThat(ward.post(made + "/publicity", "_version", "1").body())
        .contains("đã được người khác sửa");
    location(ward.post(made + "/publicity", "_version", before));
    assertThat(page(stranger, open))
        .contains("Học tập suốt đời ở phường", "1/" + owing + " đơn vị");
    assertThat(page(stranger, "/emulation")).contains("Học tập suốt đời ở phường");
    assertThat(ward.post(made + "/publicity", "_version", version(made)).body())
        .contains("Hãy nêu lý do");
    location(ward.post(made + "/publicity", "_version", version(made), "reason", "Đăng nhầm"));
    assertThat(stranger.get(open).statusCode()).isEqualTo(404);
    assertThat(page(stranger, "/emulation")).doesNotContain("Học tập suốt đời");
  }

  /** Seven by the demo's tree; other tests of this run may have put more under the ward. */
  private static int unitsOwing(String page) {
    var found = Pattern.compile("0/(\\d+) đơn vị đã phát động hưởng ứng").matcher(page);
    assertThat(found.find()).isTrue();
    var owing = Integer.parseInt(found.group(1));
    assertThat(owing).isGreaterThanOrEqualTo(7);
    return owing;
  }

  @Test
  void what_was_not_published_is_nowhere_in_public() {
    var stranger = Visitor.to(RunningApp.shared());
    var list = page(stranger, "/emulation");
    assertThat(list).contains("Cả nước chung tay vì người nghèo").doesNotContain(REFORM);
    assertThat(page(stranger, "/")).contains("/emulation").doesNotContain(REFORM);
    var reform = link(page(ward, "/movements"), REFORM);
    assertThat(stranger.get("/emulation" + reform.replace("/movements", "")).statusCode())
        .isEqualTo(404);
    for (var path : new String[] {reform, "/movements", "/movements/calendar"}) {
      assertThat(stranger.get(path).body()).as(path).doesNotContain(REFORM);
    }
    var shown = page(stranger, link(list, "Cả nước chung tay"));
    assertThat(shown).contains("đơn vị đã phát động hưởng ứng").doesNotContain("còn hình thức");
  }

  @Test
  void a_pledge_is_drawn_up_and_signed_side_by_side() {
    var made = drafted("Thi đua liên phòng");
    location(ward.post(made + "/move", "to", "LAUNCH", "day", "5/9/2026", "_version", "1"));
    assertThat(page(ward, made + "/pledge")).contains("Hưởng ứng phong trào “Thi đua liên phòng”");
    var pledge =
        location(
            ward.post(
                made + "/pledge",
                "unit",
                WARD,
                "unit_text",
                "Phường Hoàng Mai",
                "title",
                "Giao ước liên phòng",
                "words",
                "Cùng tiến bộ",
                "day",
                "6/9/2026"));
    assertThat(
            ward.post(
                    pledge + "/sign", "unit", WARD, "way", "HERE", "signer", "A", "day", "6/9/2026")
                .body())
        .contains("Giao ước cần ít nhất hai bên");
    location(
        ward.post(
            pledge + "/sides",
            "side",
            OFFICE,
            "side_text",
            "Phòng Văn hóa – Xã hội phường Hoàng Mai"));
    location(
        ward.post(
            pledge + "/sign",
            "unit",
            WARD,
            "way",
            "HERE",
            "signer",
            "Chủ tịch",
            "day",
            "6/9/2026"));
    assertThat(page(ward, pledge)).contains("1/2 bên đã ký", "Chưa ký", "Chủ tịch");
    assertThat(
            ward.post(
                    pledge + "/sign",
                    "unit",
                    OFFICE,
                    "way",
                    "PAPER",
                    "signer",
                    "B",
                    "day",
                    "6/9/2026")
                .body())
        .contains("gửi kèm bản quét");
    assertThat(page(ward, made)).contains("Giao ước liên phòng", "1/2 bên đã ký");
  }

  @Test
  void the_year_and_next_years_copy() {
    var calendar = page(ward, "/movements/calendar?year=2026");
    assertThat(calendar).contains("Tháng 3/2026", "Phường Hoàng Mai xanh, sạch, đẹp");
    assertThat(page(ward, "/movements/calendar?year=2019")).contains("chưa có phong trào nào");
    var green = link(page(ward, "/movements"), "Phường Hoàng Mai xanh, sạch, đẹp");
    assertThat(page(ward, "/movements/new?from=" + green.replace("/movements/", "")))
        .contains("value=\"01/03/2027\"", "value=\"30/11/2027\"");
  }

  @Test
  void only_the_leading_unit_changes_it() {
    var reform = link(page(ward, "/movements"), REFORM);
    assertThat(location(ward.get(reform + "/edit"))).isEqualTo(reform);
    assertThat(location(ward.get(reform + "/move?to=CLOSE"))).isEqualTo(reform);
    assertThat(
            ward.post(reform + "/move", "to", "CLOSE", "day", "1/11/2026", "_version", "2").body())
        .contains("chỉ đơn vị ấy sửa được");
  }
}
