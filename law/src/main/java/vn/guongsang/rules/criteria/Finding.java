package vn.guongsang.rules.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Years;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.words.Words;

/**
 * A criterion, what came of it and on what evidence. No words: {@link Words} makes them later, in
 * the reader's language.
 *
 * @param found the years that speak for it
 * @param missing the years it lacks
 * @param pending the years found only in facts that are not decided yet; its conditions
 * @param number what was counted, where the criterion counts; of several parts, how many must be
 *     met
 */
public record Finding(
    Criterion criterion,
    Outcome outcome,
    Years found,
    Years missing,
    Years pending,
    int number,
    List<Finding> parts) {

  /** The criterion without the clause around it. */
  public Criterion rule() {
    var rule = criterion;
    while (rule instanceof Criterion.Under(var basis, var inner)) {
      rule = inner;
    }
    return rule;
  }

  /** The criterion that was looked at in the end, without what only moves the years around it. */
  public Criterion core() {
    var rule = rule();
    while (true) {
      switch (rule) {
        case Criterion.Within(var years, var inner) -> rule = inner;
        case Criterion.AYearEarlier(var inner) -> rule = inner;
        case Criterion.Under(var basis, var inner) -> rule = inner;
        default -> {
          return rule;
        }
      }
    }
  }

  public @Nullable Basis basis() {
    return criterion instanceof Criterion.Under(var basis, var inner) ? basis : null;
  }

  /** Met only if facts that are not decided yet turn out as foreseen. */
  public boolean conditional() {
    return outcome == Outcome.MET && !pending.isEmpty();
  }

  /** 0 met, 1 met with conditions, then the other outcomes: how near it is to being met. */
  public int rank() {
    return switch (outcome) {
      case MET -> pending.isEmpty() ? 0 : 1;
      case ASK_PERSON -> 2;
      case HELD -> 3;
      case NOT_MET -> 4;
    };
  }
}
