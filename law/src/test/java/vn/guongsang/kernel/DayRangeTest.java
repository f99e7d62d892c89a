package vn.guongsang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

  @Test
  void ends_before_its_last_day_and_starts_on_its_first() {
    var june = DayRange.between(LocalDate.of(2025, 6, 1), FIRST);
    assertThat(june.contains(LocalDate.of(2025, 6, 30))).isTrue();
    assertThat(june.contains(FIRST)).isFalse();
    assertThat(june.lastDay()).contains(LocalDate.of(2025, 6, 30));
    assertThat(DayRange.from(FIRST).contains(FIRST)).isTrue();
    assertThat(DayRange.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
  }

  @Test
  void neighbours_do_not_overlap() {
    var before = DayRange.between(LocalDate.of(2024, 1, 1), FIRST);
    var after = DayRange.from(FIRST);
    assertThat(before.overlaps(after)).isFalse();
    assertThat(after.overlaps(before)).isFalse();
    assertThat(DayRange.from(FIRST.minusDays(1)).overlaps(before)).isTrue();
    assertThat(before.overlaps(DayRange.from(FIRST.minusDays(1)))).isTrue();
  }

  @Test
  void is_never_empty() {
    assertThatIllegalArgumentException().isThrownBy(() -> DayRange.between(FIRST, FIRST));
  }
}
