package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 43 Luật 06/2022/QH15 – Huân chương Lao động hạng Nhì")
class Art43LabourOrderSecondTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          5 năm, 2 năm xuất sắc, 1 lần CSTĐ tỉnh | CN | HCLD3 2020; T 2021 2022 2023; XS 2024 2025; CSTDT 2024 | ĐẠT
          CSTĐ tỉnh cùng năm với hạng Ba | CN | HCLD3 2020; T 2021 2022 2023; XS 2024 2025; CSTDT 2020 | CHƯA · 43.1
          chỉ 1 năm xuất sắc | CN | HCLD3 2020; T 2021 2022 2023 2024; XS 2025; CSTDT 2024 | CHƯA · 43.1
          khối dài hơn 5 năm, tính cả khối | CN | HCLD3 2015; XS 2017 2018; T 2016 2019 2020 2021 2022 2023 2024 2025; CSTDT 2018 | ĐẠT
          khối dài bị đứt, phần trước không tính | CN | HCLD3 2015; XS 2017 2018; T 2016 2019 2021 2022 2023 2024 2025; CSTDT 2018 | CHƯA · 43.1
          có phát minh cấp tỉnh | CN | VIỆC INVENTION tỉnh 2025 | HỎI · 43.1?
          phát minh ở cơ sở | CN | VIỆC INVENTION cơ-sở 2025 | CHƯA · 43.1
          Phó Bí thư đủ 3 năm | CN | CHỨC PROVINCE_CHAIR 2022-01-01..2025-01-01 | ĐẠT
          tập thể: 1 cờ Chính phủ và 1 cờ tỉnh | TT | HCLD3 2020; XS 2021 2022 2023 2024 2025; COCP 2023; COTINH 2024 | ĐẠT
          tập thể: 3 cờ tỉnh | TT | HCLD3 2020; XS 2021 2022 2023 2024 2025; COTINH 2021 2023 2025 | ĐẠT
          tập thể: 2 cờ tỉnh | TT | HCLD3 2020; XS 2021 2022 2023 2024 2025; COTINH 2021 2023 | CHƯA · 43
          tập thể: 1 cờ Chính phủ | TT | HCLD3 2020; XS 2021 2022 2023 2024 2025; COCP 2021 | CHƯA · 43
          tập thể: danh hiệu thay xếp loại | TT | HCLD3 2020; TTLDXS 2021 2022 2023 2024 2025; COTINH 2021 2023 2025 | ĐẠT
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("HCLD2", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
