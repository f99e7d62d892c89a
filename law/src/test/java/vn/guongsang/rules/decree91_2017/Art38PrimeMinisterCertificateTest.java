package vn.guongsang.rules.decree91_2017;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2022, received on 2023-01-15. */
@DisplayName("Điều 38 Nghị định 91/2017/NĐ-CP – Bằng khen của Thủ tướng Chính phủ")
class Art38PrimeMinisterCertificateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          bằng khen rồi 5 năm xuất sắc, 5 sáng kiến | CN | BKT 2017; XS 2018 2019 2020 2021 2022; SK cơ-sở 2018 2019 2020 2021 2022 | ĐẠT
          5 sáng kiến trong 3 năm | CN | BKT 2017; XS 2018 2019 2020 2021 2022; SK cơ-sở 2018 2018 2019 2020 2020 | ĐẠT
          sáng kiến và đề tài cộng lại | CN | BKT 2017; XS 2018 2019 2020 2021 2022; SK cơ-sở 2018 2019 2020; ĐT cơ-sở 2021 2022 | ĐẠT
          4 sáng kiến | CN | BKT 2017; XS 2018 2019 2020 2021 2022; SK cơ-sở 2018 2019 2020 2021 | CHƯA · 38.1
          một năm chỉ hoàn thành tốt | CN | BKT 2017; XS 2018 2019 2021 2022; T 2020; SK cơ-sở 2018 2019 2020 2021 2022 | CHƯA · 38.1
          bằng khen năm đầu của khối | CN | BKT 2018; XS 2018 2019 2020 2021 2022; SK cơ-sở 2018 2019 2020 2021 2022 | CHƯA · 38.1
          chưa có bằng khen | CN | XS 2018 2019 2020 2021 2022; SK cơ-sở 2018 2019 2020 2021 2022 | CHƯA · 38.1
          thành tích đột xuất cấp tỉnh | CN | VIỆC FEAT tỉnh 2022 | HỎI · 38.1?
          tập thể chưa được mã hóa | TT | XS 2018 2019 2020 2021 2022 | CHƯA · đối tượng
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("BKTTG", 2022, "2023-01-15", told)).as(title).isEqualTo(expected);
  }
}
