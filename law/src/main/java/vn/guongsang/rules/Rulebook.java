package vn.guongsang.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Tally;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.decree152_2025.Decree152;
import vn.guongsang.rules.decree91_2017.Decree91;
import vn.guongsang.rules.decree98_2023.Decree98;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.law2003.Law2003;
import vn.guongsang.rules.law2022.Law2022;

/**
 * The only door to the law: award type, facts and the day of receipt in; findings with their
 * clauses out. It knows no clock; the same question on the same facts has the same answer for ever.
 */
public final class Rulebook {

  private static final LocalDate FROM_2003 = LocalDate.of(2017, 10, 1);
  private static final LocalDate FROM_2022 = LocalDate.of(2024, 1, 1);
  private static final LocalDate FROM_DECREE_152 = LocalDate.of(2025, 7, 1);
  private static final LocalDate FROM_AMENDMENT = LocalDate.of(2026, 10, 1);

  private final List<RuleSet> ruleSets;

  private Rulebook(List<RuleSet> ruleSets) {
    this.ruleSets = ruleSets;
  }

  /** The law of the state, without local regulations. */
  public static Rulebook ofTheState() {
    return ofTheState(Choices.DEFAULT);
  }

  public static Rulebook ofTheState(Choices choices) {
    return new Rulebook(
        List.of(
            new RuleSet(
                DayRange.between(FROM_2003, FROM_2022),
                List.of(Law2003.TEXT, Decree91.TEXT),
                joined(Law2003.wordings(choices), Decree91.wordings()),
                Decree91.overAll(),
                Decree91.overBodies()),
            new RuleSet(
                DayRange.between(FROM_2022, FROM_DECREE_152),
                List.of(Law2022.TEXT, Decree98.TEXT),
                joined(Law2022.wordings(choices), Decree98.wordings()),
                Decree98.overAll(),
                Decree98.overBodies()),
            new RuleSet(
                DayRange.between(FROM_DECREE_152, FROM_AMENDMENT),
                List.of(Law2022.TEXT, Decree152.TEXT),
                joined(Law2022.wordings(choices), Decree152.wordings()),
                Decree152.overAll(),
                Decree152.overBodies())));
  }

  private static List<Wording> joined(List<Wording> law, List<Wording> decree) {
    var all = new ArrayList<>(law);
    all.addAll(decree);
    return all;
  }

  /** The law that judges what is received on {@code day}. */
  public RuleSet lawOn(LocalDate day) {
    return ruleSets.stream()
        .filter(law -> law.days().contains(day))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no law is known for what is received on " + day));
  }

  public List<RuleSet> ruleSets() {
    return ruleSets;
  }

  /** The finding for a question, every clause of it. */
  public Finding check(Question question, Facts facts) {
    return check(question, Tally.of(facts, question));
  }

  /** The same on facts already reduced, for those who ask much. */
  public Finding check(Question question, Tally facts) {
    return rule(question).on(facts, question.year());
  }

  public Projection project(Question question, Facts facts) {
    return Projection.of(
        lawOn(question.receivedOn()),
        question.award(),
        Tally.of(facts, question),
        Outcome.ASK_PERSON);
  }

  private Criterion rule(Question question) {
    return lawOn(question.receivedOn())
        .rule(question.award())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no rule for " + question.award() + " is known on " + question.receivedOn()));
  }
}
