package vn.guongsang.eligibility.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Rewriting;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Subject;

/**
 * What somebody has to be asked so that a rule can be judged, and no more: read off the criterion
 * itself, so that a changed article changes its questions.
 */
public final class Inquiry {

  /** A block may be longer than asked for; so many years before it are asked about too. */
  private static final int MORE_YEARS = 3;

  /** An achievement the rule would take up. */
  public record Deed(Facts.Deed.Kind kind, Reach reach) {}

  private final int year;
  private final Set<Integer> ratings = new TreeSet<>();
  private final Map<AwardCode, Set<Integer>> awards = new LinkedHashMap<>();
  private final Set<AwardCode> ever = new LinkedHashSet<>();
  private final Set<Integer> meritYears = new TreeSet<>();
  private final Set<Facts.Initiative.Kind> meritKinds = EnumSet.noneOf(Facts.Initiative.Kind.class);
  private final Set<Deed> deeds = new LinkedHashSet<>();
  private final Set<Collective.Figure> figures = EnumSet.noneOf(Collective.Figure.class);
  private int merits;
  private boolean group;
  private boolean hold;
  private boolean discipline;
  private boolean leave;
  private boolean dissolved;
  private boolean living;
  private boolean service;

  private Inquiry(int year) {
    this.year = year;
  }

  static Inquiry about(Criterion rule, Subject.Kind kind, int year) {
    var inquiry = new Inquiry(year);
    inquiry.look(rule, kind, year, 1);
    inquiry.discipline |= !inquiry.ratings.isEmpty() || !inquiry.awards.isEmpty();
    inquiry.leave |= kind == Subject.Kind.INDIVIDUAL && !inquiry.ratings.isEmpty();
    inquiry.discipline &= kind == Subject.Kind.INDIVIDUAL;
    if (!inquiry.figures.isEmpty()) {
      inquiry.figures.add(Collective.Figure.MEMBERS);
    }
    if (inquiry.figures.equals(
        EnumSet.of(Collective.Figure.MEMBERS, Collective.Figure.CLUSTER_RANK))) {
      inquiry.figures.remove(Collective.Figure.MEMBERS);
    }
    return inquiry;
  }

  private void look(@Nullable Criterion rule, Subject.Kind kind, int at, int window) {
    switch (rule) {
      case null -> {}
      case Criterion.ByKind(var one, var team, var house) ->
          look(
              switch (kind) {
                case INDIVIDUAL -> one;
                case COLLECTIVE -> team;
                case HOUSEHOLD -> house;
              },
              kind,
              at,
              window);
      case Criterion.ByPayroll(var inside, var outside) -> {
        group = true;
        look(inside, kind, at, window);
        look(outside, kind, at, window);
      }
      case Criterion.Within(var years, var inner) -> look(inner, kind, at, years);
      case Criterion.AYearEarlier(var inner) -> look(inner, kind, at - 1, window);
      case Criterion.InBlock(var block, var inner) -> {
        look(block, kind, at, window);
        look(inner, kind, at, block.years() + MORE_YEARS);
      }
      case Criterion.Rated(var level, var years) -> ratings.addAll(run(at, years));
      case Criterion.RatedTimes(var level, var times) -> ratings.addAll(run(at, window));
      case Criterion.Block block -> {
        var years = run(at, block.years() + MORE_YEARS);
        ratings.addAll(years);
        block.orHeld().forEach(award -> held(award, years));
        ever.addAll(block.since());
      }
      case Criterion.HeldInRow(var codes, var times) ->
          codes.forEach(award -> held(award, run(at, times)));
      case Criterion.Times(var codes, var times) ->
          codes.forEach(award -> held(award, run(at, window)));
      case Criterion.HeldBy(var codes) -> ever.addAll(codes);
      case Criterion.NeverHeld(var codes) -> ever.addAll(codes);
      case Criterion.Successive s -> {
        ever.add(s.award());
        s.chain().forEach(award -> held(award, run(at, s.times() * s.implied())));
      }
      case Criterion.Merits(var only, var reach, var count) -> {
        merits = Math.max(merits, count);
        meritYears.addAll(run(at, window));
        if (only == null) {
          meritKinds.addAll(EnumSet.allOf(Facts.Initiative.Kind.class));
        } else {
          meritKinds.add(only);
        }
      }
      case Criterion.HasDeed(var what, var reach) -> deeds.add(new Deed(what, reach));
      case Criterion.Share(var figure, var percent, var more) -> figures.add(figure);
      case Criterion.CountAtLeast(var figure, var count) -> figures.add(figure);
      case Criterion.CountAtMost(var figure, var count) -> figures.add(figure);
      case Criterion.NotOnHold() -> hold = true;
      case Criterion.NotUnderDiscipline() -> discipline = true;
      case Criterion.NeverDisciplined never -> discipline = true;
      case Criterion.BodyExists() -> dissolved = true;
      case Criterion.Living() -> living = true;
      case Criterion.AwayFewerThan away -> leave = true;
      case Criterion.Served served -> service = true;
      default -> Rewriting.parts(rule).forEach(part -> look(part, kind, at, window));
    }
  }

  private void held(AwardCode award, List<Integer> years) {
    awards.computeIfAbsent(award, code -> new TreeSet<>()).addAll(years);
  }

  private static List<Integer> run(int last, int years) {
    var all = new ArrayList<Integer>();
    for (var year = last - years + 1; year <= last; year++) {
      all.add(year);
    }
    return all;
  }

  public int year() {
    return year;
  }

  public Set<Integer> ratings() {
    return ratings;
  }

  /** Awards asked about year by year. */
  public Map<AwardCode, Set<Integer>> awards() {
    return awards;
  }

  /** Awards asked about whenever they were given; those asked by year are not among them. */
  public List<AwardCode> ever() {
    return ever.stream().filter(award -> !awards.containsKey(award)).toList();
  }

  /** One row more than the rule needs, since some may not count. */
  public int meritRows() {
    return merits == 0 ? 0 : merits + 1;
  }

  public Set<Integer> meritYears() {
    return meritYears;
  }

  public Set<Facts.Initiative.Kind> meritKinds() {
    return meritKinds;
  }

  public Set<Deed> deeds() {
    return deeds;
  }

  public Set<Collective.Figure> figures() {
    return figures;
  }

  public boolean group() {
    return group;
  }

  public boolean hold() {
    return hold;
  }

  public boolean discipline() {
    return discipline;
  }

  public boolean leave() {
    return leave;
  }

  public boolean dissolved() {
    return dissolved;
  }

  public boolean living() {
    return living;
  }

  public boolean service() {
    return service;
  }
}
