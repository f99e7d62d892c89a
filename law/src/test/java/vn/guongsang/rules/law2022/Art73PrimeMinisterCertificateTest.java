package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 73 Luật 06/2022/QH15 – Bằng khen của Thủ tướng Chính phủ")
class Art73PrimeMinisterCertificateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          bằng khen tỉnh trước khối 5 năm | CN | BKT 2015; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025 | ĐẠT
          bằng khen tỉnh trong khối 5 năm | CN | BKT 2023; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025 | ĐẠT
          bằng khen tỉnh đúng năm đề nghị | CN | BKT 2025; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025 | ĐẠT
          bằng khen tỉnh sau năm đề nghị | CN | BKT 2026; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025 | CHƯA · 73.1
          chưa có bằng khen tỉnh | CN | T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025 | CHƯA · 73.1
          bằng khen đột xuất không làm căn cứ | CN | BKT/SUDDEN 2023; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025 | CHƯA · 73.1
          bằng khen chuyên đề không làm căn cứ | CN | BKT/THEMATIC 2023; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025 | CHƯA · 73.1
          4 năm hoàn thành tốt | CN | BKT 2015; T 2022 2023 2024 2025; CSTDCS 2022 2023 2025 | CHƯA · 73.1
          một năm chỉ hoàn thành nhiệm vụ | CN | BKT 2015; T 2021 2022 2024 2025; HT 2023; CSTDCS 2021 2022 2025 | CHƯA · 73.1
          2 lần CSTĐCS | CN | BKT 2015; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 | CHƯA · 73.1
          3 lần CSTĐCS, một lần trước khối | CN | BKT 2015; T 2021 2022 2023 2024 2025; CSTDCS 2019 2021 2023 | CHƯA · 73.1
          khối 7 năm, CSTĐCS ở đầu khối | CN | BKT 2015; T 2019 2020 2021 2022 2023 2024 2025; CSTDCS 2019 2021 2023 | ĐẠT
          năm không xếp loại vì thai sản | nữ | BKT 2015; T 2021 2022 2024 2025; CSTDCS 2021 2022 2025; NGHỈ MATERNITY 2023-02-01..2023-08-01 | HỎI · 73.1?
          kỷ luật hết giữa khối | CN | BKT 2015; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025; KL WARNING 2021-01-01..2022-01-01 | CHƯA · 73.1
          kỷ luật hết đúng đầu khối | CN | BKT 2015; T 2021 2022 2023 2024 2025; CSTDCS 2021 2023 2025; KL WARNING 2020-01-01..2021-01-01 | ĐẠT
          được chọn trong phong trào cấp tỉnh | CN | VIỆC MOVEMENT tỉnh 2025 | HỎI · 73.1?
          giải thưởng khu vực | CN | VIỆC PRIZE tỉnh 2025 | HỎI · 73.1?
          đóng góp từ thiện ở cơ sở | CN | VIỆC CONTRIBUTION cơ-sở 2025 | HỎI · 73.1?
          tập thể: 1 cờ tỉnh | TT | BKT 2022; XS 2021 2022 2023 2024 2025; COTINH 2024 | ĐẠT
          tập thể: 2 bằng khen trong khối | TT | BKT 2021 2023; XS 2021 2022 2023 2024 2025 | ĐẠT
          tập thể: 1 bằng khen | TT | BKT 2021; XS 2021 2022 2023 2024 2025 | CHƯA · 73.3
          hộ có đóng góp cấp tỉnh | HỘ | VIỆC CONTRIBUTION tỉnh 2025 | HỎI · 73?
          hộ không có đóng góp | HỘ | | CHƯA · 73
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("BKTTG", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
