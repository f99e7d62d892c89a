package vn.guongsang.eligibility.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.Assessment;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.words.Shown;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * An answer as the page shows it.
 *
 * @param missing how many of the requirements fail; said only when there are some
 * @param earliest when it could be; empty where it already is
 * @param untilThen what must happen until then
 */
public record Verdict(
    Tone tone,
    String summary,
    Optional<Said> missing,
    Optional<Said> earliest,
    List<String> untilThen,
    List<String> conditions,
    List<Row> rows,
    String ruleSet,
    @Nullable Verdict alternative) {

  /** The same answer in words beside it, without the council's vote. */
  public static Verdict of(Assessment answer, Shown shown) {
    return of(answer, shown, Optional.empty());
  }

  static Verdict of(Assessment answer, Shown shown, Optional<Row> vote) {
    var findings = answer.findings();
    var failing = findings.stream().filter(f -> f.outcome() == Outcome.NOT_MET).count();
    var rows = new ArrayList<>(Row.of(findings, shown.findings()));
    vote.ifPresent(rows::add);
    var later = answer.alternative();
    var laterShown = shown.alternative();
    return new Verdict(
        Row.tone(answer.outcome()),
        shown.summary(),
        failing == 0
            ? Optional.empty()
            : Optional.of(Said.of("eligibility.missing", failing, (long) rows.size())),
        earliest(answer),
        shown.untilThen(),
        shown.conditions(),
        List.copyOf(rows),
        shown.ruleSet().toString(),
        later == null || laterShown == null ? null : of(later, laterShown, vote));
  }

  private static Optional<Said> earliest(Assessment answer) {
    if (answer.outcome() == Outcome.MET || answer.outcome() == Outcome.ASK_PERSON) {
      return Optional.empty();
    }
    var year = answer.earliestYear();
    if (year.isEmpty()) {
      return Optional.of(Said.of("eligibility.earliest.never"));
    }
    return Optional.of(
        year.getAsInt() == answer.question().year()
            ? Said.of("eligibility.earliest.after-hold")
            : Said.of(
                "eligibility.earliest",
                Asked.period(year.getAsInt(), answer.question().calendar())));
  }
}
