package vn.guongsang.rules.criteria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.LegalText;

/** Reading and rewriting criteria as the data they are. */
public final class Rewriting {

  private Rewriting() {}

  /** Every clause of {@code text} is no longer verified since {@code later} has amended it. */
  public static @Nullable Criterion unverified(
      @Nullable Criterion rule, LegalText text, LegalText later) {
    return switch (rule) {
      case null -> null;
      case Criterion.Under(var basis, var inner) ->
          new Criterion.Under(
              basis.text().equals(text) ? basis.amendedBy(later) : basis,
              present(unverified(inner, text, later)));
      case Criterion.All(var parts) -> new Criterion.All(all(parts, text, later));
      case Criterion.AtLeast(var n, var parts) -> new Criterion.AtLeast(n, all(parts, text, later));
      case Criterion.Within(var years, var inner) ->
          new Criterion.Within(years, present(unverified(inner, text, later)));
      case Criterion.AYearEarlier(var inner) ->
          new Criterion.AYearEarlier(present(unverified(inner, text, later)));
      case Criterion.InBlock(var block, var inner) ->
          new Criterion.InBlock(block, present(unverified(inner, text, later)));
      case Criterion.ByPayroll(var inside, var outside) ->
          new Criterion.ByPayroll(
              present(unverified(inside, text, later)), present(unverified(outside, text, later)));
      case Criterion.ByKind(var one, var team, var house) ->
          new Criterion.ByKind(
              unverified(one, text, later),
              unverified(team, text, later),
              unverified(house, text, later));
      default -> rule;
    };
  }

  private static List<Criterion> all(List<Criterion> parts, LegalText text, LegalText later) {
    return parts.stream().map(part -> present(unverified(part, text, later))).toList();
  }

  private static Criterion present(@Nullable Criterion rule) {
    return Objects.requireNonNull(rule);
  }

  /**
   * A clause with a choice of rule becomes a choice of clauses, so that a finding names its rule.
   */
  static Criterion clauseInside(Criterion clause) {
    return clause
            instanceof Criterion.Under(var basis, Criterion.ByPayroll(var inside, var outside))
        ? new Criterion.ByPayroll(
            new Criterion.Under(basis, inside), new Criterion.Under(basis, outside))
        : clause;
  }

  /**
   * Whether good years can only help: then what is met in one year of a projection is met in every
   * later one. All criteria are of that kind but one: a block after an award begins anew when that
   * award comes, unless the award must be held already.
   */
  public static boolean staysOpen(Criterion rule) {
    return staysOpen(rule, Set.of());
  }

  private static boolean staysOpen(Criterion rule, Set<AwardCode> mustBeHeld) {
    if (rule instanceof Criterion.Block block) {
      return mustBeHeld.containsAll(block.since());
    }
    var held = new LinkedHashSet<>(mustBeHeld);
    if (rule instanceof Criterion.All(var parts)) {
      for (var part : parts) {
        if (part instanceof Criterion.HeldBy(var awards)) {
          held.addAll(awards);
        }
      }
    }
    return parts(rule).stream().allMatch(part -> staysOpen(part, held));
  }

  /** How many years back the rule looks; at least the one asked about. */
  public static int span(Criterion rule) {
    return switch (rule) {
      case Criterion.Rated(var level, var years) -> years;
      case Criterion.HeldInRow(var awards, var times) -> times;
      case Criterion.Within(var years, var inner) -> Math.max(years, span(inner));
      case Criterion.AYearEarlier(var inner) -> 1 + span(inner);
      case Criterion.Block block -> block.years();
      case Criterion.SamePeriods periods -> 1;
      case Criterion.Successive successive -> successive.times() * successive.implied();
      default -> parts(rule).stream().mapToInt(Rewriting::span).max().orElse(1);
    };
  }

  /** The criteria directly inside. */
  public static List<Criterion> parts(Criterion rule) {
    return switch (rule) {
      case Criterion.Under(var basis, var inner) -> List.of(inner);
      case Criterion.All(var parts) -> parts;
      case Criterion.AtLeast(var n, var parts) -> parts;
      case Criterion.Within(var years, var inner) -> List.of(inner);
      case Criterion.AYearEarlier(var inner) -> List.of(inner);
      case Criterion.InBlock(var block, var inner) -> List.of(block, inner);
      case Criterion.ByPayroll(var inside, var outside) -> List.of(inside, outside);
      case Criterion.ByKind(var one, var team, var house) -> {
        var there = new ArrayList<Criterion>();
        for (var part : new @Nullable Criterion[] {one, team, house}) {
          if (part != null) {
            there.add(part);
          }
        }
        yield there;
      }
      default -> List.of();
    };
  }

  /** The awards the rule leans on: those that must be held, not those that must not. */
  public static Set<AwardCode> leansOn(Criterion rule) {
    var awards = new LinkedHashSet<AwardCode>();
    collect(rule, awards);
    return awards;
  }

  private static void collect(Criterion rule, Set<AwardCode> awards) {
    switch (rule) {
      case Criterion.HeldInRow(var codes, var times) -> awards.addAll(codes);
      case Criterion.HeldBy(var codes) -> awards.addAll(codes);
      case Criterion.Times(var codes, var times) -> awards.addAll(codes);
      case Criterion.Successive(var award, var times, var chain, var implied, var apart) -> {
        awards.add(award);
        awards.addAll(chain);
      }
      case Criterion.Block block -> {
        awards.addAll(block.orHeld());
        awards.addAll(block.since());
      }
      default -> parts(rule).forEach(part -> collect(part, awards));
    }
  }

  /** The titles of members that the rule counts in a team, so that it leans on each of them. */
  public static Set<AwardCode> countsHoldersOf(Criterion rule) {
    var titles = new LinkedHashSet<AwardCode>();
    switch (rule) {
      case Criterion.Share(var part, var percent, var moreThan) -> titles.addAll(part.titles());
      case Criterion.CountAtLeast(var figure, var count) -> titles.addAll(figure.titles());
      default -> parts(rule).forEach(part -> titles.addAll(countsHoldersOf(part)));
    }
    return titles;
  }

  /** Every place in a text that the rule cites. */
  public static Set<Basis> bases(Criterion rule) {
    var all = new LinkedHashSet<Basis>();
    if (rule instanceof Criterion.Under(var basis, var inner)) {
      all.add(basis);
    }
    parts(rule).forEach(part -> all.addAll(bases(part)));
    return all;
  }
}
