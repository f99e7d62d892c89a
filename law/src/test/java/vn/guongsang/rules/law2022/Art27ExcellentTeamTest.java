package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 27 Luật 06/2022/QH15 – Tập thể lao động xuất sắc")
class Art27ExcellentTeamTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          đúng 70 % là Lao động tiên tiến | TT | XS 2025; NGƯỜI 20 20 14 9 0 1 | ĐẠT
          dưới 70 % một người | TT | XS 2025; NGƯỜI 20 20 13 9 0 1 | CHƯA · 27
          tập thể 3 người, cả 3 | TT | XS 2025; NGƯỜI 3 3 3 0 0 1 | ĐẠT
          tập thể 3 người, 2 người là 66 % | TT | XS 2025; NGƯỜI 3 3 2 0 0 1 | CHƯA · 27
          một người chưa hoàn thành | TT | XS 2025; NGƯỜI 20 19 14 9 0 1 | CHƯA · 27
          không có Chiến sĩ thi đua cơ sở | TT | XS 2025; NGƯỜI 20 20 14 9 0 0 | CHƯA · 27
          có người bị cảnh cáo: luật không nêu | TT | XS 2025; NGƯỜI 20 20 14 9 1 1 | HỎI · 27?
          chỉ hoàn thành tốt | TT | T 2025; NGƯỜI 20 20 14 9 0 1 | CHƯA · 27 thiếu 2025
          chưa có số liệu | TT | XS 2025 | CHƯA · 27, 27, 27, 27?
          không rõ số bị kỷ luật | TT | XS 2025; NGƯỜI 20 20 14 9 - 1 | HỎI · 27?
          tập thể không có người | TT | XS 2025; NGƯỜI 0 0 0 0 0 0 | CHƯA · 27, 27, 27
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("TTLDXS", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
