package vn.guongsang.screening.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Tally;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.screening.facts.Known;

/**
 * Puts one question to what is known. Where the register says a thing twice and the answer hangs on
 * which is right, a person is asked.
 */
public final class Judge {

  private final Rulebook law;

  public Judge(Rulebook law) {
    this.law = law;
  }

  /**
   * @param finding on the worse of what is said twice
   * @param unsettled whether the better of it would give another outcome
   */
  public record Judged(Question question, Facts facts, Finding finding, boolean unsettled) {

    public Outcome outcome() {
      return unsettled ? Outcome.ASK_PERSON : finding.outcome();
    }

    public List<Reason> reasons() {
      if (!unsettled) {
        return Reason.of(finding, facts);
      }
      var reasons = new ArrayList<Reason>();
      reasons.add(Reason.saidTwice(finding));
      reasons.addAll(Reason.of(finding, facts));
      return reasons;
    }
  }

  public Judged judge(Question question, Known known) {
    var finding = law.check(question, known.facts());
    var otherwise = known.otherwise();
    var unsettled =
        otherwise != null && law.check(question, otherwise).outcome() != finding.outcome();
    return new Judged(question, known.facts(), finding, unsettled);
  }

  /** The first year in which nothing would be in the way, if from the next one on all goes well. */
  public OptionalInt earliest(Judged judged) {
    return switch (judged.outcome()) {
      case MET, ASK_PERSON -> OptionalInt.of(judged.question().year());
      case HELD, NOT_MET ->
          law.project(
                  judged.question(),
                  Tally.of(judged.facts(), judged.question()),
                  Outcome.ASK_PERSON)
              .year();
    };
  }
}
