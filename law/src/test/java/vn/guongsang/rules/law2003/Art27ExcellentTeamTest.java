package vn.guongsang.rules.law2003;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2022, received on 2023-01-15. */
@DisplayName("Điều 27 Luật 15/2003/QH11 – Tập thể lao động xuất sắc")
class Art27ExcellentTeamTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          đúng 70 % | TT | XS 2022; NGƯỜI 20 20 14 9 0 1 | ĐẠT
          dưới 70 % | TT | XS 2022; NGƯỜI 20 20 13 9 0 1 | CHƯA · 27
          có người bị cảnh cáo | TT | XS 2022; NGƯỜI 20 20 14 9 1 1 | CHƯA · 27
          một người chưa hoàn thành | TT | XS 2022; NGƯỜI 20 19 14 9 0 1 | CHƯA · 27
          không có CSTĐCS | TT | XS 2022; NGƯỜI 20 20 14 9 0 0 | CHƯA · 27
          chỉ hoàn thành tốt | TT | T 2022; NGƯỜI 20 20 14 9 0 1 | CHƯA · 27 thiếu 2022
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("TTLDXS", 2022, "2023-01-15", told)).as(title).isEqualTo(expected);
  }
}
