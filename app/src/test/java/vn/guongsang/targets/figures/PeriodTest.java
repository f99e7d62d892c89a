package vn.guongsang.targets.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Kỳ, kế hoạch điều chỉnh, chỉ tiêu suy ra")
class PeriodTest {

  @ParameterizedTest(name = "{0}: từ {1} đến trước {2}")
  @CsvSource({
    "2026-02, 2026-02-01, 2026-03-01",
    "2024-02, 2024-02-01, 2024-03-01",
    "2026-Q4, 2026-10-01, 2027-01-01",
    "2026-H1, 2026-01-01, 2026-07-01",
    "2026-H2, 2026-07-01, 2027-01-01",
    "2022-9M, 2022-01-01, 2022-10-01",
    "2022, 2022-01-01, 2023-01-01",
    "2025-S, 2025-09-01, 2026-09-01",
    "2016-T5, 2016-01-01, 2021-01-01",
  })
  void a_code_names_its_days(String code, LocalDate from, LocalDate until) {
    var period = Period.of(code).orElseThrow();
    assertThat(period.code()).isEqualTo(code);
    assertThat(List.of(period.from(), period.until())).containsExactly(from, until);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "22", "2026-00", "2026-13", "2026-Q5", "2026-H3", "2016-T1", "1944", "2026-X"})
  void anything_else_is_no_period(String code) {
    assertThat(Period.of(code)).isEmpty();
  }

  @Test
  void the_year_before_and_the_months_within() {
    assertThat(Period.month(2026, 5).before()).isEqualTo(Period.month(2025, 5));
    assertThat(Period.term(2016, 2020).before()).isEqualTo(Period.term(2011, 2015));
    assertThat(Period.quarter(2026, 2).months())
        .containsExactly(Period.month(2026, 4), Period.month(2026, 5), Period.month(2026, 6));
    assertThat(Period.nineMonths(2022).holds(Period.quarter(2022, 3))).isTrue();
    assertThat(Period.nineMonths(2022).holds(Period.quarter(2022, 4))).isFalse();
  }

  @ParameterizedTest(name = "cuối ngày {0}: {1}/31")
  @CsvSource({"2026-04-30, 0", "2026-05-01, 1", "2026-05-31, 31", "2026-06-01, 31"})
  void days_gone_by(LocalDate day, long over) {
    assertThat(Period.month(2026, 5).elapsed(day)).isEqualTo(new Elapsed(over, 31));
  }

  @Test
  void a_revised_plan_does_not_rewrite_the_past() {
    var plan =
        new Revisions<>(
            List.of(
                new Revisions.Revision<>(LocalDate.of(2026, 7, 1), "130 sau điều chỉnh"),
                new Revisions.Revision<>(LocalDate.of(2026, 1, 10), "100 đầu năm")));
    assertThat(plan.on(LocalDate.of(2026, 6, 30))).contains("100 đầu năm");
    assertThat(plan.on(LocalDate.of(2026, 7, 1))).contains("130 sau điều chỉnh");
    assertThat(plan.on(LocalDate.of(2026, 1, 1))).contains("100 đầu năm");
    assertThat(new Revisions<>(List.of()).on(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThatThrownBy(
            () ->
                new Revisions<>(
                    List.of(
                        new Revisions.Revision<>(LocalDate.of(2026, 7, 1), "a"),
                        new Revisions.Revision<>(LocalDate.of(2026, 7, 1), "b"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<BigDecimal> figures(String... all) {
    return List.of(all).stream().map(BigDecimal::new).toList();
  }

  @Test
  void an_indicator_that_follows_from_others() {
    assertThat(Derived.SUM.of(figures("1", "2", "3.5")).orElseThrow()).isEqualByComparingTo("6.5");
    assertThat(Derived.DIFFERENCE.of(figures("16165", "13834")).orElseThrow())
        .isEqualByComparingTo("2331");
    assertThat(Derived.SHARE.of(figures("48", "382")).orElseThrow())
        .isEqualByComparingTo("12.56544502617801");
    assertThat(Derived.RATIO.of(figures("9", "4")).orElseThrow()).isEqualByComparingTo("2.25");
    assertThat(Derived.WEIGHTED.of(figures("90", "100", "50", "300")).orElseThrow())
        .isEqualByComparingTo("60");
    assertThat(Derived.SHARE.of(figures("1", "0"))).isEmpty();
    assertThat(Derived.WEIGHTED.takes(3)).isFalse();
    assertThat(Derived.SHARE.takes(3)).isFalse();
    assertThat(Derived.SUM.takes(20)).isTrue();
    assertThat(Derived.SUM.takes(21)).isFalse();
  }

  @Test
  void a_jump_and_a_share_against_its_counts() {
    assertThat(
            new Check.Jump(new BigDecimal("100"), new BigDecimal("150"), new BigDecimal("50"))
                .mismatch())
        .isEmpty();
    assertThat(
            new Check.Jump(new BigDecimal("100"), new BigDecimal("49"), new BigDecimal("50"))
                .mismatch())
        .contains(new Check.Mismatch(new BigDecimal("100"), new BigDecimal("49")));
    assertThat(
            new Check.ShareOfCount(
                    new BigDecimal("83.3"), new BigDecimal("15"), new BigDecimal("18"))
                .mismatch())
        .isEmpty();
    assertThat(
            new Check.ShareOfCount(
                    new BigDecimal("83.4"), new BigDecimal("15"), new BigDecimal("18"))
                .mismatch())
        .contains(new Check.Mismatch(new BigDecimal("83.3"), new BigDecimal("83.4")));
  }

  @Test
  void a_quarter_has_its_months_and_itself_and_a_term_has_years_school_years_and_shorter_terms() {
    assertThat(Period.quarter(2026, 2).parts())
        .extracting(Period::code)
        .containsExactly("2026-04", "2026-05", "2026-06", "2026-Q2");
    assertThat(Period.year(2026).parts()).hasSize(12 + 4 + 2 + 1 + 1);
    assertThat(Period.term(2024, 2026).parts())
        .hasSize(3 * (12 + 4 + 2 + 1 + 1) + 2 + 3)
        .contains(Period.term(2025, 2026), new Period(Period.Kind.SCHOOL_YEAR, 2025, 0))
        .doesNotContain(new Period(Period.Kind.SCHOOL_YEAR, 2026, 0));
    assertThat(new Period(Period.Kind.SCHOOL_YEAR, 2025, 0).parts())
        .extracting(Period::code)
        .contains("2025-09", "2026-08", "2025-Q4", "2026-H1", "2025-S")
        .doesNotContain("2025-08", "2026-09", "2025", "2026");
  }
}
