package vn.guongsang.rules.law2026;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2026, received on 2026-10-15. */
@DisplayName("Luật 06/2026/QH16 – Chiến sĩ thi đua cơ sở, nội dung chưa kiểm chứng")
class Art23GrassrootsFighterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          tốt, có sáng kiến: như trước | CN | T 2026; SK cơ-sở 2026 | ĐẠT
          xuất sắc, không có sáng kiến: như trước | CN | XS 2026 | ĐẠT
          tốt, không có sáng kiến | CN | T 2026 | CHƯA · 23.2
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("CSTDCS", 2026, "2026-10-15", told)).as(title).isEqualTo(expected);
  }
}
