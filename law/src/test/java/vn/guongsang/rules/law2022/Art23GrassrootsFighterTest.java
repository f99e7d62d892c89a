package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.facts.Subject;

@DisplayName("Điều 23 Luật 06/2022/QH15 – Chiến sĩ thi đua cơ sở")
class Art23GrassrootsFighterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP                              | NĂM  | NGÀY NHẬN  | SỰ KIỆN                                   | KẾT QUẢ
          xuất sắc, không có sáng kiến            | 2025 | 2026-01-15 | XS 2025                                   | ĐẠT
          tốt, có sáng kiến cơ sở                 | 2025 | 2026-01-15 | T 2025; SK cơ-sở 2025                     | ĐẠT
          tốt, có đề tài                          | 2025 | 2026-01-15 | T 2025; ĐT cơ-sở 2025                     | ĐẠT
          tốt, mưu trí trong chiến đấu            | 2025 | 2026-01-15 | T 2025; MT cơ-sở 2025                     | ĐẠT
          tốt, sáng kiến phạm vi rộng hơn cơ sở   | 2025 | 2026-01-15 | T 2025; SK toàn-quốc 2025                 | ĐẠT
          tốt, không có nhánh nào của khoản 2     | 2025 | 2026-01-15 | T 2025                                    | CHƯA · 23.2
          sáng kiến của năm trước                 | 2025 | 2026-01-15 | T 2025; SK cơ-sở 2024                     | CHƯA · 23.2
          sáng kiến đã dùng cho khen thưởng khác  | 2025 | 2026-01-15 | T 2025; SK cơ-sở 2025!                    | CHƯA · 23.2
          có LĐTT, sáng kiến, chưa nhập xếp loại  | 2025 | 2026-01-15 | LDTT 2025; SK cơ-sở 2025                  | ĐẠT
          có CSTT và sáng kiến                    | 2025 | 2026-01-15 | CSTT 2025; SK cơ-sở 2025                  | ĐẠT
          chỉ hoàn thành, có sáng kiến            | 2025 | 2026-01-15 | HT 2025; SK cơ-sở 2025                    | CHƯA · 23.1
          không có gì                             | 2025 | 2026-01-15 |                                           | CHƯA · 23.1, 23.2
          LĐTT đề nghị trong cùng hồ sơ           | 2025 | 2026-01-15 | LDTT 2025?; SK cơ-sở 2025                 | ĐẠT chờ 2025
          LĐTT đề nghị, nhưng đã xếp loại tốt     | 2025 | 2026-01-15 | LDTT 2025?; T 2025; SK cơ-sở 2025         | ĐẠT
          ngày đầu của luật mới                   | 2023 | 2024-01-01 | XS 2023                                   | ĐẠT
          ngày cuối của luật cũ                   | 2023 | 2023-12-31 | XS 2023                                   | CHƯA · 23
          đang xem xét kỷ luật, thiếu khoản 2     | 2025 | 2026-01-15 | T 2025; TD DISCIPLINE 2026-01-01..        | CHƯA · 23.2, 4.4!
          """)
  void says_which_clauses_fail(
      String title, int year, String receivedOn, String facts, String expected) {
    var told = Told.facts(Subject.individual(), facts);
    assertThat(Told.asked("CSTDCS", year, receivedOn, told)).as(title).isEqualTo(expected);
  }
}
