package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.decree91_2017.Decree91;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Years;

/**
 * The accountant printed in an article of 2020: excellent in 2015–2019, a certificate of merit of
 * the minister in 2017, another for a policy of 2008–2018, five initiatives whose years are not
 * printed. See docs/law/accountant.md.
 */
@DisplayName("Kế toán viên trong bài báo năm 2020")
class AccountantTest {

  private static final LocalDate PRINTED = LocalDate.of(2020, 8, 15);

  /** One initiative a year is the reading that helps him most for a chain of years. */
  private static final Facts PRINTED_FACTS =
      Told.facts(
          Subject.individual(Subject.Group.PUBLIC_EMPLOYEE),
          "XS 2015 2016 2017 2018 2019; BKT/MOVEMENT 2017; BKT/THEMATIC 2018;"
              + " SK cơ-sở 2015 2016 2017 2018 2019");

  @Test
  void was_a_grassroots_fighter_by_his_work_of_2019() {
    assertThat(Told.asked("CSTDCS", 2019, "2020-08-15", PRINTED_FACTS)).isEqualTo("ĐẠT");
  }

  @Test
  void could_not_receive_the_prime_ministers_certificate_in_2020() {
    var answer = Told.LAW.assess(Question.of("BKTTG", 2019, PRINTED), PRINTED_FACTS);
    assertThat(answer.ruleSet()).isEqualTo("2017-10-01");
    assertThat(Told.readout(answer.finding())).isEqualTo("CHƯA · 38.1");
    var chain = answer.findings().getFirst().parts().getFirst();
    assertThat(chain.basis()).isEqualTo(Decree91.TEXT.article(38).clause(1).point("c"));
    assertThat(chain.parts().getFirst().found()).isEqualTo(Years.of(2017));
    var block = chain.parts().get(1).parts().getFirst();
    assertThat(block.found()).isEqualTo(Years.of(2018, 2019));
    assertThat(block.missing()).isEqualTo(Years.of(2015, 2016, 2017));
    var initiatives = chain.parts().get(1).parts().get(1);
    assertThat(initiatives.number()).isEqualTo(2);
    assertThat(answer.earliestYear()).hasValue(2022);
  }

  @Test
  void the_thematic_certificate_alone_would_have_carried_nothing() {
    var onlyThematic =
        Told.facts(
            Subject.individual(),
            "XS 2015 2016 2017 2018 2019; BKT/THEMATIC 2014; SK cơ-sở 2015 2016 2017 2018 2019");
    assertThat(Told.asked("BKTTG", 2019, "2020-08-15", onlyThematic)).isEqualTo("CHƯA · 38.1");
  }

  @Test
  void the_next_step_was_open_for_the_year_2022() {
    var wentOn =
        Told.facts(
            Subject.individual(),
            "XS 2015 2016 2017 2018 2019 2020 2021 2022; BKT/MOVEMENT 2017;"
                + " SK cơ-sở 2015 2016 2017 2018 2019 2020 2021 2022");
    assertThat(Told.asked("BKTTG", 2021, "2022-03-01", wentOn)).isEqualTo("CHƯA · 38.1");
    assertThat(Told.asked("BKTTG", 2022, "2023-03-01", wentOn)).isEqualTo("ĐẠT");
    assertThat(Told.asked("BKTTG", 2022, "2023-12-31", wentOn)).isEqualTo("ĐẠT");
    assertThat(Told.asked("BKTTG", 2022, "2024-01-01", wentOn)).isEqualTo("CHƯA · 73.1");
    var withTitles = wentOn.held("CSTDCS", 2020, 2021, 2022);
    assertThat(Told.asked("BKTTG", 2022, "2024-01-01", withTitles)).isEqualTo("ĐẠT");
  }

  @Test
  void the_way_over_the_titles_was_open_for_2022_too() {
    var answer = Told.LAW.assess(Question.of("CSTDT", 2019, PRINTED), PRINTED_FACTS);
    assertThat(answer.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(answer.earliestYear()).hasValue(2022);
  }

  @Test
  void the_prize_of_that_day() {
    var prize =
        Told.LAW
            .prize(AwardCode.of("BKTTG"), Subject.Kind.INDIVIDUAL, PRINTED, null)
            .map(one -> one.amount().printed());
    assertThat(prize).isEqualTo(Optional.of("5.220.000"));
  }
}
