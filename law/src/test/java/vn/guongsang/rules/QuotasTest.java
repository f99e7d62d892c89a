package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Subject;

@DisplayName("Tỷ lệ trong một tập thể, và ai được ưu tiên khi ngang nhau")
class QuotasTest {

  @ParameterizedTest(name = "{0} {1}: {2} trên {3}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TỶ LỆ               | NGÀY       | ĐỀ NGHỊ | TRÊN | KẾT QUẢ
          grassroots-fighters | 2023-12-31 | 3       | 20   | MET 3 ok
          grassroots-fighters | 2023-12-31 | 4       | 20   | NOT_MET 3 ok
          grassroots-fighters | 2023-12-31 | 2       | 19   | MET 2 ok
          grassroots-fighters | 2023-12-31 | 3       | 19   | NOT_MET 2 ok
          grassroots-fighters | 2024-01-01 | 20      | 20   | MET - ok
          government-flags    | 2023-12-31 | 2       | 10   | MET 2 ok
          government-flags    | 2023-12-31 | 3       | 14   | NOT_MET 2 ok
          government-flags    | 2024-01-01 | 2       | 10   | MET 2 ?
          government-flags    | 2025-06-30 | 2       | 10   | MET 2 ?
          government-flags    | 2025-07-01 | 2       | 10   | MET 2 ?
          excellent-ratings   | 2026-01-01 | 4       | 20   | MET 4 ok
          excellent-ratings   | 2026-01-01 | 5       | 20   | NOT_MET 4 ok
          excellent-ratings   | 2025-12-31 | 5       | 20   | NOT_MET 4 ?
          excellent-ratings   | 2020-08-19 | 5       | 20   | MET - ?
          """)
  void judges(String key, String day, int proposed, int whole, String expected) {
    var quota =
        Quotas.on(LocalDate.parse(day)).stream()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow();
    var judged = quota.judge(proposed, whole);
    assertThat(
            judged.outcome()
                + " "
                + judged.allowed().map(String::valueOf).orElse("-")
                + (quota.basis().verified() ? " ok" : " ?"))
        .isEqualTo(expected);
  }

  @Test
  void counts_are_not_negative() {
    var quota = Quotas.GRASSROOTS_FIGHTERS.on(LocalDate.of(2023, 1, 1)).value();
    assertThatIllegalArgumentException().isThrownBy(() -> quota.judge(-1, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> quota.judge(1, -1));
    assertThat(quota.judge(0, 0).outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void a_woman_or_a_team_with_70_percent_women_goes_first() {
    var man = new Ties.Candidate("ông Nam", Subject.Gender.MALE, null, null);
    var woman = new Ties.Candidate("bà Hoa", Subject.Gender.FEMALE, null, null);
    var seven = new Ties.Candidate("tổ 7/10", null, 7, 10);
    var six = new Ties.Candidate("tổ 6/10", null, 6, 10);
    var unknown = new Ties.Candidate("tổ chưa rõ", null, null, 10);
    var empty = new Ties.Candidate("tổ không người", null, 0, 0);
    assertThat(
            Ties.inOrder(
                List.of(man, six, woman, unknown, seven, empty), LocalDate.of(2026, 1, 15)))
        .containsExactly(woman, seven, man, six, unknown, empty);
  }
}
