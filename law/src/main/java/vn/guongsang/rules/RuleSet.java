package vn.guongsang.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Rewriting;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.LegalText;

/**
 * The law that judges what is received on {@code days}: one wording per award type and the clauses
 * that stand over all of them. Named by its first day.
 */
public final class RuleSet {

  private final DayRange days;
  private final List<LegalText> texts;
  private final Map<AwardCode, Wording> wordings = new LinkedHashMap<>();
  private final Map<AwardCode, Criterion> rules = new LinkedHashMap<>();
  private final Map<AwardCode, List<AwardCode>> ladders = new LinkedHashMap<>();
  private final Set<AwardCode> stayOpen = new HashSet<>();
  private final List<Criterion> overAll;
  private final List<Criterion> overBodies;

  public RuleSet(
      DayRange days,
      List<LegalText> texts,
      List<Wording> wordings,
      List<Criterion> overAll,
      List<Criterion> overBodies) {
    this.days = days;
    this.texts = List.copyOf(texts);
    this.overAll = List.copyOf(overAll);
    this.overBodies = List.copyOf(overBodies);
    for (var wording : wordings) {
      if (this.wordings.put(wording.award(), wording) != null) {
        throw new IllegalArgumentException(
            "two wordings of " + wording.award() + " from " + days.from());
      }
      var rule = wording.under(overAll, overBodies);
      rules.put(wording.award(), rule);
      if (Rewriting.staysOpen(rule)) {
        stayOpen.add(wording.award());
      }
    }
    rules.forEach(
        (award, rule) ->
            ladders.put(
                award,
                Rewriting.leansOn(rule).stream()
                    .filter(lower -> rules.containsKey(lower) && span(lower) > 1)
                    .toList()));
  }

  private int span(AwardCode award) {
    var rule = rules.get(award);
    return rule == null ? 0 : Rewriting.span(rule);
  }

  public DayRange days() {
    return days;
  }

  /** Its name: the first day. */
  public LocalDate from() {
    return days.from();
  }

  public List<LegalText> texts() {
    return texts;
  }

  public Optional<Wording> wording(AwardCode award) {
    return Optional.ofNullable(wordings.get(award));
  }

  public List<Wording> wordings() {
    return List.copyOf(wordings.values());
  }

  /** The whole rule for an award type, the clauses over all awards included. */
  public Optional<Criterion> rule(AwardCode award) {
    return Optional.ofNullable(rules.get(award));
  }

  /** The awards it leans on that themselves take years to reach. */
  List<AwardCode> ladder(AwardCode award) {
    return ladders.getOrDefault(award, List.of());
  }

  /** Whether what is open in one year of a projection is open in every later one. */
  boolean staysOpen(AwardCode award) {
    return stayOpen.contains(award);
  }

  /** The rule, or where none is coded, a person. */
  Criterion ruleOrPerson(AwardCode award) {
    var rule = rules.get(award);
    return rule != null ? rule : notCoded(award);
  }

  /** What stands for an award whose criteria are not coded: a person judges. */
  private Criterion notCoded(AwardCode award) {
    var line =
        Catalogue.line(award)
            .orElseThrow(() -> new IllegalArgumentException("no such award: " + award));
    var question =
        Criterion.under(texts.getFirst().somewhere(), Criterion.judgement("criteria-not-coded"));
    var kinds = line.subjects();
    return new Wording(
            award,
            texts.getFirst().somewhere(),
            kinds.contains(Subject.Kind.INDIVIDUAL) ? question : null,
            kinds.contains(Subject.Kind.COLLECTIVE) ? question : null,
            kinds.contains(Subject.Kind.HOUSEHOLD) ? question : null)
        .under(overAll, overBodies);
  }

  /** The same law with one more award. */
  RuleSet with(Wording wording) {
    var all = new ArrayList<>(wordings.values());
    all.add(wording);
    return new RuleSet(days, texts, all, overAll, overBodies);
  }

  /** Clauses over all awards, then those over bodies only. */
  public List<Criterion> overAll() {
    return overAll;
  }

  public List<Criterion> overBodies() {
    return overBodies;
  }
}
