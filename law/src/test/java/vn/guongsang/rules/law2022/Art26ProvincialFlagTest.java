package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 26 Luật 06/2022/QH15 – Cờ thi đua của bộ, ban, ngành, tỉnh")
class Art26ProvincialFlagTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          dẫn đầu, hoàn thành xuất sắc | TT | XS 2025; HẠNG 1 | ĐẠT
          đứng thứ hai | TT | XS 2025; HẠNG 2 | CHƯA · 26
          dẫn đầu, chỉ hoàn thành tốt | TT | T 2025; HẠNG 1 | CHƯA · 26
          dẫn đầu phong trào cấp tỉnh | TT | VIỆC MOVEMENT tỉnh 2025 | HỎI · 26?
          dẫn đầu phong trào ở cơ sở | TT | VIỆC MOVEMENT cơ-sở 2025 | CHƯA · 26
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("COTINH", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
