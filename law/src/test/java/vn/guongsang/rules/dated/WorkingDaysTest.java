package vn.guongsang.rules.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ngày làm việc 2024–2027")
class WorkingDaysTest {

  private static final WorkingDays CALENDAR = WorkingDays.ofTheState();

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          NGÀY       | LÀM VIỆC | VÌ SAO
          2024-01-01 | false    | Tết Dương lịch
          2024-02-07 | true     | trước Tết
          2024-02-08 | false    | Tết
          2024-02-14 | false    | Tết
          2024-02-15 | true     | sau Tết
          2024-04-29 | false    | nghỉ hoán đổi
          2024-05-04 | true     | thứ Bảy làm bù
          2024-05-05 | false    | Chủ nhật thường
          2025-04-26 | true     | thứ Bảy làm bù
          2025-05-02 | false    | nghỉ hoán đổi
          2025-09-01 | false    | liền kề Quốc khánh
          2025-09-03 | true     | sau Quốc khánh
          2026-01-02 | false    | nghỉ hoán đổi
          2026-01-10 | true     | thứ Bảy làm bù
          2026-02-13 | true     | trước Tết
          2026-02-16 | false    | Tết
          2026-02-23 | true     | sau Tết
          2026-04-27 | false    | nghỉ bù Giỗ Tổ
          2026-08-22 | true     | thứ Bảy làm bù
          2026-08-31 | false    | nghỉ hoán đổi
          2027-02-11 | false    | Tết
          2027-02-12 | true     | sau Tết
          2027-05-03 | false    | nghỉ bù
          2026-11-21 | false    | thứ Bảy thường
          2026-11-23 | true     | thứ Hai thường
          """)
  void knows_the_day(String day, boolean working, String why) {
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse(day))).as(why).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-13, 1, 2026-02-23",
    "2026-02-13, 5, 2026-02-27",
    "2026-11-20, 1, 2026-11-23",
    "2026-11-21, 1, 2026-11-23",
    "2026-11-20, 0, 2026-11-20",
    "2026-08-21, 1, 2026-08-22",
    "2026-12-01, 20, 2026-12-29"
  })
  void counts_from_the_day_after(String from, int days, String last) {
    assertThat(CALENDAR.after(LocalDate.parse(from), days)).isEqualTo(last);
  }

  @Test
  void counts_between() {
    assertThat(CALENDAR.between(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 24))).isEqualTo(2);
    assertThat(CALENDAR.between(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 23))).isZero();
  }

  @Test
  void refuses_years_it_does_not_know() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 12, 31))).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2028, 1, 3)))
        .withMessage("no working-day calendar for 2028-01-03: the years 2024–2027 are known");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.after(LocalDate.of(2023, 12, 29), 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.after(LocalDate.of(2027, 12, 31), 1));
  }

  @Test
  void every_special_day_says_why_and_swaps_are_in_pairs() {
    assertThat(Holidays.ALL)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            day -> {
              assertThat(day.name().vi()).isNotBlank();
              assertThat(day.basis().verified()).isFalse();
              assertThat(day.day().getDayOfWeek().getValue() >= 6)
                  .as("%s", day)
                  .isEqualTo(
                      day.kind() == WorkingDays.Kind.WORKED_WEEKEND
                          || (day.kind() == WorkingDays.Kind.HOLIDAY
                              && day.day().getDayOfWeek().getValue() >= 6));
            });
    assertThat(CALENDAR.special(LocalDate.of(2026, 1, 10)).orElseThrow().kind())
        .isEqualTo(WorkingDays.Kind.WORKED_WEEKEND);
    assertThat(CALENDAR.special(LocalDate.of(2026, 1, 12))).isEmpty();
  }

  @Test
  void two_entries_for_one_day_are_refused() {
    var day = Holidays.ALL.getFirst();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkingDays(2024, 2024, List.of(day, day)))
        .withMessage("two entries for 2024-01-01");
  }
}
