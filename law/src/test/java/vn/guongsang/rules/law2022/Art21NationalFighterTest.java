package vn.guongsang.rules.law2022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;

/** All of them for the year 2025, received on 2026-01-15. */
@DisplayName("Điều 21 Luật 06/2022/QH15 – Chiến sĩ thi đua toàn quốc")
class Art21NationalFighterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP | ĐỐI TƯỢNG | SỰ KIỆN | KẾT QUẢ
          hai lần cách nhau ba năm | CN | CSTDT 2022 2025; SK toàn-quốc 2025 | ĐẠT
          hai lần liền năm | CN | CSTDT 2024 2025; SK toàn-quốc 2024 | ĐẠT
          cách bốn năm, năm giữa có CSTĐCS | CN | CSTDT 2021 2025; CSTDCS 2022; SK toàn-quốc 2025 | ĐẠT
          cách bốn năm, năm giữa đứt quãng | CN | CSTDT 2021 2025; SK toàn-quốc 2025 | CHƯA · 21 thiếu 2022
          mới có một lần | CN | CSTDT 2025; SK toàn-quốc 2025 | CHƯA · 21
          chưa có lần nào | CN | CSTDCS 2023 2024 2025; SK toàn-quốc 2025 | CHƯA · 21
          lần sau đứt trước năm đề nghị | CN | CSTDT 2022 2024; SK toàn-quốc 2025 | CHƯA · 21 thiếu 2025
          năm đề nghị có CSTĐCS trong hồ sơ | CN | CSTDT 2022 2024; CSTDCS 2025?; SK toàn-quốc 2025 | ĐẠT chờ 2025
          lần thứ hai còn trong hồ sơ | CN | CSTDT 2022 2025?; SK toàn-quốc 2025 | ĐẠT chờ 2025
          sáng kiến chỉ có phạm vi tỉnh | CN | CSTDT 2022 2025; SK tỉnh 2025 | CHƯA · 21
          sáng kiến năm đầu của sáu năm | CN | CSTDT 2022 2025; SK toàn-quốc 2020 | ĐẠT
          sáng kiến trước sáu năm | CN | CSTDT 2022 2025; SK toàn-quốc 2019 | CHƯA · 21
          lần đầu trước khi hết kỷ luật | CN | CSTDT 2022 2025; SK toàn-quốc 2025; KL WARNING 2022-01-01..2023-01-01 | CHƯA · 21
          ba lần, lấy hai lần sau | CN | CSTDT 2012 2022 2025; SK toàn-quốc 2025 | ĐẠT
          tập thể | TT | CSTDT 2022 2025; SK toàn-quốc 2025 | CHƯA · đối tượng
          """)
  void says_which_clauses_fail(String title, String subject, String facts, String expected) {
    var told = Told.facts(Told.subject(subject), facts);
    assertThat(Told.asked("CSTDTQ", 2025, "2026-01-15", told)).as(title).isEqualTo(expected);
  }
}
