package vn.guongsang.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tập hợp năm 1990–2053")
class YearsTest {

  @Test
  void keeps_and_lists_years() {
    assertThat(Years.of(2024, 2022).list()).containsExactly(2022, 2024);
    assertThat(Years.of(List.of(2024, 2022)))
        .isEqualTo(Years.of(2022, 2024))
        .hasToString("2022, 2024");
    assertThat(Years.of()).isEqualTo(Years.NONE);
    assertThat(Years.NONE.isEmpty()).isTrue();
    assertThat(Years.of(1990, 2053).list()).containsExactly(1990, 2053);
  }

  @Test
  void what_lies_before_1990_is_kept_as_1990() {
    assertThat(Years.of(1985)).isEqualTo(Years.of(1990));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Years.of(2054))
        .withMessage("no year after 2053 is known: 2054");
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 3, '2023, 2024, 2025'",
    "2025, 1, 2025",
    "2025, 0, ''",
    "1990, 1, 1990",
    "1991, 5, '1990, 1991'",
    "1989, 3, ''",
    "2053, 2, '2052, 2053'"
  })
  void a_run_ends_with_its_last_year(int last, int n, String years) {
    assertThat(Years.run(last, n)).hasToString(years);
  }

  @ParameterizedTest
  @CsvSource({"1989, 0", "1990, 1", "2025, 36", "2053, 64", "2060, 64"})
  void all_years_up_to(int last, int count) {
    assertThat(Long.bitCount(Years.untilBits(last))).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"1980, 64", "1990, 64", "1991, 63", "2053, 1", "2054, 0"})
  void all_years_from(int first, int count) {
    assertThat(Long.bitCount(Years.fromBits(first))).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 3", "2024, 2", "2022, 0", "2026, 0", "1989, 0", "2054, 0", "1990, 1", "2053, 1"
  })
  void counts_years_in_a_row_back_from_the_last(int last, int n) {
    assertThat(Years.streak(Years.of(1990, 2023, 2024, 2025, 2053).bits(), last)).isEqualTo(n);
  }

  @ParameterizedTest
  @CsvSource({"1989, false", "1990, true", "2025, false", "2053, true", "2054, false"})
  void knows_what_it_contains(int year, boolean contained) {
    assertThat(Years.of(1990, 2053).contains(year)).isEqualTo(contained);
  }

  @Test
  void joins_years() {
    assertThat(Years.of(2023, 2024).or(Years.of(2024, 2026))).isEqualTo(Years.of(2023, 2024, 2026));
    assertThat(Years.NONE.or(Years.NONE)).isSameAs(Years.NONE);
  }
}
