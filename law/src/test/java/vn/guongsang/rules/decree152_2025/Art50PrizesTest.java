package vn.guongsang.rules.decree152_2025;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kernel.Money;
import vn.guongsang.rules.Prizes;
import vn.guongsang.rules.Told;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.dated.Rounding;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;

@DisplayName("Điều 49–54 Nghị định 152/2025/NĐ-CP – Tiền thưởng theo ngày quyết định")
class Art50PrizesTest {

  private static String prize(String award, String kind, String day, @Nullable String by) {
    return Told.LAW
        .prize(
            AwardCode.of(award),
            Subject.Kind.valueOf(kind),
            LocalDate.parse(day),
            by == null ? null : Authority.Body.valueOf(by))
        .map(
            prize ->
                prize.coefficient()
                    + " × "
                    + prize.baseSalary().printed()
                    + " = "
                    + prize.amount().printed()
                    + (prize.verified() ? "" : " ?"))
        .orElse("không có");
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          MÃ      | ĐỐI TƯỢNG  | NGÀY       | TIỀN THƯỞNG
          CSTDTQ  | INDIVIDUAL | 2026-06-30 | 4,5 × 2.340.000 = 10.530.000
          CSTDTQ  | INDIVIDUAL | 2026-07-01 | 4,5 × 2.530.000 = 11.390.000
          CSTDT   | INDIVIDUAL | 2026-06-30 | 3 × 2.340.000 = 7.020.000
          CSTDT   | INDIVIDUAL | 2026-07-01 | 3 × 2.530.000 = 7.590.000
          CSTDCS  | INDIVIDUAL | 2026-07-01 | 1 × 2.530.000 = 2.530.000
          LDTT    | INDIVIDUAL | 2026-06-30 | 0,3 × 2.340.000 = 710.000
          CSTT    | INDIVIDUAL | 2026-07-01 | 0,3 × 2.530.000 = 760.000
          COCP    | COLLECTIVE | 2026-07-01 | 12 × 2.530.000 = 30.360.000
          COTINH  | COLLECTIVE | 2026-07-01 | 8 × 2.530.000 = 20.240.000
          COQK    | COLLECTIVE | 2026-07-01 | 6 × 2.530.000 = 15.180.000
          XATB    | COLLECTIVE | 2026-06-30 | 2 × 2.340.000 = 4.680.000
          TTLDXS  | COLLECTIVE | 2026-06-30 | 1,5 × 2.340.000 = 3.510.000
          TTLDXS  | COLLECTIVE | 2026-07-01 | 1,5 × 2.530.000 = 3.800.000
          THONVH  | COLLECTIVE | 2026-07-01 | 1,5 × 2.530.000 = 3.800.000
          TTLDTT  | COLLECTIVE | 2026-06-30 | 0,8 × 2.340.000 = 1.880.000
          DVTT    | COLLECTIVE | 2026-07-01 | 0,8 × 2.530.000 = 2.030.000
          HCSV    | INDIVIDUAL | 2026-07-01 | 46 × 2.530.000 = 116.380.000
          HCSV    | COLLECTIVE | 2026-07-01 | 92 × 2.530.000 = 232.760.000
          HCHCM   | INDIVIDUAL | 2026-07-01 | 30,5 × 2.530.000 = 77.170.000
          HCHCM   | COLLECTIVE | 2026-06-30 | 61 × 2.340.000 = 142.740.000
          HCDL1   | COLLECTIVE | 2026-06-30 | 30 × 2.340.000 = 70.200.000
          HCDL2   | INDIVIDUAL | 2026-07-01 | 12,5 × 2.530.000 = 31.630.000
          HCDL3   | INDIVIDUAL | 2026-07-01 | 10,5 × 2.530.000 = 26.570.000
          HCDL3   | COLLECTIVE | 2026-07-01 | 21 × 2.530.000 = 53.130.000
          HCLD1   | INDIVIDUAL | 2026-06-30 | 9 × 2.340.000 = 21.060.000
          HCLD2   | INDIVIDUAL | 2026-07-01 | 7,5 × 2.530.000 = 18.980.000
          HCDDK   | COLLECTIVE | 2026-07-01 | 15 × 2.530.000 = 37.950.000
          HCLD3   | INDIVIDUAL | 2026-07-01 | 4,5 × 2.530.000 = 11.390.000
          HCLD3   | COLLECTIVE | 2026-07-01 | 9 × 2.530.000 = 22.770.000
          HCDC    | INDIVIDUAL | 2026-06-30 | 4,5 × 2.340.000 = 10.530.000
          BMVNAH  | INDIVIDUAL | 2026-07-01 | 15,5 × 2.530.000 = 39.220.000
          AHLD    | COLLECTIVE | 2026-07-01 | 31 × 2.530.000 = 78.430.000
          NGND    | INDIVIDUAL | 2026-07-01 | 12,5 × 2.530.000 = 31.630.000
          NGUT    | INDIVIDUAL | 2026-07-01 | 9 × 2.530.000 = 22.770.000
          BKTTG   | INDIVIDUAL | 2026-06-30 | 3,5 × 2.340.000 = 8.190.000
          BKTTG   | INDIVIDUAL | 2026-07-01 | 3,5 × 2.530.000 = 8.860.000
          BKTTG   | COLLECTIVE | 2026-07-01 | 7 × 2.530.000 = 17.710.000
          BKT     | INDIVIDUAL | 2026-07-01 | 1,5 × 2.530.000 = 3.800.000
          BKT     | COLLECTIVE | 2026-06-30 | 3 × 2.340.000 = 7.020.000
          BKT     | HOUSEHOLD  | 2026-06-30 | 2,25 × 2.340.000 = 5.270.000
          BKQK    | COLLECTIVE | 2026-07-01 | 2 × 2.530.000 = 5.060.000
          GK      | INDIVIDUAL | 2026-06-30 | 0,3 × 2.340.000 = 710.000
          GK      | COLLECTIVE | 2026-07-01 | 0,6 × 2.530.000 = 1.520.000
          GK      | HOUSEHOLD  | 2026-07-01 | 0,45 × 2.530.000 = 1.140.000
          GTHCM   | INDIVIDUAL | 2026-06-30 | 270 × 2.340.000 = 631.800.000 ?
          GTNN    | INDIVIDUAL | 2026-07-01 | 170 × 2.530.000 = 430.100.000 ?
          CSTDT   | INDIVIDUAL | 2025-06-30 | 3 × 2.340.000 = 7.020.000 ?
          CSTDT   | INDIVIDUAL | 2025-07-01 | 3 × 2.340.000 = 7.020.000
          CSTDT   | INDIVIDUAL | 2024-06-30 | 3 × 1.800.000 = 5.400.000 ?
          BKT     | INDIVIDUAL | 2024-01-01 | 1,5 × 1.800.000 = 2.700.000 ?
          BKT     | INDIVIDUAL | 2023-12-31 | 1 × 1.800.000 = 1.800.000 ?
          LDTT    | INDIVIDUAL | 2019-06-30 | 0,3 × 1.390.000 = 420.000 ?
          LDTT    | INDIVIDUAL | 2019-07-01 | 0,3 × 1.490.000 = 450.000 ?
          LDTT    | INDIVIDUAL | 2018-06-30 | 0,3 × 1.300.000 = 390.000 ?
          CSTDT   | COLLECTIVE | 2026-07-01 | không có
          GDVH    | HOUSEHOLD  | 2026-07-01 | không có
          XATB    | COLLECTIVE | 2023-12-31 | không có
          """)
  void computes(String award, String kind, String day, String expected) {
    assertThat(prize(award, kind, day, null)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          NGƯỜI KÝ      | NGÀY       | GIẤY KHEN CÁ NHÂN
          COMMUNE_CHAIR | 2023-12-31 | 0,15 × 1.800.000 = 270.000 ?
          UNIT_HEAD     | 2023-12-31 | 0,3 × 1.800.000 = 540.000 ?
          COMMUNE_CHAIR | 2024-01-01 | 0,3 × 1.800.000 = 540.000 ?
          COMMUNE_CHAIR | 2026-07-01 | 0,3 × 2.530.000 = 760.000
          """)
  void before_2024_a_commune_gave_half(String by, String day, String expected) {
    assertThat(prize("GK", "INDIVIDUAL", day, by)).isEqualTo(expected);
  }

