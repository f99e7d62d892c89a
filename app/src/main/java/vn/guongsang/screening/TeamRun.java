package vn.guongsang.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.screening.facts.Known;
import vn.guongsang.screening.facts.TeamFacts;
import vn.guongsang.screening.facts.TeamFigures;
import vn.guongsang.screening.run.AnswerRow;
import vn.guongsang.screening.run.Judge;
import vn.guongsang.screening.run.KeptFinding;
import vn.guongsang.screening.run.MassRun;
import vn.guongsang.shell.work.WorkRun;

/** Judges units as teams; there are thousands of them at most, so one thread does. */
final class TeamRun {

  /** As many units as have their members counted at once. */
  private static final int AT_ONCE = 200;

  private final TeamFacts teams;
  private final Judge judge;

  TeamRun(TeamFacts teams, Judge judge) {
    this.teams = teams;
    this.judge = judge;
  }

  RunPlan plan(Screening one, List<UUID> units, WorkRun run) {
    var award = one.oneAward().orElseThrow();
    var question = one.question(award);
    var rows = new ArrayList<AnswerRow>();
    Map<String, MassRun.Example> examples = new HashMap<>();
    for (var at = 0; at < units.size(); at += AT_ONCE) {
      var some = units.subList(at, Math.min(units.size(), at + AT_ONCE));
      var known = teams.of(some, one.year(), one.calendar(), one.askedOn());
      known.forEach(
          (unit, team) -> {
            var judged =
                judge.judge(
                    question, new Known(team.with(TeamFigures.UNKNOWN), null, team.doubts()));
            var codes = new ArrayList<String>();
            for (var reason : judged.reasons()) {
              var code = award.code() + ":" + reason.code();
              codes.add(code);
              examples.putIfAbsent(code, new MassRun.Example(judged, reason));
            }
            var earliest = judge.earliest(judged);
            rows.add(
                new AnswerRow(
                    rows.size() + 1,
                    null,
                    unit,
                    award.code(),
                    judged.outcome().name(),
                    codes,
                    KeptFinding.of(judged.finding(), question.year()),
                    earliest.isPresent() ? earliest.getAsInt() : null,
                    ""));
          });
      run.progress(rows.size(), units.size());
    }
    return new RunPlan(List.of(), rows, List.of(), examples);
  }
}
