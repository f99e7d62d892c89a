package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 37 Luật 06/2022/QH15 – Huân chương Độc lập hạng Nhì")
class Art37IndependenceOrderSecondTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          giữ chức đủ 8 năm | CN | CHỨC PROVINCE_SECRETARY 2017-01-01..2025-01-01 | ĐẠT
          thiếu một ngày | CN | CHỨC PROVINCE_SECRETARY 2017-01-02..2025-01-01 | CHƯA · 37
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("HCDL2", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
