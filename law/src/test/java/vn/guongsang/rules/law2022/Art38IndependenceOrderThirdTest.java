package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 38 Luật 06/2022/QH15 – Huân chương Độc lập hạng Ba")
class Art38IndependenceOrderThirdTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          Bí thư đủ 3 năm | CN | CHỨC PROVINCE_SECRETARY 2022-01-01..2025-01-01 | ĐẠT
          Bí thư thiếu một ngày | CN | CHỨC PROVINCE_SECRETARY 2022-01-02..2025-01-01 | CHƯA · 38
          Chủ tịch tỉnh đủ 8 năm | CN | CHỨC PROVINCE_CHAIR 2017-01-01..2025-01-01 | ĐẠT
          Bí thư 2 năm và Chủ tịch 6 năm | CN | CHỨC PROVINCE_CHAIR 2017-01-01..2023-01-01; CHỨC PROVINCE_SECRETARY 2023-01-01..2025-01-01 | ĐẠT
          Chủ tịch 5 năm và chức vụ thấp hơn 4 năm | CN | CHỨC DEPARTMENT_HEAD 2016-01-01..2020-01-01; CHỨC PROVINCE_CHAIR 2020-01-01..2025-01-01 | HỎI · 38?
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("HCDL3", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
