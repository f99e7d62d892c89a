package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.dated.BaseSalary;
import vn.guongsang.rules.dated.CouncilDefaults;
import vn.guongsang.rules.dated.RatingInstrument;
import vn.guongsang.rules.texts.Timeline;

/**
 * Each day has exactly one wording per award type and one value per dated parameter. No amounts: it
 * fails on the day a decree lands with a gap or a double.
 */
@DisplayName("Mỗi ngày một quy định: không hụt, không trùng")
class EveryDayTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final List<LocalDate> DAYS = FIRST.datesUntil(LAST.plusDays(1)).toList();

  private static final List<Timeline<?>> PARAMETERS =
      List.of(
          BaseSalary.PER_MONTH,
          Prizes.ROUNDING,
          Prizes.TABLES,
          Procedure.VOTES,
          Procedure.DEADLINES,
          Procedure.LOCAL_OPINION,
          Procedure.PUBLIC_COMMENT,
          Quotas.GRASSROOTS_FIGHTERS,
          Quotas.GOVERNMENT_FLAGS,
          Quotas.EXCELLENT_RATINGS,
          Ties.WOMEN,
          CouncilDefaults.DEFAULTS,
          RatingInstrument.CIVIL_SERVANTS,
          RatingInstrument.PUBLIC_EMPLOYEES);

  @Test
  void looks_at_every_day() {
    assertThat(DAYS).hasSize(3652).startsWith(FIRST).endsWith(LAST);
  }

  @Test
  void exactly_one_law_judges() {
    assertThat(DAYS)
        .allSatisfy(
            day ->
                assertThat(Told.LAW.ruleSets().stream().filter(law -> law.days().contains(day)))
                    .hasSize(1));
  }

  @Test
  void every_parameter_has_one_value() {
    for (var parameter : PARAMETERS) {
      for (var day : DAYS) {
        var values =
            parameter.values().stream().filter(value -> value.days().contains(day)).count();
        assertThat(values).as("%s on %s", parameter.name(), day).isEqualTo(1);
      }
    }
  }

  @Test
  void every_award_type_has_one_wording_and_one_name() {
    for (var day : DAYS) {
      var types = Told.LAW.awardTypes(day);
      var perCode =
          types.stream().collect(Collectors.groupingBy(AwardType::code, Collectors.counting()));
      assertThat(perCode.values()).as("%s", day).isNotEmpty().containsOnly(1L);
      var law = Told.LAW.lawOn(day);
      var coded = types.stream().filter(AwardType::coded).map(AwardType::code).toList();
      assertThat(law.wordings().stream().map(Wording::award).toList())
          .as("%s", day)
          .containsExactlyInAnyOrderElementsOf(coded);
    }
  }

  @Test
  void every_coded_award_has_someone_who_confers_it() {
    for (var day : DAYS) {
      var without =
          Told.LAW.awardTypes(day).stream()
              .filter(type -> type.coded() && type.conferredBy() == null)
              .map(AwardType::code)
              .toList();
      assertThat(without).as("%s", day).isEmpty();
    }
  }

  @Test
  void the_list_of_coded_awards_is_the_one_promised() {
    Function<String, List<String>> coded =
        day ->
            Told.LAW.lawOn(LocalDate.parse(day)).wordings().stream()
                .map(wording -> wording.award().code())
                .sorted()
                .toList();
    assertThat(coded.apply("2018-01-01"))
        .containsExactly("BKTTG", "CSTDCS", "CSTDT", "CSTDTQ", "LDTT", "TTLDTT", "TTLDXS");
    assertThat(coded.apply("2024-01-01"))
        .containsExactly(
            "BKT", "BKTTG", "COCP", "COTINH", "CSTDCS", "CSTDT", "CSTDTQ", "CSTT", "DVQT", "DVTT",
            "GDVH", "GK", "HCDL1", "HCDL2", "HCDL3", "HCLD1", "HCLD2", "HCLD3", "LDTT", "THONVH",
            "TTLDTT", "TTLDXS", "XATB");
    assertThat(coded.apply("2026-10-01")).isEqualTo(coded.apply("2024-01-01"));
  }

  @Test
  void before_the_first_day_there_is_no_answer() {
    assertThat(Told.LAW.lawOn(Rulebook.FIRST_DAY).from()).isEqualTo(Rulebook.FIRST_DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Told.LAW.lawOn(Rulebook.FIRST_DAY.minusDays(1)))
        .withMessage("no law is known for what is received on 2017-09-30");
  }
}
