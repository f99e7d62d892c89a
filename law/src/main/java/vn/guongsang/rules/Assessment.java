package vn.guongsang.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;

/**
 * The answer to a question, whole: what was asked, what was known, which law judged and every
 * finding. One record, so that it can be kept with a nomination and read years later.
 *
 * @param ruleSet the first day of the law that judged
 * @param finding its parts are the clauses
 * @param conditions what must still be decided for the outcome to hold
 * @param projection the first year in which nothing would be in the way
 * @param alternative the same under a later law that applies where it is more favourable; a person
 *     chooses
 */
public record Assessment(
    Question question,
    Facts facts,
    LocalDate ruleSet,
    Finding finding,
    List<Condition> conditions,
    Projection projection,
    @Nullable Assessment alternative) {

  public Outcome outcome() {
    return finding.outcome();
  }

  /** The clauses; that all years are of one kind is left out where it is so. */
  public List<Finding> findings() {
    return finding.parts().isEmpty()
        ? List.of(finding)
        : finding.parts().stream().filter(Assessment::worthSaying).toList();
  }

  private static boolean worthSaying(Finding part) {
    return part.outcome() != Outcome.MET || !(part.rule() instanceof Criterion.SamePeriods);
  }

  public OptionalInt earliestYear() {
    return projection.year();
  }

  /** What must happen until the earliest year, year by year. */
  public List<Condition> untilThen() {
    var then = projection.finding();
    return then == null ? List.of() : Condition.of(then);
  }
}