  private static Prizes.Payable payable(
      String subject, String period, boolean title, String award, String day) {
    var kind = Subject.Kind.INDIVIDUAL;
    var code = AwardCode.of(award);
    return new Prizes.Payable(
        subject,
        period,
        title,
        code,
        Told.LAW.prize(code, kind, LocalDate.parse(day), null).orElseThrow());
  }

  @Test
  void of_titles_for_one_period_only_the_highest_is_paid() {
    var day = "2026-03-01";
    var advanced = payable("Hoa", "2025", true, "LDTT", day);
    var grassroots = payable("Hoa", "2025", true, "CSTDCS", day);
    var yearBefore = payable("Hoa", "2024", true, "CSTDCS", day);
    var other = payable("Nam", "2025", true, "LDTT", day);
    var form = payable("Hoa", "2025", false, "BKT", day);
    var secondForm = payable("Hoa", "2025", false, "GK", day);
    assertThat(Prizes.paid(List.of(advanced, grassroots, yearBefore, other, form, secondForm)))
        .containsExactly(grassroots, yearBefore, other, form, secondForm);
    assertThat(Prizes.paid(List.of(grassroots, advanced))).containsExactly(grassroots);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          702000, UP_TO_TEN_THOUSAND,   710000
          700000, UP_TO_TEN_THOUSAND,   700000
          700001, UP_TO_TEN_THOUSAND,   710000
          704999, NEAREST_TEN_THOUSAND, 700000
          705000, NEAREST_TEN_THOUSAND, 710000
          702000, NONE,                 702000
          """)
  void rounds(long exact, Rounding rounding, long rounded) {
    assertThat(rounding.round(new Money(exact))).isEqualTo(new Money(rounded));
  }
}
