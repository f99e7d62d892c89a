package vn.guongsang.rules.law2003;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2022, received on 2023-01-15. */
@DisplayName("Điều 28 Luật 15/2003/QH11 – Tập thể lao động tiên tiến")
class Art28AdvancedTeamTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          đúng một nửa là chưa đủ | TT | T 2022; NGƯỜI 20 20 10 9 0 0 | CHƯA · 28
          quá một nửa một người | TT | T 2022; NGƯỜI 20 20 11 9 0 0 | ĐẠT
          có người bị cảnh cáo | TT | T 2022; NGƯỜI 20 20 11 9 1 0 | CHƯA · 28
          chỉ hoàn thành nhiệm vụ | TT | HT 2022; NGƯỜI 20 20 11 9 0 0 | CHƯA · 28 thiếu 2022
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("TTLDTT", 2022, "2023-01-15", told)).as(title).isEqualTo(expected);
  }
}
