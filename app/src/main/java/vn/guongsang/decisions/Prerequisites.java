package vn.guongsang.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.facts.AwardCode;

/**
 * The awards that the law asks for in plain words before another may be given, such as CSTĐCS
 * before CSTĐT: only those that no other branch of the article can stand in for.
 */
@Component
class Prerequisites {

  private final Rulebook rulebook;

  Prerequisites(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * @param anyOf codes of which one must be held
   * @param years in each of these
   */
  record Needed(List<String> anyOf, List<Integer> years) {}

  /** Empty where the law of that day is not known. */
  List<Needed> of(String awardType, HolderKind holder, int year, LocalDate decidedOn) {
    if (decidedOn.isBefore(Rulebook.FIRST_DAY)) {
      return List.of();
    }
    var out = new ArrayList<Needed>();
    rulebook
        .lawOn(decidedOn)
        .rule(AwardCode.of(awardType))
        .ifPresent(rule -> collect(rule, holder, year, out));
    return out;
  }

  private static void collect(Criterion rule, HolderKind holder, int year, List<Needed> out) {
    switch (rule) {
      case Criterion.Under(var basis, var inner) -> collect(inner, holder, year, out);
      case Criterion.All(var parts) -> parts.forEach(part -> collect(part, holder, year, out));
      case Criterion.AtLeast(var n, var parts) when n == parts.size() ->
          parts.forEach(part -> collect(part, holder, year, out));
      case Criterion.AYearEarlier(var inner) -> collect(inner, holder, year - 1, out);
      case Criterion.ByKind(var individual, var collective, var household) -> {
        var one =
            switch (holder) {
              case PERSON -> individual;
              case UNIT -> collective;
              case HOUSEHOLD -> household;
            };
        if (one != null) {
          collect(one, holder, year, out);
        }
      }
      case Criterion.HeldInRow(var awards, var times) ->
          out.add(
              new Needed(
                  awards.stream().map(AwardCode::code).toList(),
                  IntStream.rangeClosed(year - times + 1, year).boxed().toList()));
      default -> {}
    }
  }
}
