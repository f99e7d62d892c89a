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

  static Verdict of(Assessment answer, Shown shown, Asked asked, Optional<Row> vote) {
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
        earliest(answer, asked),
        shown.untilThen(),
        shown.conditions(),
        List.copyOf(rows),
        shown.ruleSet().toString(),
        later == null || laterShown == null ? null : of(later, laterShown, asked, vote));
  }

  private static Optional<Said> earliest(Assessment answer, Asked asked) {
    if (answer.outcome() == Outcome.MET || answer.outcome() == Outcome.ASK_PERSON) {
      return Optional.empty();
    }
    var year = answer.earliestYear();
    if (year.isEmpty()) {
      return Optional.of(Said.of("eligibility.earliest.never"));
    }
    return Optional.of(
        year.getAsInt() == asked.year()
            ? Said.of("eligibility.earliest.after-hold")
            : Said.of("eligibility.earliest", asked.period(year.getAsInt())));
  }
}
