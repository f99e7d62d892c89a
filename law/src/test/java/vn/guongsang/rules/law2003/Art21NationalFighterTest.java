package vn.guongsang.rules.law2003;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2022, received on 2023-01-15. */
@DisplayName("Điều 21 Luật 15/2003/QH11 – Chiến sĩ thi đua toàn quốc")
class Art21NationalFighterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          hai lần liên tục | CN | CSTDT 2019 2022; SK toàn-quốc 2022 | ĐẠT
          mới một lần | CN | CSTDT 2022; SK toàn-quốc 2022 | CHƯA · 21
          đứt quãng | CN | CSTDT 2018 2022; SK toàn-quốc 2022 | CHƯA · 21 thiếu 2019
          sáng kiến cấp tỉnh | CN | CSTDT 2019 2022; SK tỉnh 2022 | CHƯA · 21
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("CSTDTQ", 2022, "2023-01-15", told)).as(title).isEqualTo(expected);
  }
}
