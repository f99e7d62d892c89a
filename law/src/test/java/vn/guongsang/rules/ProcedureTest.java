package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.dated.RatingInstrument;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Track;

@DisplayName("Hồ sơ, thời hạn, hiệp y, lấy ý kiến, thẩm quyền theo ngày")
class ProcedureTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          MÃ     | LOẠI HÌNH | NGÀY       | THÀNH PHẦN
          CSTDCS | MERIT     | 2026-01-15 | PROPOSAL 01, REPORT 05, MINUTES, BALLOT, MERIT_CERTIFICATE
          CSTDT  | MERIT     | 2026-01-15 | PROPOSAL 01 ?, REPORT ?, MINUTES ?, BALLOT ?, REACH_CERTIFICATE 13 ?
          CSTDTQ | MERIT     | 2026-01-15 | PROPOSAL 01 ?, REPORT ?, MINUTES ?, BALLOT ?, REACH_CERTIFICATE 13 ?
          CSTDTQ | MERIT     | 2025-07-01 | PROPOSAL 01 ?, REPORT ?, MINUTES ?, BALLOT ?, REACH_CERTIFICATE 13 ?
          CSTDTQ | MERIT     | 2025-06-30 | PROPOSAL 01, REPORT, MINUTES, BALLOT, REACH_CERTIFICATE 13 ?
          BKTTG  | MERIT     | 2026-01-15 | PROPOSAL 01, REPORT 05, MINUTES, ELECTRONIC_COPY
          BKTTG  | MERIT     | 2025-06-30 | PROPOSAL 01 ?, REPORT 05 ?, MINUTES ?, ELECTRONIC_COPY ?
          LDTT   | MERIT     | 2026-01-15 | PROPOSAL ?, LIST_OF_NAMES ?, MINUTES ?
          GDVH   | MERIT     | 2026-01-15 | PROPOSAL ?, LIST_OF_NAMES ?, MINUTES ?
          COTINH | MERIT     | 2026-01-15 | PROPOSAL 01, REPORT, MINUTES
          BKT    | MERIT     | 2026-01-15 | PROPOSAL 01 ?, REPORT ?, MINUTES ?, CONFIRMATIONS ?
          BKT    | SUDDEN    | 2026-01-15 | PROPOSAL ?, LIST_OF_NAMES ?, SUMMARY_REPORT ?
          CSTDCS | MERIT     | 2024-01-01 | PROPOSAL 01, REPORT 05, MINUTES, BALLOT, MERIT_CERTIFICATE
          CSTDCS | MERIT     | 2023-12-31 | ''
          KNC    | MERIT     | 2026-01-15 | ''
          """)
  void needs_papers(String award, String track, String day, String expected) {
    var papers =
        Procedure.papers(AwardCode.of(award), Track.of(track).orElseThrow(), LocalDate.parse(day))
            .stream()
            .map(
                paper ->
                    paper.kind()
                        + (paper.form() == null ? "" : " " + paper.form())
                        + (paper.basis().verified() ? "" : " ?"))
            .toList();
    assertThat(String.join(", ", papers)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          MÃ     | NGÀY       | NGƯỜI QUYẾT ĐỊNH
          CSTDCS | 2023-12-31 | UNIT_HEAD, DISTRICT_CHAIR ?
          CSTDCS | 2024-01-01 | UNIT_HEAD, DISTRICT_CHAIR
          CSTDCS | 2025-06-30 | UNIT_HEAD, DISTRICT_CHAIR
          CSTDCS | 2025-07-01 | UNIT_HEAD, COMMUNE_CHAIR
          LDTT   | 2025-06-30 | UNIT_HEAD, DISTRICT_CHAIR, COMMUNE_CHAIR
          LDTT   | 2025-07-01 | UNIT_HEAD, COMMUNE_CHAIR
          GK     | 2025-06-30 | UNIT_HEAD, BOARD_CHAIR, DISTRICT_CHAIR, COMMUNE_CHAIR
          GK     | 2025-07-01 | UNIT_HEAD, BOARD_CHAIR, COMMUNE_CHAIR
          TTLDTT | 2025-07-01 | UNIT_HEAD, COMMUNE_CHAIR
          THONVH | 2025-06-30 | DISTRICT_CHAIR
          THONVH | 2025-07-01 | COMMUNE_CHAIR
          GDVH   | 2025-06-30 | COMMUNE_CHAIR
          CSTDT  | 2026-01-15 | MINISTER, PROVINCE_CHAIR ?
          XATB   | 2026-01-15 | PROVINCE_CHAIR
          COCP   | 2026-01-15 | GOVERNMENT
          CSTDTQ | 2026-01-15 | PRIME_MINISTER
          BKTTG  | 2023-12-31 | PRIME_MINISTER ?
          HCLD3  | 2026-01-15 | PRESIDENT ?
          """)
  void is_conferred_by(String award, String day, String expected) {
    var authority = Told.LAW.authority(AwardCode.of(award), LocalDate.parse(day)).orElseThrow();
    assertThat(
            String.join(", ", authority.bodies().stream().map(Enum::name).toList())
                + (authority.basis().verified() ? "" : " ?"))
        .isEqualTo(expected);
  }

  @Test
  void gives_deadlines() {
    var national =
        Procedure.deadlines(AwardCode.of("CSTDTQ"), LocalDate.of(2025, 1, 15)).stream()
            .map(
                one ->
                    one.key()
                        + " "
                        + one.lastDayFor(2024).map(LocalDate::toString).orElse("")
                        + (one.workingDays() == null ? "" : one.workingDays())
                        + (one.basis().verified() ? "" : " ?"))
            .toList();
    assertThat(national)
        .containsExactly(
            "national-fighter-to-ministry 2025-12-31",
            "ministry-appraises 20",
            "return-ineligible 5",
            "submit-after-opinions 10",
            "deliver-decision 10",
            "notify-refusal 10");
    assertThat(Procedure.deadlines(AwardCode.of("COCP"), DAY).getFirst().basis().verified())
        .isFalse();
    assertThat(Procedure.deadlines(AwardCode.of("CSTDCS"), DAY).getLast().key())
        .isEqualTo("commune-decides-grassroots-fighter");
  }

  @ParameterizedTest
  @CsvSource({
    "BKTTG, true, true",
    "BKTTG, false, false",
    "COCP, true, true",
    "HCLD3, true, true",
    "CSTDT, true, false"
  })
  void a_central_unit_needs_the_province(String award, boolean central, boolean needed) {
    assertThat(Procedure.localOpinionNeeded(AwardCode.of(award), central, DAY)).isEqualTo(needed);
  }

  @Test
  void asks_the_public() {
    var national = AwardCode.of("CSTDTQ");
    assertThat(
            Procedure.publicComment(national, LocalDate.of(2024, 1, 1)).orElseThrow().workingDays())
        .isEqualTo(10);
    assertThat(
            Procedure.publicComment(national, LocalDate.of(2023, 12, 31))
                .orElseThrow()
                .workingDays())
        .isNull();
    assertThat(Procedure.publicComment(AwardCode.of("CSTDT"), DAY)).isEmpty();
    assertThat(Procedure.publicComment(national, DAY).orElseThrow().basis().verified()).isFalse();
  }

  @Test
  void a_rating_meant_what_the_instrument_of_its_year_said() {
    assertThat(RatingInstrument.of(RatingInstrument.CIVIL_SERVANTS, 2025).basis().quoted())
        .isEqualTo("Nghị định số 90/2020/NĐ-CP");
    assertThat(RatingInstrument.of(RatingInstrument.CIVIL_SERVANTS, 2026).basis().quoted())
        .isEqualTo("Nghị định số 335/2025/NĐ-CP");
    assertThat(RatingInstrument.of(RatingInstrument.PUBLIC_EMPLOYEES, 2026).basis().quoted())
        .isEqualTo("Nghị định số 233/2026/NĐ-CP");
  }
}
