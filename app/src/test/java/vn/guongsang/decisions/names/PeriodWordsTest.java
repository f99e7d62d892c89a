package vn.guongsang.decisions.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.names.PeriodWords.TwoYears;

@DisplayName("Năm thành tích như người ta viết")
class PeriodWordsTest {

  private static Optional<Period> read(String typed) {
    return PeriodWords.read(typed, TwoYears.UNSAID, 2026);
  }

  @Test
  void a_year_a_school_year_and_several_years() {
    assertThat(read("2024")).contains(Period.of(2024));
    assertThat(read("Năm 2024")).contains(Period.of(2024));
    assertThat(read("năm học 2023-2024")).contains(Period.schoolYear(2023));
    assertThat(read("NH 2023 – 2024")).contains(Period.schoolYear(2023));
    assertThat(read("năm học 2023-24")).contains(Period.schoolYear(2023));
    assertThat(read("2021-2025")).contains(Period.span(2021, 2025));
    assertThat(read("giai đoạn 2021–2025")).contains(Period.span(2021, 2025));
    assertThat(read("từ năm 2021 đến năm 2025")).contains(Period.span(2021, 2025));
  }

  @Test
  void two_years_that_follow_each_other_must_be_said() {
    assertThat(read("2023-2024")).isEmpty();
    assertThat(PeriodWords.read("2023-2024", TwoYears.SCHOOL_YEAR, 2026))
        .contains(Period.schoolYear(2023));
    assertThat(PeriodWords.read("2023-2024", TwoYears.SPAN, 2026))
        .contains(Period.span(2023, 2024));
    assertThat(read("giai đoạn 2023-2024")).contains(Period.span(2023, 2024));
    assertThat(read("2023 đến 2024")).contains(Period.span(2023, 2024));
  }

  @Test
  void what_cannot_be_is_none() {
    assertThat(read("2027")).isEmpty();
    assertThat(read("1944")).isEmpty();
    assertThat(read("1945")).contains(Period.of(1945));
    assertThat(read("năm học 2023-2025")).isEmpty();
    assertThat(read("2025-2021")).isEmpty();
    assertThat(read("24")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Test
  void what_a_form_shows_is_read_back_the_same() {
    for (var period :
        new Period[] {
          Period.of(2024), Period.schoolYear(2023), Period.span(2021, 2025), Period.span(2023, 2024)
        }) {
      assertThat(read(PeriodWords.written(period))).contains(period);
    }
  }
}
