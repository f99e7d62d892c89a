package vn.guongsang.screening.lines;

import static vn.guongsang.decisions.views.Tables.AWARD_IN_FORCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.screening.facts.Known;
import vn.guongsang.screening.facts.RegisterFacts;
import vn.guongsang.screening.facts.TeamFacts;
import vn.guongsang.screening.facts.TeamFigures;
import vn.guongsang.screening.lines.LinesByLaw.Asked;
import vn.guongsang.screening.run.Judge;

/**
 * Reads the facts of some lines at once and judges them. Whoever the register does not know yet has
 * no facts but the achievement the line itself states.
 */
@Component
class LineFacts {

  private final DSLContext sql;
  private final Judge judge;
  private final RegisterFacts people;
  private final TeamFacts teams;

  LineFacts(DSLContext sql, Rulebook law, RegisterFacts people, TeamFacts teams) {
    this.sql = sql;
    this.judge = new Judge(law);
    this.people = people;
    this.teams = teams;
  }

  /** A line with its answer. */
  record JudgedLine(Line line, Judge.Judged judged) {}

  /** One for each, in the order asked. */
  List<JudgedLine> judge(List<Asked> asked, Proposals proposed, LocalDate day) {
    var persons = people.ofPeople(ids(asked, Subject.Kind.INDIVIDUAL), day);
    var households = households(ids(asked, Subject.Kind.HOUSEHOLD));
    var collectives = new Teams(asked, proposed, day);
    var out = new ArrayList<JudgedLine>(asked.size());
    for (var one : asked) {
      var line = one.line();
      var id = line.holder().id();
      var judged =
          switch (LinesByLaw.kind(line.holder())) {
            case INDIVIDUAL ->
                judge(
                    one,
                    persons.getOrDefault(id, nothingKnown(Subject.individual())),
                    proposed);
            case COLLECTIVE -> collectives.judge(one);
            case HOUSEHOLD ->
                judge(
                    one,
                    new Known(
                        Facts.about(Subject.household())
                            .with(households.getOrDefault(id, List.of()).toArray(Facts.Award[]::new)),
                        null,
                        List.of()),
                    proposed);
          };
      out.add(new JudgedLine(line, judged));
    }
    return out;
  }

  private static Known nothingKnown(Subject subject) {
    return new Known(Facts.about(subject), null, List.of());
  }

  private static Collection<UUID> ids(List<Asked> asked, Subject.Kind kind) {
    var ids = new HashSet<UUID>();
    for (var one : asked) {
      if (LinesByLaw.kind(one.line().holder()) == kind) {
        ids.add(one.line().holder().id());
      }
    }
    return ids;
  }

  private Judge.Judged judge(Asked asked, Known known, Proposals proposed) {
    var otherwise = known.otherwise();
    return judge.judge(
        asked.question(),
        new Known(
            whole(known.facts(), asked.line(), proposed),
            otherwise == null ? null : whole(otherwise, asked.line(), proposed),
            known.doubts()));
  }

  private static Facts whole(Facts facts, Line line, Proposals proposed) {
    return stated(proposed.with(facts, line), line);
  }

  /**
   * An achievement that the line states opens the branches a person must weigh; how far it reaches
   * is for that person, so it is taken to reach as far as any branch asks.
   *
   * <p>Decision: 2026-11-22-achievements-of-a-line.md
   */
  private static Facts stated(Facts facts, Line line) {
    if (line.achievement().isEmpty()) {
      return facts;
    }
    var year = line.period().year();
    var track = Track.of(line.track()).orElse(Track.MERIT);
    if (track.equals(Track.MOVEMENT)) {
      return facts.with(new Facts.Deed(year, Facts.Deed.Kind.MOVEMENT, Reach.NATIONAL));
    }
    return facts.with(
        new Facts.Deed(year, Facts.Deed.Kind.FEAT, Reach.NATIONAL),
        new Facts.Deed(year, Facts.Deed.Kind.CONTRIBUTION, Reach.NATIONAL));
  }

