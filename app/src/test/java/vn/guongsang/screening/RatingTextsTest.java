package vn.guongsang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Said;

@DisplayName("The text a rating was given under")
class RatingTextsTest {

  private static final Said OLD =
      Said.of(
          "screening.rated-under-unverified",
          new InBoth(
              "Quy định về xếp loại chất lượng trước Nghị định số 90/2020/NĐ-CP",
              "Rules on quality rating before Decree No. 90/2020/ND-CP"));
  private static final Said DECREE_90 =
      Said.of(
          "screening.rated-under-unverified",
          new InBoth("Nghị định số 90/2020/NĐ-CP", "Decree No. 90/2020/ND-CP"));
  private static final Said DECREE_335 =
      Said.of(
          "screening.rated-under",
          new InBoth("Nghị định số 335/2025/NĐ-CP", "Decree No. 335/2025/ND-CP"));
  private static final Said DECREE_233 =
      Said.of(
          "screening.rated-under",
          new InBoth("Nghị định số 233/2026/NĐ-CP", "Decree No. 233/2026/ND-CP"));

  private final RatingTexts texts = new RatingTexts();

  private void assertUnder(String lastDay, StaffGroup group, Said expected) {
    assertThat(texts.on(LocalDate.parse(lastDay), group)).as(lastDay).contains(expected);
  }

  @Test
  void is_the_one_in_force_at_the_end_of_the_year() {
    assertUnder("2019-12-31", StaffGroup.CIVIL_SERVANT, OLD);
    assertUnder("2020-12-31", StaffGroup.CIVIL_SERVANT, DECREE_90);
    assertUnder("2025-12-31", StaffGroup.CIVIL_SERVANT, DECREE_90);
    assertUnder("2026-12-31", StaffGroup.CIVIL_SERVANT, DECREE_335);
  }

  @Test
  void changes_for_public_employees_on_its_own_day() {
    assertUnder("2026-05-31", StaffGroup.PUBLIC_EMPLOYEE, DECREE_90);
    assertUnder("2026-12-31", StaffGroup.PUBLIC_EMPLOYEE, DECREE_233);
  }

  @Test
  void is_named_for_leaders_only_while_it_is_the_same_for_all() {
    assertUnder("2025-12-31", StaffGroup.LEADER, DECREE_90);
    assertThat(texts.on(LocalDate.of(2026, 12, 31), StaffGroup.LEADER)).isEmpty();
  }

  @Test
  void is_not_named_where_the_law_as_held_says_nothing() {
    assertThat(texts.on(LocalDate.of(2025, 12, 31), StaffGroup.ARMED_FORCES)).isEmpty();
    assertThat(texts.on(LocalDate.of(2014, 12, 31), StaffGroup.CIVIL_SERVANT)).isEmpty();
  }
}
