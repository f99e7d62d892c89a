package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 25 Luật 06/2022/QH15 – Cờ thi đua của Chính phủ")
class Art25GovernmentFlagTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          dẫn đầu, hoàn thành xuất sắc | TT | XS 2025; HẠNG 1 | ĐẠT
          đứng thứ hai | TT | XS 2025; HẠNG 2 | CHƯA · 25
          dẫn đầu, chỉ hoàn thành tốt | TT | T 2025; HẠNG 1 | CHƯA · 25
          chưa có thứ hạng | TT | XS 2025 | CHƯA · 25
          dẫn đầu phong trào của Thủ tướng | TT | VIỆC MOVEMENT toàn-quốc 2025 | HỎI · 25?
          dẫn đầu phong trào cấp tỉnh | TT | VIỆC MOVEMENT tỉnh 2025 | CHƯA · 25
          cá nhân | CN | XS 2025; HẠNG 1 | CHƯA · đối tượng
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("COCP", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
