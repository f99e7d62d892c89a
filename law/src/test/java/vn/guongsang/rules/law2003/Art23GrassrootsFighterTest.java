package vn.guongsang.rules.law2003;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.facts.Subject;

@DisplayName("Điều 23 Luật 15/2003/QH11 – Chiến sĩ thi đua cơ sở")
class Art23GrassrootsFighterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP                              | NĂM  | NGÀY NHẬN  | SỰ KIỆN                                   | KẾT QUẢ
          xuất sắc nhưng không có sáng kiến       | 2022 | 2023-01-15 | XS 2022                                   | CHƯA · 23
          tốt, có sáng kiến                       | 2022 | 2023-01-15 | T 2022; SK cơ-sở 2022                     | ĐẠT
          LĐTT, có đề tài                         | 2022 | 2023-01-15 | LDTT 2022; ĐT cơ-sở 2022                  | ĐẠT
          tốt, có sáng kiến, nghỉ 40 ngày         | 2022 | 2023-01-15 | T 2022; SK cơ-sở 2022; NGHỈ SICK 2022-01-03..2022-02-26 | CHƯA · 23
          đã có LĐTT thì không xét lại ngày nghỉ  | 2022 | 2023-01-15 | LDTT 2022; SK cơ-sở 2022; NGHỈ SICK 2022-01-03..2022-02-26 | ĐẠT
          """)
  void says_which_clauses_fail(
      String title, int year, String receivedOn, String facts, String expected) {
    var told = Told.facts(Subject.individual(), facts);
    assertThat(Told.asked("CSTDCS", year, receivedOn, told)).as(title).isEqualTo(expected);
  }
}
