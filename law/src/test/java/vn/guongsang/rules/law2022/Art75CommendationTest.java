package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 75 Luật 06/2022/QH15 – Giấy khen")
class Art75CommendationTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          hoàn thành xuất sắc | CN | XS 2025 | ĐẠT
          hoàn thành tốt | CN | T 2025 | CHƯA · 75
          được chọn trong phong trào | TT | VIỆC MOVEMENT cơ-sở 2025 | HỎI · 75?
          thành tích năm sau | TT | VIỆC MOVEMENT cơ-sở 2026 | CHƯA · 75
          hộ có đóng góp | HỘ | VIỆC CONTRIBUTION cơ-sở 2025 | HỎI · 75?
          hộ không xét xếp loại | HỘ | XS 2025 | CHƯA · 75
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("GK", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
