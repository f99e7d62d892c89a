package vn.guongsang.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective.Figure;
import vn.guongsang.rules.facts.Subject.Kind;

@DisplayName("Only what the criterion asks is asked")
class InquiryTest {

  private static final Rulebook LAW = Rulebook.ofTheState();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private static Inquiry about(String award, Kind kind) {
    return Inquiry.about(Asked.rule(LAW, AwardCode.of(award), DAY), kind, 2025);
  }

  private static String told(Inquiry inquiry) {
    var said = new TreeSet<String>();
    inquiry.awards().forEach((award, years) -> said.add(award + "" + years));
    inquiry.ever().forEach(award -> said.add(award + " ever"));
    if (!inquiry.ratings().isEmpty()) {
      said.add("ratings" + inquiry.ratings());
    }
    if (inquiry.meritRows() > 0) {
      said.add("merits×" + inquiry.meritRows() + inquiry.meritYears());
    }
    said.addAll(inquiry.deeds().stream().map(deed -> "deed " + deed.kind()).toList());
    return said.stream().collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LDTT   | INDIVIDUAL | ratings[2025]
          CSTDCS | INDIVIDUAL | CSTT[2025]; LDTT[2025]; merits×2[2025]; ratings[2025]
          CSTDT  | INDIVIDUAL | CSTDCS[2023, 2024, 2025]; merits×2[2023, 2024, 2025]
          TTLDXS | COLLECTIVE | ratings[2025]
          GDVH   | HOUSEHOLD  |
          """)
  void the_questions_follow_from_the_article(String award, Kind kind, String questions) {
    assertThat(told(about(award, kind))).isEqualTo(questions == null ? "" : questions);
  }

  @Test
  void of_a_team_only_the_figures_its_article_counts() {
    assertThat(about("TTLDTT", Kind.COLLECTIVE).figures())
        .isEqualTo(Set.of(Figure.MEMBERS, Figure.ADVANCED_WORKERS, Figure.DISCIPLINED));
    assertThat(about("COTINH", Kind.COLLECTIVE).figures()).isEqualTo(Set.of(Figure.CLUSTER_RANK));
    assertThat(about("CSTDT", Kind.INDIVIDUAL).figures()).isEmpty();
  }

  @Test
  void everybody_is_asked_about_a_hold_and_bodies_whether_they_still_exist() {
    assertThat(about("GDVH", Kind.HOUSEHOLD).hold()).isTrue();
    assertThat(about("TTLDTT", Kind.COLLECTIVE).dissolved()).isTrue();
    assertThat(about("LDTT", Kind.INDIVIDUAL).dissolved()).isFalse();
    assertThat(about("LDTT", Kind.INDIVIDUAL).group()).isTrue();
    assertThat(about("CSTDT", Kind.INDIVIDUAL).group()).isFalse();
  }

  @Test
  void every_award_of_the_law_can_be_asked_about() {
    for (var law : LAW.ruleSets()) {
      for (var type : LAW.awardTypes(law.from())) {
        for (var kind : type.subjects()) {
          var rule = Asked.rule(LAW, type.code(), law.from());
          assertThat(Inquiry.about(rule, kind, 2025).year()).isEqualTo(2025);
        }
      }
    }
  }
}
