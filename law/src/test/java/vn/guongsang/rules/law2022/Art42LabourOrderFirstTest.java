package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 42 Luật 06/2022/QH15 – Huân chương Lao động hạng Nhất")
class Art42LabourOrderFirstTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          5 năm, 3 năm xuất sắc, 2 lần CSTĐ tỉnh | CN | HCLD2 2020; T 2021 2022; XS 2023 2024 2025; CSTDT 2023 2025 | ĐẠT
          1 lần CSTĐ toàn quốc | CN | HCLD2 2020; T 2021 2022; XS 2023 2024 2025; CSTDTQ 2025 | ĐẠT
          chỉ 1 lần CSTĐ tỉnh | CN | HCLD2 2020; T 2021 2022; XS 2023 2024 2025; CSTDT 2025 | CHƯA · 42
          chỉ 2 năm xuất sắc | CN | HCLD2 2020; T 2021 2022 2023; XS 2024 2025; CSTDTQ 2025 | CHƯA · 42
          hạng Nhì quá gần | CN | HCLD2 2021; T 2021 2022; XS 2023 2024 2025; CSTDTQ 2025 | CHƯA · 42
          chưa có hạng Nhì | CN | T 2021 2022; XS 2023 2024 2025; CSTDTQ 2025 | CHƯA · 42
          Phó Bí thư đủ 5 năm | CN | CHỨC PROVINCE_CHAIR 2020-01-01..2025-01-01 | ĐẠT
          Ủy viên thường vụ đủ 10 năm | CN | CHỨC PROVINCE_STANDING_MEMBER 2015-01-01..2025-01-01 | ĐẠT
          Ủy viên thường vụ thiếu một ngày | CN | CHỨC PROVINCE_STANDING_MEMBER 2015-01-02..2025-01-01 | CHƯA · 42
          Giám đốc sở đủ 15 năm | CN | CHỨC DEPARTMENT_HEAD 2010-01-01..2025-01-01 | ĐẠT
          Giám đốc sở thiếu một ngày | CN | CHỨC DEPARTMENT_HEAD 2010-01-02..2025-01-01 | CHƯA · 42
          tập thể đã có hạng Nhì | TT | HCLD2 2015 | HỎI · 42?
          tập thể chưa có hạng Nhì | TT | HCLD3 2015 | CHƯA · 42
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("HCLD1", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
