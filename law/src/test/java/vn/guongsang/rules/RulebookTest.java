package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Rewriting;
import vn.guongsang.rules.criteria.Tally;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.rules.law2022.Law2022;
import vn.guongsang.rules.law2026.Law2026;
import vn.guongsang.rules.texts.Basis;

@DisplayName("Cửa duy nhất: luật nào xét, điều kiện kèm theo, năm sớm nhất, hai luật cùng lúc")
class RulebookTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private static Assessment assess(String award, int year, LocalDate day, String facts) {
    return Told.LAW.assess(Question.of(award, year, day), Told.facts(Subject.individual(), facts));
  }

  @ParameterizedTest(name = "nhận ngày {0}: {1}")
  @CsvSource({
    "2017-10-01, 2017-10-01",
    "2023-12-31, 2017-10-01",
    "2024-01-01, 2024-01-01",
    "2025-06-30, 2024-01-01",
    "2025-07-01, 2025-07-01",
    "2026-09-30, 2025-07-01",
    "2026-10-01, 2026-10-01",
    "2027-12-31, 2026-10-01"
  })
  void the_day_of_receipt_chooses_the_law(String receivedOn, String ruleSet) {
    assertThat(assess("LDTT", 2020, LocalDate.parse(receivedOn), "T 2020").ruleSet())
        .isEqualTo(ruleSet);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP                             | MÃ     | SỰ KIỆN                                             | SỚM NHẤT
          đủ ngay                                | CSTDT  | CSTDCS 2023 2024 2025; SK tỉnh 2025                 | 2025
          thiếu năm đầu                          | CSTDT  | CSTDCS 2024 2025; SK tỉnh 2025                      | 2026
          thiếu hai năm                          | CSTDT  | CSTDCS 2025; SK tỉnh 2025                           | 2027
          thiếu năm đề nghị                      | CSTDT  | CSTDCS 2023 2024; SK tỉnh 2025                      | 2028
          chưa có gì                             | CSTDT  |                                                     | 2028
          đang tạm dừng, đủ các nội dung khác    | CSTDT  | CSTDCS 2023 2024 2025; SK tỉnh 2025; TD AUDIT 2026-01-01.. | 2025
          đang bị kỷ luật                        | CSTDT  | CSTDCS 2023 2024 2025; SK tỉnh 2025; KL WARNING 2025-06-01.. | 2028
          kỷ luật hết hạn giữa 2026              | CSTDT  | CSTDCS 2023 2024 2025; SK tỉnh 2025; KL WARNING 2025-06-01..2026-06-01 | 2029
          toàn quốc, chưa có CSTĐ tỉnh           | CSTDTQ | CSTDCS 2023 2024 2025; SK tỉnh 2025; SK toàn-quốc 2025 | 2027
          toàn quốc, chưa có gì                  | CSTDTQ |                                                     | 2029
          Bằng khen của Thủ tướng, mới có BK     | BKTTG  | BKT 2025; T 2024 2025; CSTDCS 2024                  | 2028
          Huân chương, mới có BK của Thủ tướng   | HCLD3  | BKTTG 2025                                          | 2030
          Huân chương, chưa có gì                | HCLD3  |                                                     | 2035
          Huân chương hạng Nhì, chưa có gì       | HCLD2  |                                                     | không thấy
          lãnh đạo một đời                       | GK     | T 2025                                              | 2026
          """)
  void tells_the_earliest_year(
      String title, String award, @Nullable String facts, String earliest) {
    var told = Told.facts(Subject.individual(), facts);
    var answer = Told.LAW.assess(Question.of(award, 2025, DAY), told);
    assertThat(
            answer.earliestYear().isPresent()
                ? String.valueOf(answer.earliestYear().getAsInt())
                : "không thấy")
        .as(title)
        .isEqualTo(earliest);
  }

  private static List<String> said(List<Condition> conditions) {
    return conditions.stream()
        .map(one -> one.rule().getClass().getSimpleName() + " " + one.years())
        .toList();
  }

  @Test
  void conditions_are_those_of_the_branches_that_carry_it() {
    assertThat(
            said(assess("CSTDCS", 2025, DAY, "LDTT 2025?; XS 2025~; SK cơ-sở 2025").conditions()))
        .containsExactly("HeldInRow 2025");
    assertThat(said(assess("CSTDCS", 2025, DAY, "LDTT 2025?; T 2025; XS 2025~").conditions()))
        .containsExactly("Rated 2025");
    assertThat(said(assess("CSTDCS", 2025, DAY, "LDTT 2025?; T 2025; SK cơ-sở 2025").conditions()))
        .isEmpty();
    assertThat(said(assess("CSTDT", 2025, DAY, "CSTDCS 2024 2025?; SK tỉnh 2025~").conditions()))
        .containsExactly("Merits 2025");
    assertThat(said(assess("LDTT", 2025, DAY, "T 2025").conditions())).isEmpty();
  }

  @Test
  void an_award_decided_after_the_day_asked_about_is_only_expected() {
    var award =
        new Facts.Award(AwardCode.of("LDTT"), 2025, DAY, Track.MERIT, Standing.DECIDED, null);
    var facts = Told.facts(Subject.individual(), "SK cơ-sở 2025").with(award);
    assertThat(said(Told.LAW.assess(Question.of("CSTDCS", 2025, DAY), facts).conditions()))
        .isEmpty();
    var dayBefore = Question.of("CSTDCS", 2025, DAY.minusDays(1));
    assertThat(said(Told.LAW.assess(dayBefore, facts).conditions()))
        .containsExactly("HeldInRow 2025");
  }

  @Test
  void says_what_must_happen_until_then() {
    var held = assess("CSTDT", 2025, DAY, "CSTDCS 2024 2025; SK tỉnh 2025; TD AUDIT 2026-01-01..");
    assertThat(said(held.untilThen())).containsExactly("HeldInRow 2026", "NotOnHold 2026");
    var disciplined = assess("LDTT", 2025, DAY, "T 2025; KL WARNING 2025-06-01..");
    assertThat(said(disciplined.untilThen()))
        .containsExactly("Rated 2026", "NotUnderDiscipline 2026");
    assertThat(disciplined.earliestYear()).hasValue(2026);
  }

  @Test
  void by_the_facts_alone_may_be_later_than_with_a_persons_judgement() {
    var question = Question.of("LDTT", 2025, DAY);
    var farmer = Told.facts(Subject.individual(Subject.Group.FARMER), "");
    var tally = Tally.of(farmer, question);
    assertThat(Told.LAW.project(question, tally, Outcome.ASK_PERSON).year()).hasValue(2025);
    assertThat(Told.LAW.project(question, tally, Outcome.MET).year()).hasValue(2026);
  }

  @ParameterizedTest(name = "nhận {0}, hỏi {1}")
  @CsvSource({
    "2026-09-30, 2026-10-01, 2025-07-01, 2026-10-01",
    "2026-09-30, 2026-09-30, 2025-07-01, ''",
    "2026-10-01, 2026-10-01, 2026-10-01, ''",
    "2024-05-01, 2026-11-01, 2024-01-01, 2026-10-01"
  })
  void over_the_first_of_October_2026_both_laws_are_shown(
      String receivedOn, String askedOn, String judged, String beside) {
    var question =
        Question.of("CSTDCS", 2025, LocalDate.parse(receivedOn)).askedOn(LocalDate.parse(askedOn));
    var answer = Told.LAW.assess(question, Told.facts(Subject.individual(), "T 2025"));
    assertThat(answer.ruleSet()).isEqualTo(judged);
    var alternative = answer.alternative();
    assertThat(alternative == null ? "" : alternative.ruleSet().toString()).isEqualTo(beside);
  }

  @Test
  void the_draft_of_2026_is_a_switch_and_off() {
    var question = Question.of("CSTDCS", 2026, LocalDate.of(2026, 10, 1));
    var good = Told.facts(Subject.individual(), "T 2026; SK cơ-sở 2026");
    var excellent = Told.facts(Subject.individual(), "XS 2026; SK cơ-sở 2026");
    var onlyExcellent = Told.facts(Subject.individual(), "XS 2026");
    var drafted = Rulebook.ofTheState(new Choices(true, 1, true));
    assertThat(Told.readout(Told.LAW.check(question, good))).isEqualTo("ĐẠT");
    assertThat(Told.readout(drafted.check(question, good))).isEqualTo("CHƯA · 23 thiếu 2026");
    assertThat(Told.readout(drafted.check(question, onlyExcellent))).isEqualTo("CHƯA · 23");
    assertThat(Told.readout(drafted.check(question, excellent))).isEqualTo("ĐẠT");
    var dayBefore = Question.of("CSTDCS", 2026, LocalDate.of(2026, 9, 30));
    assertThat(Told.readout(drafted.check(dayBefore, good))).isEqualTo("ĐẠT");
  }

  @Test
  void every_clause_is_flagged_after_the_amendment_and_only_then() {
    for (var law : Told.LAW.ruleSets()) {
      for (var wording : law.wordings()) {
        var individual = wording.individual();
        if (law.from().equals(LocalDate.of(2026, 10, 1)) && individual != null) {
          assertThat(Rewriting.bases(individual)).noneMatch(Basis::verified);
          assertThat(wording.basis().verified()).isFalse();
        }
      }
    }
    assertThat(Told.LAW.lawOn(DAY).wording(AwardCode.of("CSTDT")).orElseThrow().basis().verified())
        .isTrue();
  }

  @Test
  void ministries_may_read_what_the_law_leaves_open() {
    var apart = Rulebook.ofTheState(new Choices(false, 3, true));
    var national = Question.of("CSTDTQ", 2025, DAY);
    var twoYears = Told.facts(Subject.individual(), "CSTDT 2023 2025; SK toàn-quốc 2025");
    var threeYears = Told.facts(Subject.individual(), "CSTDT 2022 2025; SK toàn-quốc 2025");
    assertThat(Told.readout(Told.LAW.check(national, twoYears))).isEqualTo("ĐẠT");
    assertThat(Told.readout(apart.check(national, twoYears))).isEqualTo("CHƯA · 21");
    assertThat(Told.readout(apart.check(national, threeYears))).isEqualTo("ĐẠT");

    var yearBefore = Rulebook.ofTheState(new Choices(false, 1, false));
    var provincial = Question.of("CSTDT", 2025, DAY);
    var upTo2024 = Told.facts(Subject.individual(), "CSTDCS 2022 2023 2024; SK tỉnh 2025");
    var upTo2025 = Told.facts(Subject.individual(), "CSTDCS 2023 2024 2025; SK tỉnh 2025");
    assertThat(Told.readout(yearBefore.check(provincial, upTo2024))).isEqualTo("ĐẠT");
    assertThat(Told.readout(yearBefore.check(provincial, upTo2025)))
        .isEqualTo("CHƯA · 22.1 thiếu 2022");
  }

  @Test
  void a_school_year_is_judged_among_school_years() {
    var school = Question.of("CSTDT", 2025, LocalDate.of(2026, 7, 15)).inSchoolYear();
    var teacher = Told.facts(Subject.individual(), "CSTDCS 2023 2024 2025; SK tỉnh 2025");
    assertThat(Told.readout(Told.LAW.check(school, teacher))).isEqualTo("ĐẠT");
    var changed =
        Facts.about(Subject.individual())
            .with(
                new Facts.Award(
                    AwardCode.of("CSTDCS"),
                    2023,
                    null,
                    Track.MERIT,
                    Standing.DECIDED,
                    Facts.Calendar.YEAR))
            .held("CSTDCS", 2024, 2025)
            .initiative(2025, Reach.PROVINCE);
    assertThat(Told.readout(Told.LAW.check(school, changed))).isEqualTo("HỎI · 22?");
  }

  @ParameterizedTest
  @CsvSource({"2025-09-01, ĐẠT", "2025-09-02, CHƯA · 24 thiếu 2025"})
  void a_school_year_counts_if_discipline_ended_before_it_began(String until, String expected) {
    var school = Question.of("LDTT", 2025, LocalDate.of(2026, 7, 15)).inSchoolYear();
    var facts =
        Facts.about(Subject.individual())
            .rated(Level.GOOD, 2025)
            .with(
                new Facts.Discipline(
                    Facts.Discipline.Measure.REPRIMAND,
                    LocalDate.of(2025, 3, 1),
                    LocalDate.parse(until)));
    assertThat(Told.readout(Told.LAW.check(school, facts))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} nhận {1}")
  @CsvSource({
    "2026-01-15, 2026-01-15, 'CHƯA · Thông tư số 15/2025/TT-BNV'",
    "2026-01-16, 2026-01-15, ĐẠT",
    "'', 2026-01-15, ĐẠT"
  })
  void a_dissolved_body_receives_nothing(String dissolvedOn, String receivedOn, String expected) {
    var team = Subject.collective();
    var subject = dissolvedOn.isEmpty() ? team : team.dissolvedOn(LocalDate.parse(dissolvedOn));
    var facts = Told.facts(subject, "T 2025; NGƯỜI 20 20 14 9 0 0");
    assertThat(Told.asked("TTLDTT", 2025, receivedOn, facts)).isEqualTo(expected);
  }

  @Test
  void a_team_may_lean_on_titles_of_the_same_dossier() {
    var figures = new Collective(20, 20, 14, 9, 0, 1, Level.EXCELLENT, 1, Standing.PROPOSED_HERE);
    var facts = Facts.about(Subject.collective()).with(figures);
    var answer = Told.LAW.assess(Question.of("TTLDXS", 2025, DAY), facts);
    assertThat(Told.readout(answer.finding())).isEqualTo("ĐẠT chờ 2025");
    assertThat(said(answer.conditions()))
        .containsExactly(
            "Rated 2025", "Share 2025", "Share 2025", "CountAtLeast 2025", "CountAtMost 2025");
  }

  @Test
  void an_award_whose_criteria_are_not_coded_is_for_a_person() {
    var answer = assess("HCDC", 2025, DAY, "");
    assertThat(answer.outcome()).isEqualTo(Outcome.ASK_PERSON);
    assertThat(answer.findings().getFirst().basis()).isEqualTo(Law2022.TEXT.somewhere());
    var old =
        Told.LAW.assess(
            Question.of("COTINH", 2022, LocalDate.of(2023, 3, 1)),
            Facts.about(Subject.individual()));
    assertThat(Told.readout(old.finding())).isEqualTo("CHƯA · đối tượng");
    var household =
        Told.LAW.assess(
            Question.of("GDVH", 2022, LocalDate.of(2023, 3, 1)), Facts.about(Subject.household()));
    assertThat(household.outcome()).isEqualTo(Outcome.ASK_PERSON);
  }

  @Test
  void a_code_on_no_list_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assess("XYZ", 2025, DAY, ""))
        .withMessage("no such award: XYZ");
    assertThat(Told.LAW.awardType("XYZ", DAY)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> AwardCode.of("cstđ"));
    assertThatIllegalArgumentException().isThrownBy(() -> Question.of("LDTT", 1989, DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> Question.of("LDTT", 2043, DAY));
    assertThat(Question.of("LDTT", 1990, DAY).year()).isEqualTo(1990);
    assertThat(Question.of("LDTT", 2042, DAY).year()).isEqualTo(2042);
  }

  @Test
  void names_change_with_the_days() {
    assertThat(Told.LAW.awardType("XATB", LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(Told.LAW.awardType("XATB", LocalDate.of(2025, 6, 30)).orElseThrow().name().vi())
        .isEqualTo("Xã, phường, thị trấn tiêu biểu");
    assertThat(Told.LAW.awardType("XATB", LocalDate.of(2025, 7, 1)).orElseThrow().name().vi())
        .isEqualTo("Xã, phường, đặc khu tiêu biểu");
    assertThat(Told.LAW.awardType("HCSV", DAY).orElseThrow().coded()).isFalse();
  }

  @Test
  void a_wrong_figure_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Collective(20, 21, null, null, null, null, null, null, Standing.DECIDED))
        .withMessage("count outside 0–20: 21");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Collective(-1, null, null, null, null, null, null, null, Standing.DECIDED));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Collective(null, null, null, null, null, null, null, 0, Standing.DECIDED));
  }

  @Test
  void coverage_lists_every_article_with_its_tests() {
    var lines = Told.LAW.coverage();
    assertThat(lines).hasSizeGreaterThan(60);
    var article =
        lines.stream()
            .filter(
                line ->
                    line.text().equals(Law2022.TEXT)
                        && Integer.valueOf(24).equals(line.article())
                        && DayRange.between(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 10, 1))
                            .equals(line.days()))
            .toList();
    assertThat(article).hasSize(1);
    assertThat(article.getFirst().awards())
        .containsExactly(AwardCode.of("LDTT"), AwardCode.of("CSTT"));
    assertThat(article.getFirst().verified()).isTrue();
    assertThat(article.getFirst().tests()).isEqualTo(20);
    assertThat(lines)
        .filteredOn(line -> line.text().equals(Law2026.TEXT))
        .isNotEmpty()
        .noneMatch(Coverage::verified);
  }
}