  private Map<UUID, List<Facts.Award>> households(Collection<UUID> ids) {
    var out = new HashMap<UUID, List<Facts.Award>>();
    if (ids.isEmpty()) {
      return out;
    }
    sql.select(
            AWARD_IN_FORCE.HOUSEHOLD,
            AWARD_IN_FORCE.AWARD_TYPE,
            AWARD_IN_FORCE.TRACK,
            AWARD_IN_FORCE.YEAR,
            AWARD_IN_FORCE.SCHOOL_YEAR,
            AWARD_IN_FORCE.DECIDED_ON)
        .from(AWARD_IN_FORCE)
        .where(AWARD_IN_FORCE.HOLDER_KIND.eq("HOUSEHOLD"))
        .and(AWARD_IN_FORCE.HOUSEHOLD.eq(DSL.any(ids.toArray(UUID[]::new))))
        .and(AWARD_IN_FORCE.YEAR.le((short) vn.guongsang.rules.facts.Years.LAST))
        .forEach(
            row ->
                out.computeIfAbsent(row.value1(), h -> new ArrayList<>(2))
                    .add(
                        new Facts.Award(
                            AwardCode.of(row.value2()),
                            row.value4(),
                            row.value6(),
                            Track.of(row.value3()).orElse(Track.MERIT),
                            Standing.DECIDED,
                            row.value5() ? Facts.Calendar.SCHOOL_YEAR : Facts.Calendar.YEAR)));
    return out;
  }

  /**
   * The teams among the lines, by the year asked about: first as the register counts them, and only
   * where that does not do with the titles proposed in the same decision.
   */
  private final class Teams {
    private record Year(int year, Facts.Calendar calendar) {}

    private record Counted(
        Map<UUID, vn.guongsang.screening.facts.TeamKnown> known,
        Map<UUID, TeamFigures> withProposed) {}

    private final Map<Year, Counted> counted = new HashMap<>();
    private final Proposals proposed;

    Teams(List<Asked> asked, Proposals proposed, LocalDate day) {
      this.proposed = proposed;
      var byYear = new HashMap<Year, HashSet<UUID>>();
      for (var one : asked) {
        if (LinesByLaw.kind(one.line().holder()) == Subject.Kind.COLLECTIVE) {
          byYear
              .computeIfAbsent(
                  new Year(one.question().year(), one.calendar()), y -> new HashSet<>())
              .add(one.line().holder().id());
        }
      }
      byYear.forEach(
          (year, units) -> {
            var known = teams.of(units, year.year(), year.calendar(), day);
            var titles =
                proposed.titles().stream()
                    .filter(t -> t.year() == year.year() && t.calendar() == year.calendar())
                    .toList();
            counted.put(
                year,
                new Counted(
                    known,
                    titles.isEmpty() || known.isEmpty()
                        ? Map.of()
                        : teams.figuresWith(titles, known, year.year(), year.calendar(), day)));
          });
    }

    Judge.Judged judge(Asked asked) {
      var unit = asked.line().holder().id();
      var years = counted.get(new Year(asked.question().year(), asked.calendar()));
      var team = years == null ? null : years.known().get(unit);
      if (years == null || team == null) {
        return LineFacts.this.judge(asked, nothingKnown(Subject.collective()), proposed);
      }
      var decided =
          LineFacts.this.judge(
              asked,
              new Known(team.with(TeamFigures.UNKNOWN), null, team.doubts()),
              proposed);
      var more = years.withProposed().get(unit);
      if (more == null || decided.outcome() == vn.guongsang.rules.criteria.Outcome.MET) {
        return decided;
      }
      var hoped =
          LineFacts.this.judge(
              asked,
              new Known(
                  team.facts().with(more.collective(Standing.PROPOSED_HERE)), null, team.doubts()),
              proposed);
      return hoped.outcome().compareTo(decided.outcome()) < 0 ? hoped : decided;
    }
  }
}
