package vn.guongsang.rules.law2003;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.facts.Subject;

@DisplayName("Điều 24 Luật 15/2003/QH11 – Lao động tiên tiến")
class Art24AdvancedWorkerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP                              | NĂM  | NGÀY NHẬN  | SỰ KIỆN                                   | KẾT QUẢ
          hoàn thành tốt                          | 2022 | 2023-01-15 | T 2022                                    | ĐẠT
          chỉ hoàn thành nhiệm vụ                 | 2022 | 2023-01-15 | HT 2022                                   | CHƯA · 24 thiếu 2022
          nghỉ 39 ngày làm việc                   | 2022 | 2023-01-15 | T 2022; NGHỈ SICK 2022-01-03..2022-02-25  | ĐẠT
          nghỉ 40 ngày làm việc                   | 2022 | 2023-01-15 | T 2022; NGHỈ SICK 2022-01-03..2022-02-26  | CHƯA · Nghị định số 91/2017/NĐ-CP
          nghỉ thai sản sáu tháng                 | 2022 | 2023-01-15 | T 2022; NGHỈ MATERNITY 2022-01-03..2022-07-03 | ĐẠT
          đi học cả năm                           | 2022 | 2023-01-15 | T 2022; NGHỈ TRAINING 2022-01-01..2022-12-31 | ĐẠT
          nghỉ dài trong năm khác                 | 2022 | 2023-01-15 | T 2022; NGHỈ UNPAID 2021-01-01..2022-01-01 | ĐẠT
          """)
  void says_which_clauses_fail(
      String title, int year, String receivedOn, String facts, String expected) {
    var told = Told.facts(Subject.individual(), facts);
    assertThat(Told.asked("LDTT", year, receivedOn, told)).as(title).isEqualTo(expected);
  }
}
