package vn.guongsang.screening.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Criterion;

/**
 * Which awards the law wants held before another, each while one law is in force. Only what no
 * other branch of the article can stand in for; where every branch wants some award, one of them
 * all.
 */
@Component
class Grounds {

  private final List<Ground> all;

  Grounds(Rulebook law) {
    var grounds = new LinkedHashSet<Ground>();
    for (var rules : law.ruleSets()) {
      for (var type : law.awardTypes(rules.days().from())) {
        rules
            .rule(type.code())
            .ifPresent(
                rule ->
                    wanted(rule, 0)
                        .forEach(
                            wanted ->
                                grounds.add(new Ground(type.code().code(), rules.days(), wanted))));
      }
    }
    all = grounds.stream().filter(ground -> !ground.itself()).toList();
  }

  /**
   * @param anyOf codes of which one must have been held
   * @param by in the year of the award itself, 0, or how many years before, as a negative number
   */
  record Wanted(Set<String> anyOf, int by) {}

  record Ground(String award, DayRange days, Wanted wanted) {

    /** An award that follows itself says nothing of an order. */
    boolean itself() {
      return wanted.anyOf().contains(award);
    }
  }

  List<Ground> all() {
    return all;
  }

  private static List<Wanted> wanted(Criterion rule, int by) {
    return switch (rule) {
      case Criterion.Under(var basis, var inner) -> wanted(inner, by);
      case Criterion.Within(var years, var inner) -> wanted(inner, by);
      case Criterion.AYearEarlier(var inner) -> wanted(inner, by - 1);
      case Criterion.InBlock(var block, var within) -> wanted(within, by);
      case Criterion.All(var parts) -> parts.stream().flatMap(p -> wanted(p, by).stream()).toList();
      case Criterion.AtLeast(var n, var parts) ->
          n == parts.size()
              ? parts.stream().flatMap(p -> wanted(p, by).stream()).toList()
              : inEveryBranch(parts, by);
      case Criterion.ByKind(var individual, var collective, var household) ->
          individual == null ? List.of() : wanted(individual, by);
      case Criterion.HeldInRow(var awards, var times) -> List.of(new Wanted(codes(awards), by));
      case Criterion.HeldBy(var awards) -> List.of(new Wanted(codes(awards), by));
      case Criterion.Times(var awards, var times) -> List.of(new Wanted(codes(awards), by));
      case Criterion.Successive follows -> List.of(new Wanted(codes(List.of(follows.award())), by));
      default -> List.of();
    };
  }

  private static List<Wanted> inEveryBranch(List<Criterion> branches, int by) {
    var codes = new LinkedHashSet<String>();
    var latest = Integer.MIN_VALUE;
    for (var branch : branches) {
      var wanted = wanted(branch, by);
      if (wanted.isEmpty()) {
        return List.of();
      }
      for (var one : wanted) {
        codes.addAll(one.anyOf());
        latest = Math.max(latest, one.by());
      }
    }
    return List.of(new Wanted(codes, latest));
  }

  private static Set<String> codes(List<vn.guongsang.rules.facts.AwardCode> awards) {
    return Set.copyOf(awards.stream().map(a -> a.code()).toList());
  }

  /** One row for each ground and award it may be met by; the last column numbers the ground. */
  String asValues() {
    var rows = new ArrayList<String>();
    for (var i = 0; i < all.size(); i++) {
      var ground = all.get(i);
      for (var lower : ground.wanted().anyOf().stream().sorted().toList()) {
        rows.add(
            "('%s', '%s', date '%s', %s, %d, %d)"
                .formatted(
                    ground.award(),
                    lower,
                    ground.days().from(),
                    Stream.ofNullable(ground.days().until())
                        .map(until -> "date '" + until + "'")
                        .findFirst()
                        .orElse("date 'infinity'"),
                    ground.wanted().by(),
                    i));
      }
    }
    return "(values " + String.join(", ", rows) + ")";
  }

  /** For tests: what a law of that day wants before an award. */
  List<Wanted> before(String award, LocalDate day) {
    return all.stream()
        .filter(ground -> ground.award().equals(award) && ground.days().contains(day))
        .map(Ground::wanted)
        .toList();
  }
}
