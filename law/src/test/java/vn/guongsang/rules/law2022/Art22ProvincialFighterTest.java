package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.facts.Subject;

@DisplayName("Điều 22 Luật 06/2022/QH15 – Chiến sĩ thi đua bộ, ban, ngành, tỉnh")
class Art22ProvincialFighterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP                              | NĂM  | NGÀY NHẬN  | SỰ KIỆN                                   | KẾT QUẢ
          đủ ba năm và sáng kiến cấp tỉnh         | 2025 | 2026-01-15 | CSTDCS 2023 2024 2025; SK tỉnh 2025       | ĐẠT
          đủ ba năm, sáng kiến năm đầu của khối   | 2025 | 2026-01-15 | CSTDCS 2023 2024 2025; SK tỉnh 2023       | ĐẠT
          sáng kiến trước khối ba năm             | 2025 | 2026-01-15 | CSTDCS 2023 2024 2025; SK tỉnh 2022       | CHƯA · 22.2
          sáng kiến chỉ ở cơ sở                   | 2025 | 2026-01-15 | CSTDCS 2023 2024 2025; SK cơ-sở 2025      | CHƯA · 22.2
          đề tài cấp tỉnh                         | 2025 | 2026-01-15 | CSTDCS 2023 2024 2025; ĐT tỉnh 2024       | ĐẠT
          thiếu năm đầu                           | 2025 | 2026-01-15 | CSTDCS 2024 2025; SK tỉnh 2025            | CHƯA · 22.1 thiếu 2023
          thiếu năm giữa                          | 2025 | 2026-01-15 | CSTDCS 2022 2023 2025; SK tỉnh 2025       | CHƯA · 22.1 thiếu 2024
          thiếu năm đề nghị                       | 2025 | 2026-01-15 | CSTDCS 2022 2023 2024; SK tỉnh 2025       | CHƯA · 22.1 thiếu 2025
          năm đề nghị còn trong cùng hồ sơ        | 2025 | 2026-01-15 | CSTDCS 2023 2024 2025?; SK tỉnh 2025      | ĐẠT chờ 2025
          hai năm còn chờ quyết định              | 2025 | 2026-01-15 | CSTDCS 2023 2024? 2025?; SK tỉnh 2025     | ĐẠT chờ 2024, 2025
          danh hiệu trước khi hết kỷ luật         | 2025 | 2026-01-15 | CSTDCS 2023 2024 2025; SK tỉnh 2025; KL WARNING 2023-01-01..2024-01-01 | CHƯA · 22.1 thiếu 2023
          danh hiệu sau khi hết kỷ luật           | 2025 | 2026-01-15 | CSTDCS 2023 2024 2025; SK tỉnh 2025; KL WARNING 2022-01-01..2023-01-01 | ĐẠT
          một năm theo năm học                    | 2025 | 2026-01-15 | CSTDCS 2023n 2024 2025; SK tỉnh 2025      | HỎI · 22?
          năm học trước khối ba năm               | 2025 | 2026-01-15 | CSTDCS 2022n 2023 2024 2025; SK tỉnh 2025 | ĐẠT
          """)
  void says_which_clauses_fail(
      String title, int year, String receivedOn, String facts, String expected) {
    var told = Told.facts(Subject.individual(), facts);
    assertThat(Told.asked("CSTDT", year, receivedOn, told)).as(title).isEqualTo(expected);
  }
}
