package vn.guongsang.screening.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.screening.quality.Grounds.Wanted;

@DisplayName("What the law wants held before an award")
class GroundsTest {

  private final Grounds grounds = new Grounds(Rulebook.ofTheState());

  @Test
  void is_read_from_the_articles_of_the_day() {
    assertThat(grounds.all())
        .extracting(g -> g.award() + " " + g.days().from() + " " + g.wanted().anyOf())
        .containsExactly(
            "CSTDT 2017-10-01 [CSTDCS]",
            "CSTDTQ 2017-10-01 [CSTDT]",
            "CSTDT 2024-01-01 [CSTDCS]",
            "CSTDTQ 2024-01-01 [CSTDT]",
            "CSTDT 2025-07-01 [CSTDCS]",
            "CSTDTQ 2025-07-01 [CSTDT]",
            "CSTDT 2026-10-01 [CSTDCS]",
            "CSTDTQ 2026-10-01 [CSTDT]");
  }

  @Test
  void is_nothing_where_a_branch_of_the_article_asks_for_no_award() {
    assertThat(grounds.before("HCLD2", LocalDate.of(2025, 1, 1))).isEmpty();
    assertThat(grounds.before("CSTDT", LocalDate.of(2025, 1, 1)))
        .containsExactly(new Wanted(Set.of("CSTDCS"), 0));
  }
}
