package vn.guongsang.targets.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.access.Visitor;
import vn.guongsang.demo.DemoIds;

@Tag("database")
@DisplayName("Trang chỉ tiêu")
class TargetPagesTest {

  private static final String WARD = DemoIds.unit("hn/p-hoang-mai").toString();

  private final Visitor officer = Visitor.as("ha.lethu");

  private String page(String path) {
    var answer = officer.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String location(java.net.http.HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  @Test
  void the_wards_scorecard_of_the_demo() {
    assertThat(page("/units/" + WARD + "/targets?period=2026"))
        .contains("Phường Hoàng Mai: chỉ tiêu năm 2026", "150 %", "85 – 90", "&gt; 70")
        .contains("từ các kỳ ngắn hơn", "4 chỉ tiêu: 1 vượt, 1 đạt, 1 đúng tiến độ, 0 chưa đạt");
    assertThat(page("/targets")).contains("Hộ thoát nghèo", "Chỉ số PAPI");
  }

  @Test
  void an_indicator_is_defined_planned_measured_and_corrected() {
    officer.get("/targets/new");
    var made =
        location(
            officer.post(
                "/targets/new",
                "name",
                "Cây xanh trồng mới",
                "measure",
                "cây",
                "decimals",
                "0",
                "direction",
                "UP",
                "aggregation",
                "SUM",
                "unit",
                WARD,
                "unit_text",
                "Phường Hoàng Mai"));
    assertThat(page(made)).contains("Cây xanh trồng mới", "thêm chỉ tiêu <a href=");
    officer.get(made + "/plan?period=2025");
    assertThat(
            officer
                .post(
                    made + "/plan",
                    "unit",
                    WARD,
                    "unit_text",
                    "Phường Hoàng Mai",
                    "period",
                    "năm 2025",
                    "kind",
                    "RANGE",
                    "low",
                    "90",
                    "high",
                    "85",
                    "bodies",
                    "HĐND phường",
                    "document",
                    "NQ 5/NQ-HĐND",
                    "from",
                    "10/1/2025")
                .body())
        .contains("Mức thấp lớn hơn mức cao");
    assertThat(
            location(
                officer.post(
                    made + "/plan",
                    "unit",
                    WARD,
                    "unit_text",
                    "Phường Hoàng Mai",
                    "period",
                    "năm 2025",
                    "kind",
                    "FIGURE",
                    "low",
                    "5",
                    "bodies",
                    "UBND thành phố; HĐND phường",
                    "document",
                    "NQ 5/NQ-HĐND",
                    "from",
                    "10/1/2025")))
        .isEqualTo("/units/" + WARD + "/targets?period=2025");
    officer.get(made + "/measure?period=2025");
    location(
        officer.post(
            made + "/measure",
            "unit",
            WARD,
            "unit_text",
            "Phường Hoàng Mai",
            "period",
            "2025",
            "value",
            "19",
            "document",
            "Báo cáo 3/BC-UBND"));
    assertThat(page("/units/" + WARD + "/targets?period=2025"))
        .contains("Cây xanh trồng mới", "380 %", "HĐND phường, NQ 5/NQ-HĐND", "Vượt");
    assertThat(page(made + "/measure?unit=" + WARD + "&period=2025"))
        .contains("Sửa số liệu: Cây xanh trồng mới", "value=\"19\"");
  }
}
