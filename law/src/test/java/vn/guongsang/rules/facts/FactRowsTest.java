package vn.guongsang.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sự kiện gom từng dòng như cơ sở dữ liệu đưa ra")
class FactRowsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final AwardCode FIGHTER = AwardCode.of("CSTDCS");

  @Test
  void rows_make_the_same_facts_as_words() {
    var figures = new Collective(10, 10, 7, 5, 0, 1, Level.GOOD, 1, Standing.DECIDED);
    var rows =
        FactRows.about(Subject.individual())
            .rating(2024, Level.GOOD, Standing.DECIDED, null)
            .rating(2025, Level.EXCELLENT, Standing.EXPECTED, Facts.Calendar.YEAR)
            .award(FIGHTER, 2024, DAY, Track.MERIT, Standing.DECIDED, null)
            .initiative(
                2025,
                Facts.Initiative.Kind.RESEARCH,
                Reach.PROVINCE,
                DAY,
                "CSTDCS 2025",
                Standing.DECIDED)
            .deed(2025, Facts.Deed.Kind.FEAT, Reach.NATIONAL)
            .discipline(Facts.Discipline.Measure.WARNING, DAY, null)
            .hold(Facts.Hold.Ground.AUDIT, DAY, null)
            .leave(Facts.Leave.Kind.MATERNITY, DAY, DAY.plusMonths(6))
            .service(Facts.Service.Post.DEPARTMENT_HEAD, DAY, null)
            .figures(figures);
    assertThat(rows.facts())
        .isEqualTo(
            Facts.about(Subject.individual())
                .rated(Level.GOOD, 2024)
                .with(
                    new Facts.Rating(2025, Level.EXCELLENT, Standing.EXPECTED, Facts.Calendar.YEAR))
                .with(new Facts.Award(FIGHTER, 2024, DAY, Track.MERIT, Standing.DECIDED, null))
                .with(
                    new Facts.Initiative(
                        2025,
                        Facts.Initiative.Kind.RESEARCH,
                        Reach.PROVINCE,
                        DAY,
                        "CSTDCS 2025",
                        Standing.DECIDED))
                .with(new Facts.Deed(2025, Facts.Deed.Kind.FEAT, Reach.NATIONAL))
                .with(new Facts.Discipline(Facts.Discipline.Measure.WARNING, DAY, null))
                .with(new Facts.Hold(Facts.Hold.Ground.AUDIT, DAY, null))
                .with(new Facts.Leave(Facts.Leave.Kind.MATERNITY, DAY, DAY.plusMonths(6)))
                .with(new Facts.Service(Facts.Service.Post.DEPARTMENT_HEAD, DAY, null))
                .with(figures));
  }

  @Test
  void facts_once_made_do_not_change_with_later_rows() {
    var rows =
        FactRows.about(Subject.individual()).rating(2024, Level.GOOD, Standing.DECIDED, null);
    var facts = rows.facts();
    rows.rating(2025, Level.GOOD, Standing.DECIDED, null);
    assertThat(facts.ratings()).hasSize(1);
    assertThat(rows.facts().ratings()).hasSize(2);
  }
}
