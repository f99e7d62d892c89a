package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 44 Luật 06/2022/QH15 – Huân chương Lao động hạng Ba")
class Art44LabourOrderThirdTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          đủ khối 5 năm sau Bằng khen của Thủ tướng | CN | BKTTG 2020; T 2021 2022 2023 2024; XS 2025; CSTDCS 2021 2023 2025 | ĐẠT
          không năm nào xuất sắc | CN | BKTTG 2020; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025 | CHƯA · 44
          mới 4 năm sau Bằng khen của Thủ tướng | CN | BKTTG 2021; T 2021 2022 2023 2024; XS 2025; CSTDCS 2021 2023 2025 | CHƯA · 44
          CSTĐCS cùng năm với bằng khen không tính | CN | BKTTG 2020; T 2021 2022 2023 2024; XS 2025; CSTDCS 2020 2023 2025 | CHƯA · 44
          bằng khen chuyên đề không làm căn cứ | CN | BKTTG/THEMATIC 2020; T 2021 2022 2023 2024; XS 2025; CSTDCS 2021 2023 2025 | CHƯA · 44
          bằng khen đột xuất không làm căn cứ | CN | BKTTG/SUDDEN 2020; T 2021 2022 2023 2024; XS 2025; CSTDCS 2021 2023 2025 | CHƯA · 44
          hai bằng khen, tính từ lần đầu | CN | BKTTG 2019 2023; T 2020 2021 2022 2023 2024; XS 2025; CSTDCS 2021 2023 2025 | ĐẠT
          xếp loại năm cuối dự kiến | CN | BKTTG 2020; T 2021 2022 2023 2024; XS 2025~; CSTDCS 2021 2023 2024 | ĐẠT chờ 2025
          thành tích đột xuất cấp tỉnh | CN | VIỆC FEAT tỉnh 2025 | HỎI · 44?
          nông dân có phát minh | nông dân | VIỆC INVENTION cơ-sở 2025 | HỎI · 44?
          nông dân có đóng góp ở cơ sở | nông dân | VIỆC CONTRIBUTION cơ-sở 2025 | HỎI · 44?
          nông dân có thành tích đột xuất ở cơ sở | nông dân | VIỆC FEAT cơ-sở 2025 | HỎI · 44?
          phong trào chỉ ở cơ sở | nông dân | VIỆC MOVEMENT cơ-sở 2025 | CHƯA · 44
          không có thành tích nào | nông dân | | CHƯA · 44
          tập thể: 1 cờ Chính phủ | TT | BKTTG 2020; XS 2021 2022 2023 2024 2025; COCP 2023 | ĐẠT
          tập thể: 2 cờ tỉnh | TT | BKTTG 2020; XS 2021 2022 2023 2024 2025; COTINH 2023 2025 | ĐẠT
          tập thể: 1 cờ và 1 bằng khen | TT | BKTTG 2020; XS 2021 2022 2023 2024 2025; COTINH 2023; BKT 2022 | ĐẠT
          tập thể: chỉ 1 cờ tỉnh | TT | BKTTG 2020; XS 2021 2022 2023 2024 2025; COTINH 2023 | CHƯA · 44
          tập thể: 4 năm xuất sắc | TT | BKTTG 2020; XS 2022 2023 2024 2025; COCP 2023 | CHƯA · 44
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("HCLD3", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
