package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 28 Luật 06/2022/QH15 – Tập thể lao động tiên tiến")
class Art28AdvancedTeamTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          đúng 70 % | TT | T 2025; NGƯỜI 20 20 14 9 0 0 | ĐẠT
          dưới 70 % một người | TT | T 2025; NGƯỜI 20 20 13 9 0 0 | CHƯA · 28
          đúng 70 % của 10 | TT | T 2025; NGƯỜI 10 10 7 0 0 0 | ĐẠT
          một người bị cảnh cáo | TT | T 2025; NGƯỜI 20 20 14 9 1 0 | CHƯA · 28
          chỉ hoàn thành nhiệm vụ | TT | HT 2025; NGƯỜI 20 20 14 9 0 0 | CHƯA · 28 thiếu 2025
          không cần mọi người hoàn thành | TT | XS 2025; NGƯỜI 20 15 14 9 0 0 | ĐẠT
          không rõ số thành viên | TT | T 2025; NGƯỜI - 20 14 9 0 0 | CHƯA · 28
          hộ gia đình | HỘ | T 2025 | CHƯA · đối tượng
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("TTLDTT", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
