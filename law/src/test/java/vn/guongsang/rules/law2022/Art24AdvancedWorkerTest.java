package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.facts.Subject;

@DisplayName("Điều 24 Luật 06/2022/QH15 – Lao động tiên tiến")
class Art24AdvancedWorkerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP                              | NĂM  | NGÀY NHẬN  | SỰ KIỆN                                   | KẾT QUẢ
          hoàn thành xuất sắc                     | 2025 | 2026-01-15 | XS 2025                                   | ĐẠT
          hoàn thành tốt                          | 2025 | 2026-01-15 | T 2025                                    | ĐẠT
          chỉ hoàn thành nhiệm vụ                 | 2025 | 2026-01-15 | HT 2025                                   | CHƯA · 24 thiếu 2025
          không hoàn thành nhiệm vụ               | 2025 | 2026-01-15 | KHT 2025                                  | CHƯA · 24 thiếu 2025
          chưa có xếp loại                        | 2025 | 2026-01-15 |                                           | CHƯA · 24 thiếu 2025
          xếp loại của năm trước                  | 2025 | 2026-01-15 | XS 2024                                   | CHƯA · 24 thiếu 2025
          xếp loại dự kiến                        | 2025 | 2025-12-20 | T 2025~                                   | ĐẠT chờ 2025
          nghỉ thai sản, chưa được xếp loại       | 2025 | 2026-01-15 | NGHỈ MATERNITY 2025-03-01..2025-09-01     | HỎI · 24? thiếu 2025
          nghỉ thai sản, được xếp loại tốt        | 2025 | 2026-01-15 | T 2025; NGHỈ MATERNITY 2025-03-01..2025-09-01 | ĐẠT
          nghỉ ốm dài nhưng vẫn xếp loại tốt      | 2025 | 2026-01-15 | T 2025; NGHỈ SICK 2025-01-01..2025-12-31  | ĐẠT
          đang bị thanh tra                       | 2025 | 2026-01-15 | T 2025; TD INSPECTION 2026-01-05..        | DỪNG · 4.4!
          thanh tra kết thúc đúng ngày nhận       | 2025 | 2026-01-15 | T 2025; TD INSPECTION 2026-01-05..2026-01-15 | ĐẠT
          thanh tra còn đến hết ngày nhận         | 2025 | 2026-01-15 | T 2025; TD INSPECTION 2026-01-05..2026-01-16 | DỪNG · 4.4!
          thanh tra bắt đầu đúng ngày nhận        | 2025 | 2026-01-15 | T 2025; TD INSPECTION 2026-01-15..        | DỪNG · 4.4!
          thanh tra bắt đầu hôm sau               | 2025 | 2026-01-15 | T 2025; TD INSPECTION 2026-01-16..        | ĐẠT
          kỷ luật chấm dứt ngày đầu năm           | 2025 | 2026-01-15 | T 2025; KL REPRIMAND 2024-06-01..2025-01-01 | ĐẠT
          kỷ luật chấm dứt hôm sau ngày đầu năm   | 2025 | 2026-01-15 | T 2025; KL REPRIMAND 2024-06-01..2025-01-02 | CHƯA · 24 thiếu 2025
          kỷ luật chưa chấm dứt                   | 2025 | 2026-01-15 | T 2025; KL WARNING 2025-06-01..           | CHƯA · 24 thiếu 2025, 4
          kỷ luật sau ngày nhận                   | 2025 | 2026-01-15 | T 2025; KL WARNING 2026-01-16..           | ĐẠT
          xếp loại theo năm học, xét năm dương lịch | 2025 | 2026-01-15 | T 2025n                                 | HỎI · 24?
          """)
  void says_which_clauses_fail(
      String title, int year, String receivedOn, String facts, String expected) {
    var told = Told.facts(Subject.individual(), facts);
    assertThat(Told.asked("LDTT", year, receivedOn, told)).as(title).isEqualTo(expected);
  }
}
