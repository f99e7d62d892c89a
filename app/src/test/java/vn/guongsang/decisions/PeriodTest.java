package vn.guongsang.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.shell.Said;

@DisplayName("The period an award was given for")
class PeriodTest {

  @Test
  void is_a_year_a_school_year_or_several_of_either() {
    assertThat(Period.of(2024).words()).isEqualTo(Said.of("register.period.year", "2024"));
    assertThat(Period.schoolYear(2024).words())
        .isEqualTo(Said.of("register.period.school", "2024", "2025"));
    assertThat(Period.span(2021, 2025).words())
        .isEqualTo(Said.of("register.period.span", "2021", "2025"));
    assertThat(new Period(2024, true, 2020).words())
        .isEqualTo(Said.of("register.period.school-span", "2020", "2021", "2024", "2025"));
  }

  @Test
  void of_one_year_is_no_span_and_none_begins_after_its_end() {
    assertThat(new Period(2024, true, 2024)).isEqualTo(Period.schoolYear(2024));
    assertThat(Period.span(2024, 2024)).isEqualTo(Period.of(2024));
    assertThatThrownBy(() -> Period.span(2025, 2024)).isInstanceOf(IllegalArgumentException.class);
  }
}
