package vn.guongsang.rules.decree98_2023;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.facts.AwardCode;

@DisplayName("Số phiếu cần đạt, tính trên tổng số thành viên hội đồng")
class Art30VotesTest {

  private static String votes(String award, int members, String day) {
    var needed = Told.LAW.votes(AwardCode.of(award), members, LocalDate.parse(day));
    return needed.needed().map(String::valueOf).orElse("không quy định")
        + " · "
        + needed.basis().quoted()
        + (needed.basis().verified() ? "" : " ?");
  }

  @ParameterizedTest(name = "{0}, {1} thành viên, {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          MÃ     | THÀNH VIÊN | NGÀY HỌP   | SỐ PHIẾU
          CSTDT  | 9          | 2024-03-01 | 9 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          CSTDT  | 10         | 2024-03-01 | 9 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          CSTDT  | 11         | 2024-03-01 | 10 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          CSTDT  | 1          | 2024-03-01 | 1 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          CSTDTQ | 20         | 2024-03-01 | 18 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          AHLD   | 21         | 2024-03-01 | 19 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          CSTDCS | 11         | 2024-03-01 | 9 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          CSTDCS | 10         | 2024-03-01 | 8 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          COTINH | 15         | 2024-03-01 | 12 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          COCP   | 16         | 2024-03-01 | 13 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          LDTT   | 11         | 2024-03-01 | không quy định · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          BKT    | 11         | 2024-03-01 | không quy định · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          CSTDCS | 11         | 2023-12-31 | không quy định · khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP
          CSTDCS | 11         | 2024-01-01 | 9 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          CSTDT  | 11         | 2023-12-31 | 10 · khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP
          COTINH | 11         | 2023-12-31 | không quy định · khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP
          CSTDT  | 11         | 2025-06-30 | 10 · khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP
          CSTDT  | 11         | 2025-07-01 | 10 · Điều 33 Nghị định số 152/2025/NĐ-CP ?
          CSTDCS | 11         | 2026-10-01 | 9 · Điều 33 Nghị định số 152/2025/NĐ-CP ?
          GK     | 11         | 2026-10-01 | không quy định · Điều 33 Nghị định số 152/2025/NĐ-CP ?
          """)
  void needs(String award, int members, String day, String expected) {
    assertThat(votes(award, members, day)).isEqualTo(expected);
  }

  @Test
  void a_council_has_members() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> votes("CSTDT", 0, "2024-03-01"))
        .withMessage("a council has at least one member: 0");
  }
}
