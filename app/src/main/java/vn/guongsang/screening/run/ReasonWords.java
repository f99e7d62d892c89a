package vn.guongsang.screening.run;

import java.util.List;
import java.util.OptionalInt;
import vn.guongsang.rules.Assessment;
import vn.guongsang.rules.Projection;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.words.Shown;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.Texts;

/** A reason in words: "Thiếu 1 sáng kiến, phạm vi ảnh hưởng từ cấp cơ sở trở lên". */
public final class ReasonWords {

  private final Words law;
  private final Texts texts;

  public ReasonWords(Words law, Texts texts) {
    this.law = law;
    this.texts = texts;
  }

  /** The lines of a finding, without looking into the years to come. */
  public static Assessment unprojected(Judge.Judged judged, Rulebook book) {
    return unprojected(judged.finding(), judged.question(), judged.facts(), book);
  }

  public static Assessment unprojected(
      Finding finding, vn.guongsang.rules.facts.Question question, Facts facts, Rulebook book) {
    return new Assessment(
        question,
        facts,
        book.lawOn(question.receivedOn()).from(),
        finding,
        List.of(),
        new Projection(OptionalInt.empty(), null),
        null);
  }

  public String of(MassRun.Example example, Rulebook book) {
    var reason = example.reason();
    return switch (reason.sign()) {
      case HELD -> texts.t("screening.reason.held");
      case SAID_TWICE -> texts.t("screening.reason.said-twice");
      case ASK -> texts.t("screening.reason.ask", statement(example, book));
      case UNRATED -> texts.t("screening.reason.unrated");
      case MISSING -> missing(reason, statement(example, book));
    };
  }

  private String missing(Reason reason, String statement) {
    if (Reason.sameMerits(reason.finding())
        && reason.finding().parts().getFirst().core() instanceof Criterion.Merits merits) {
      return merits("merit.ANY", merits, reason.lack());
    }
    return switch (reason.finding().core()) {
      case Criterion.Merits merits ->
          merits("merit." + (merits.kind() == null ? "ANY" : merits.kind()), merits, reason.lack());
      case Criterion.HeldInRow held when held.times() == 1 ->
          texts.t("screening.reason.not-held", statement);
      case Criterion.HeldInRow held -> texts.t("screening.reason.years", statement, reason.lack());
      case Criterion.Rated rated when rated.years() > 1 ->
          texts.t("screening.reason.years", statement, reason.lack());
      case Criterion.Block block when reason.lack() > 0 ->
          texts.t("screening.reason.years", statement, reason.lack());
      case Criterion.Times times -> texts.t("screening.reason.times", statement, reason.lack());
      case Criterion.RatedTimes times ->
          texts.t("screening.reason.times", statement, reason.lack());
      case Criterion.Successive successive when reason.lack() > 0 ->
          texts.t("screening.reason.times", statement, reason.lack());
      case Criterion.HeldBy held -> texts.t("screening.reason.not-held", statement);
      default -> texts.t("screening.reason.not-met", statement);
    };
  }

  private String merits(String kind, Criterion.Merits merits, int lack) {
    return texts.t(
        "screening.reason.merits", lack, law.say(kind), law.say("reachLeast." + merits.reach()));
  }

  /** What the clause asks; of a choice, the ways that are open. */
  private String statement(MassRun.Example example, Rulebook book) {
    var lines = law.show(unprojected(example.judged(), book)).findings();
    var path = example.reason().path().replace("o", "");
    if (path.isEmpty()) {
      return lines.size() == 1 ? lines.getFirst().statement() : "";
    }
    Shown.Line line = null;
    for (var step : path.split("\\.", -1)) {
      if (step.isEmpty()) {
        continue;
      }
      line = (line == null ? lines : line.parts()).get(Integer.parseInt(step));
    }
    if (line == null) {
      return "";
    }
    return line.parts().isEmpty()
        ? line.statement()
        : line.statement()
            + ": "
            + String.join("; ", line.parts().stream().map(Shown.Line::statement).toList());
  }
}
