package vn.guongsang.localrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;

@DisplayName("Quy định địa phương trong tệp YAML")
class LocalRegulationsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static final Rulebook LAW =
      Rulebook.ofTheState().with(LocalRegulations.read(LocalRegulations.shipped()));

  private static final String WHOLE =
      """
      regulation:
        name: {vi: Quyết định số 1, en: Decision No. 1}
        from: 2026-01-01
        verified: true
        checked-on: 2026-11-22
      awards:
        - code: T-ONE
          name: {vi: Danh hiệu thử, en: Trial title}
          kind: TITLE
          origin: LOCAL
          basis: {article: 1, verified: true}
          criteria:
            INDIVIDUAL:
              - basis: {article: 2, clause: 1, point: a, verified: false}
                rule: {held-in-row: {awards: [CSTDCS], times: 2}}
      """;

  @Test
  void the_shipped_ones_are_in_the_catalogue_on_their_days() {
    assertThat(
            LAW.awardTypes(DAY).stream()
                .map(type -> type.code().code())
                .filter(code -> code.contains("-")))
        .containsExactlyInAnyOrder(
            "HN-NTVT-TP", "HN-NTVT-CS", "HN-CDTDUT", "CD-DVXS", "CD-CSVMXS", "CD-BLDST");
    assertThat(LAW.awardType("HN-NTVT-TP", LocalDate.of(2025, 12, 17))).isEmpty();
    assertThat(LAW.awardType("HN-NTVT-TP", LocalDate.of(2025, 12, 18))).isPresent();
    assertThat(LAW.awardType("HN-CDTDUT", LocalDate.of(2025, 12, 5))).isEmpty();
    assertThat(LAW.awardType("HN-CDTDUT", LocalDate.of(2025, 12, 6))).isPresent();
  }

  @Test
  void good_deeds_are_paid_by_the_day_of_the_decision_and_each_level_rounds_its_own_way() {
    assertThat(prize("HN-NTVT-TP", "2026-06-30")).isEqualTo(3_510_000);
    assertThat(prize("HN-NTVT-TP", "2026-07-01")).isEqualTo(3_800_000);
    assertThat(prize("HN-NTVT-CS", "2026-06-30")).isEqualTo(702_000);
    assertThat(prize("HN-NTVT-CS", "2026-07-01")).isEqualTo(759_000);
  }

  private static long prize(String code, String day) {
    return LAW.prize(AwardCode.of(code), Subject.Kind.INDIVIDUAL, LocalDate.parse(day), null)
        .orElseThrow()
        .amount()
        .dong();
  }

  @Test
  void an_outstanding_citizen_is_chosen_once_alive_and_never_disciplined() {
    var nobody = Facts.about(Subject.individual());
    assertThat(citizen(nobody)).isEqualTo(Outcome.ASK_PERSON);
    assertThat(citizen(nobody.held("HN-CDTDUT", 2020))).isEqualTo(Outcome.NOT_MET);
    assertThat(citizen(Facts.about(Subject.individual().diedOn(DAY)))).isEqualTo(Outcome.NOT_MET);
    assertThat(
            citizen(
                nobody.with(
                    new Facts.Discipline(
                        Facts.Discipline.Measure.REPRIMAND,
                        LocalDate.of(2001, 1, 1),
                        LocalDate.of(2002, 1, 1)))))
        .isEqualTo(Outcome.NOT_MET);
    var regulation = LAW.regulation(AwardCode.of("HN-CDTDUT"), DAY).orElseThrow();
    assertThat(regulation.limitPerYear()).isEqualTo(10);
    assertThat(regulation.lastDay()).isEqualTo(MonthDay.of(3, 31));
    assertThat(regulation.publicCommentDays()).isEqualTo(7);
    assertThat(LAW.votes(AwardCode.of("HN-CDTDUT"), 11, DAY).needed()).contains(10);
  }

  private static Outcome citizen(Facts facts) {
    return LAW.assess(Question.of("HN-CDTDUT", 2025, DAY), facts).outcome();
  }

  @Test
  void awards_of_the_union_are_examples_and_flagged() {
    for (var code : List.of("CD-DVXS", "CD-CSVMXS", "CD-BLDST")) {
      var basis = LAW.awardType(code, DAY).orElseThrow().basis();
      assertThat(basis == null || basis.verified()).as(code).isFalse();
    }
  }

  @Test
  void a_rule_is_the_same_value_as_an_article_makes() {
    var read = LocalRegulations.read(Map.of("t.yaml", WHOLE)).getFirst();
    assertThat(read.wording().individual().toString())
        .contains("HeldInRow[awards=[CSTDCS], times=2]")
        .contains("article=2, clause=1, point=a, verified=false");
    assertThat(read.days().toString()).contains("2026-01-01");
  }

  static List<Arguments> faults() {
    return List.of(
        fault("kind: TITLE", "kin: TITLE", 9, "no key \"kin\""),
        fault("kind: TITLE", "kind: MEDAL", 9, "one of: TITLE, FORM"),
        fault("kind: TITLE", "kind: TITLE\n    kind: FORM", 10, "key \"kind\" twice"),
        fault("awards: [CSTDCS]", "awards: [CSTDXX]", 15, "no award has the code \"CSTDXX\""),
        fault("times: 2", "times: two", 15, "a whole number from 1 to 40"),
        fault("times: 2", "times: 0", 15, "a whole number from 1 to 40"),
        fault("times: 2", "times: 41", 15, "a whole number from 1 to 40"),
        fault("held-in-row:", "held-in-rows:", 15, "no kind of rule \"held-in-rows\""),
        fault("from: 2026-01-01", "from: 2026-02-30", 3, "a real day like 2025-12-18"),
        fault("from: 2026-01-01", "from: 2026-01-01\n  until: 2026-01-01", 2, "must be after"),
        fault("  checked-on: 2026-11-22\n", "", 2, "needs \"checked-on\""),
        fault(
            "basis: {article: 2, clause: 1, point: a, verified: false}\n          rule",
            "rule",
            14,
            "\"basis\" is missing"),
        fault("article: 2, clause: 1", "clause: 1", 14, "without its article"),
        fault("verified: false}", "verified: maybe}", 14, "true or false"),
        fault("origin: LOCAL", "origin: STATE", 7, "makes no award of the state"),
        fault("code: T-ONE", "code: CSTDT", 7, "is an award of the state"),
        fault("code: T-ONE", "code: mã", 7, "capital letters, digits and hyphens"),
        fault(
            "name: {vi: Danh hiệu thử, en: Trial title}", "name: {vi: A}", 8, "\"en\" is missing"),
        fault("name: {vi: Danh hiệu thử, en: Trial title}", "name: [1", 9, "not valid YAML"),
        fault(
            "origin: LOCAL",
            "origin: LOCAL\n    last-day: \"02-30\"",
            11,
            "a last day like \"03-31\""),
        fault(
            "origin: LOCAL",
            "origin: LOCAL\n    prizes: [{for: INDIVIDUAL, coefficient: 1.555, rounding: NONE,"
                + " basis: {verified: true}}]",
            11,
            "two decimals at most"));
  }

  private static Arguments fault(String what, String instead, int line, String says) {
    return Arguments.of(what, instead, line, says);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_is_wrong_is_told_with_file_and_line(
      String what, String instead, int line, String says) {
    assertThat(WHOLE).contains(what);
    var fault = refused(Map.of("t.yaml", WHOLE.replace(what, instead)));
    assertThat(fault.problems())
        .anySatisfy(
            problem ->
                assertThat(problem.toString()).startsWith("t.yaml:" + line + ": ").contains(says));
  }

  @Test
  void two_files_may_not_speak_of_one_award_on_the_same_day() {
    var later = WHOLE.replace("from: 2026-01-01", "from: 2026-06-01");
    var fault = refused(new java.util.TreeMap<>(Map.of("a.yaml", WHOLE, "b.yaml", later)));
    assertThat(fault.problems().toString())
        .contains("b.yaml:7: ")
        .contains("its days overlap those of a.yaml:7");
    var ended = WHOLE.replace("from: 2026-01-01", "from: 2026-01-01\n  until: 2026-06-01");
    assertThat(LocalRegulations.read(Map.of("a.yaml", ended, "b.yaml", later))).hasSize(2);
  }

  @Test
  void an_alias_is_not_followed_and_an_empty_file_is_refused() {
    assertThat(refused(Map.of("t.yaml", "")).getMessage()).contains("t.yaml:1: ");
    assertThat(refused(Map.of("t.yaml", "a: &x [1]\nb: [*x, *x]\n")).getMessage())
        .contains("t.yaml:");
  }

  private static RegulationFault refused(Map<String, String> files) {
    return catchThrowableOfType(RegulationFault.class, () -> LocalRegulations.read(files));
  }
}
