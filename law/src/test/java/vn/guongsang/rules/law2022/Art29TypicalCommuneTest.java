package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 29 Luật 06/2022/QH15 – Xã, phường, đặc khu tiêu biểu")
class Art29TypicalCommuneTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          dẫn đầu: các tiêu chuẩn cần người xem xét | TT | HẠNG 1 | HỎI · 29a?, 29b?, 29c?, 29d?, 29đ?
          không dẫn đầu | TT | HẠNG 2 | CHƯA · 29, 29a?, 29b?, 29c?, 29d?, 29đ?
          đang có đơn tố cáo | TT | HẠNG 1; TD COMPLAINT 2026-01-01.. | DỪNG · 29a?, 29b?, 29c?, 29d?, 29đ?, 4.4!
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("XATB", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
