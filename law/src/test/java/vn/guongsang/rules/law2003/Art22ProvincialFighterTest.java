package vn.guongsang.rules.law2003;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.facts.Subject;

@DisplayName("Điều 22 Luật 15/2003/QH11 – Chiến sĩ thi đua cấp bộ, ngành, tỉnh")
class Art22ProvincialFighterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP                              | NĂM  | NGÀY NHẬN  | SỰ KIỆN                                   | KẾT QUẢ
          đủ ba năm và sáng kiến cấp tỉnh         | 2022 | 2023-01-15 | CSTDCS 2020 2021 2022; SK tỉnh 2022       | ĐẠT
          thiếu năm đầu                           | 2022 | 2023-01-15 | CSTDCS 2021 2022; SK tỉnh 2022            | CHƯA · 22 thiếu 2020
          không có sáng kiến cấp tỉnh             | 2022 | 2023-01-15 | CSTDCS 2020 2021 2022; SK cơ-sở 2022      | CHƯA · 22
          """)
  void says_which_clauses_fail(
      String title, int year, String receivedOn, String facts, String expected) {
    var told = Told.facts(Subject.individual(), facts);
    assertThat(Told.asked("CSTDT", year, receivedOn, told)).as(title).isEqualTo(expected);
  }
}
