package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.Money;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.dated.Rounding;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.Bilingual;
import vn.guongsang.rules.texts.LegalText;

@DisplayName("Quy định địa phương là dữ liệu trên cùng bộ tiêu chuẩn")
class LocalRegulationTest {

  /** Công dân Thủ đô ưu tú, as data: what the loader makes of a file. */
  private static final LocalRegulation OUTSTANDING_CITIZEN =
      citizen("Quyết định số 71/2025/QĐ-UBND", DayRange.from(LocalDate.of(2025, 12, 6)), "CDTDUT");

  private static final Rulebook LAW = Rulebook.ofTheState().with(List.of(OUTSTANDING_CITIZEN));

  private static LocalRegulation citizen(String name, DayRange days, String code) {
    var text = new LegalText(name, name, days, "", true, LocalDate.of(2026, 11, 22));
    var all = text.asWhole();
    return new LocalRegulation(
        text,
        new Bilingual("Công dân Thủ đô ưu tú", "Outstanding citizen of the capital"),
        AwardType.Kind.TITLE,
        AwardType.Origin.LOCAL,
        Wording.forIndividuals(
            code,
            all,
            Criterion.under(all, new Criterion.NeverHeld(Criterion.codes(code))),
            Criterion.under(all, new Criterion.Living()),
            Criterion.under(
                all, new Criterion.NeverDisciplined(Facts.Discipline.Measure.REPRIMAND)),
            Criterion.under(
                all,
                new Criterion.Judgement(
                    "typical", new Bilingual("Tiêu biểu của Thủ đô", "Typical of the capital")))),
        List.of(new LocalRegulation.LocalPrize(Subject.Kind.INDIVIDUAL, 150, Rounding.NONE, all)),
        new Authority(List.of(Authority.Body.PROVINCE_CHAIR), all),
        10,
        90,
        MonthDay.of(3, 31),
        7);
  }

  private static Finding check(String day, Facts facts) {
    return LAW.check(Question.of("CDTDUT", 2025, LocalDate.parse(day)), facts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TRƯỜNG HỢP             | SỰ KIỆN                                | KẾT QUẢ
          không vướng gì         |                                        | HỎI · Q?
          đã được tặng           | CDTDUT 2020                            | CHƯA · Q, Q?
          từng bị khiển trách    | KL REPRIMAND 2001-01-01..2002-01-01    | CHƯA · Q, Q?
          đang bị điều tra       | TD INVESTIGATION 2026-01-01..          | DỪNG · Q?, 4.4!
          """)
  void is_judged_like_the_law(String title, String facts, String expected) {
    var finding = check("2026-01-15", Told.facts(Subject.individual(), facts));
    assertThat(Told.readout(finding).replace(OUTSTANDING_CITIZEN.text().name(), "Q"))
        .as(title)
        .isEqualTo(expected);
  }

  @Test
  void is_not_given_posthumously() {
    var dead = Subject.individual().diedOn(LocalDate.of(2025, 12, 1));
    assertThat(check("2026-01-15", Facts.about(dead)).outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void holds_on_its_own_days_only() {
    assertThat(LAW.awardType("CDTDUT", LocalDate.of(2025, 12, 5))).isEmpty();
    assertThat(LAW.awardType("CDTDUT", LocalDate.of(2025, 12, 6)).orElseThrow().origin())
        .isEqualTo(AwardType.Origin.LOCAL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check("2025-12-05", Facts.about(Subject.individual())));
    assertThat(check("2026-10-01", Facts.about(Subject.individual())).outcome())
        .isEqualTo(Outcome.ASK_PERSON);
  }

  @Test
  void brings_its_own_votes_prize_and_authority() {
    var day = LocalDate.of(2026, 7, 1);
    var code = AwardCode.of("CDTDUT");
    assertThat(LAW.votes(code, 11, day).needed()).contains(10);
    assertThat(LAW.prize(code, Subject.Kind.INDIVIDUAL, day, null).orElseThrow().amount())
        .isEqualTo(new Money(3_795_000));
    assertThat(LAW.prize(code, Subject.Kind.COLLECTIVE, day, null)).isEmpty();
    assertThat(LAW.authority(code, day).orElseThrow().bodies())
        .containsExactly(Authority.Body.PROVINCE_CHAIR);
    assertThat(LAW.coverage().getLast().awards()).containsExactly(code);
  }

  @Test
  void never_touches_the_states_awards_nor_another_regulation() {
    var state = Rulebook.ofTheState();
    var days = DayRange.from(LocalDate.of(2025, 12, 6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state.with(List.of(citizen("Quy định X", days, "CSTDCS"))))
        .withMessage("Quy định X: CSTDCS is an award of the state");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                state.with(
                    List.of(citizen("Quy định X", days, "AB"), citizen("Quy định Y", days, "AB"))))
        .withMessage("Quy định X and Quy định Y both speak of AB");
    var before = DayRange.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 6));
    assertThat(
            state
                .with(
                    List.of(citizen("Quy định X", before, "AB"), citizen("Quy định Y", days, "AB")))
                .regulation(AwardCode.of("AB"), LocalDate.of(2025, 12, 5))
                .orElseThrow()
                .text()
                .name())
        .isEqualTo("Quy định X");
  }
}
