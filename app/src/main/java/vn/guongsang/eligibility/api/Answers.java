package vn.guongsang.eligibility.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Bilingual;
import vn.guongsang.rules.words.Shown;

/** What is answered, field by field as the documentation has it. */
final class Answers {

  private Answers() {}

  /** Where the law says so. */
  record Place(
      String text,
      @Nullable Integer article,
      @Nullable Integer clause,
      @Nullable String point,
      boolean verified) {

    static @Nullable Place of(@Nullable Basis basis) {
      return basis == null
          ? null
          : new Place(
              basis.text().name(),
              basis.article(),
              basis.clause(),
              basis.point(),
              basis.verified());
    }

    private static @Nullable Place of(Shown.@Nullable Place place) {
      return place == null
          ? null
          : new Place(
              place.text(), place.article(), place.clause(), place.point(), place.verified());
    }
  }

  record Finding(
      String outcome,
      String code,
      @Nullable Place basis,
      String reason,
      List<Shown.Evidence> evidence,
      List<Finding> parts) {

    static Finding of(Shown.Line line) {
      return new Finding(
          line.outcome(),
          line.code(),
          Place.of(line.basis()),
          line.statement() + ". " + line.reason(),
          line.evidence(),
          line.parts().stream().map(Finding::of).toList());
    }
  }

  /**
   * @param ruleSet the first day of the law that judged
   * @param alternative the same under the later law, where that may be more favourable; left out
   *     otherwise
   */
  record Check(
      String outcome,
      LocalDate ruleSet,
      List<String> conditions,
      List<Finding> findings,
      @Nullable Integer earliestYear,
      @com.fasterxml.jackson.annotation.JsonInclude(
              com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
          @Nullable Check alternative) {

    static Check of(Shown shown) {
      var alternative = shown.alternative();
      return new Check(
          shown.outcome(),
          shown.ruleSet(),
          shown.conditions(),
          shown.findings().stream().map(Finding::of).toList(),
          shown.earliestYear(),
          alternative == null ? null : of(alternative));
    }
  }

  record Type(
      String code,
      Bilingual name,
      String kind,
      Set<String> subjects,
      String origin,
      boolean coded,
      @Nullable Place basis,
      @Nullable ConferredBy conferredBy) {}

  record ConferredBy(List<String> bodies, @Nullable Place basis) {}

  record Types(LocalDate on, LocalDate ruleSet, List<Type> awardTypes) {}

  /** All but what was asked is null where no prize is known. */
  record PrizeMoney(
      String award,
      String kind,
      LocalDate decidedOn,
      @Nullable Long amount,
      java.math.@Nullable BigDecimal coefficient,
      long baseSalary,
      @Nullable Place basis,
      @Nullable Place baseSalaryBasis) {}

  /**
   * @param needed null where the law sets no threshold
   */
  record Votes(
      String award,
      int members,
      LocalDate on,
      @Nullable Integer needed,
      @Nullable Integer percent,
      @Nullable Place basis) {}
}
