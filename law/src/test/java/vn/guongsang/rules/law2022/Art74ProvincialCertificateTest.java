package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 74 Luật 06/2022/QH15 – Bằng khen của bộ, ban, ngành, tỉnh")
class Art74ProvincialCertificateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          2 lần liên tục CSTĐCS | CN | CSTDCS 2024 2025 | ĐẠT
          2 lần CSTĐCS không liền năm | CN | CSTDCS 2023 2025 | CHƯA · 74
          2 năm xuất sắc, 2 sáng kiến | CN | XS 2024 2025; SK cơ-sở 2024 2025 | ĐẠT
          2 sáng kiến trong cùng một năm | CN | XS 2024 2025; SK cơ-sở 2025 2025 | ĐẠT
          2 năm xuất sắc, 1 sáng kiến | CN | XS 2024 2025; SK cơ-sở 2025 | CHƯA · 74
          2 năm xuất sắc, 2 đề tài | CN | XS 2024 2025; ĐT cơ-sở 2024 2025 | ĐẠT
          1 sáng kiến và 1 đề tài | CN | XS 2024 2025; SK cơ-sở 2024; ĐT cơ-sở 2025 | CHƯA · 74
          khối 3 năm xuất sắc, sáng kiến năm đầu | CN | XS 2023 2024 2025; SK cơ-sở 2023 2025 | ĐẠT
          sáng kiến trước khối | CN | XS 2024 2025; SK cơ-sở 2023 2025 | CHƯA · 74
          một sáng kiến đã dùng | CN | XS 2024 2025; SK cơ-sở 2024 2025! | CHƯA · 74
          đóng góp của nông dân | nông dân | VIỆC CONTRIBUTION cơ-sở 2025 | HỎI · 74?
          thành tích đột xuất | CN | VIỆC FEAT cơ-sở 2025 | HỎI · 74?
          tập thể 2 năm xuất sắc | TT | XS 2024 2025 | ĐẠT
          tập thể 1 năm xuất sắc, 1 năm TTLĐXS | TT | XS 2025; TTLDXS 2024 | ĐẠT
          tập thể 1 năm xuất sắc | TT | XS 2025; T 2024 | CHƯA · 74
          hộ có đóng góp | HỘ | VIỆC CONTRIBUTION cơ-sở 2025 | HỎI · 74?
          hộ không có đóng góp | HỘ | | CHƯA · 74
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("BKT", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
