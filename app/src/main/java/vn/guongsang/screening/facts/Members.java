package vn.guongsang.screening.facts;

import static vn.guongsang.registry.views.Tables.MERGED_PERSON;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.POST_HELD;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;

/**
 * Who belongs to teams: those whose main post in the unit or below it lasts on the last day of the
 * year, or on the day asked about while the year still runs.
 */
@Component
class Members {

  /** As many people as are read at once. */
  private static final int AT_ONCE = 10_000;

  /** As many teams as are looked for one by one; for more, all units are read. */
  private static final int FEW = 50;

  private final DSLContext sql;

  Members(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * @param ratings of the units themselves, where one is known
   */
  Map<UUID, TeamFigures> figures(
      Set<UUID> units, Map<UUID, Level> ratings, int year, Facts.Calendar calendar, LocalDate day) {
    return figures(units, ratings, year, calendar, day, List.of());
  }

  /**
   * @param proposed titles counted as if they were given
   */
  Map<UUID, TeamFigures> figures(
      Set<UUID> units,
      Map<UUID, Level> ratings,
      int year,
      Facts.Calendar calendar,
      LocalDate day,
      Collection<TeamFacts.Proposed> proposed) {
    var merged = merged();
    var teams = teams(units, countedOn(year, calendar, day), merged);
    var count = new MemberCount(year, calendar, merged);
    read(teams.values(), merged, count);
    for (var one : proposed) {
      count.award(one.person(), one.award(), Track.MERIT.code(), one.year(), one.calendar(), null);
    }
    Map<UUID, TeamFigures> figures = new HashMap<>();
    for (var unit : units) {
      figures.put(unit, count.of(teams.getOrDefault(unit, Map.of()), ratings.get(unit)));
    }
    return figures;
  }

  /** The last day of the year, or the day asked about if that comes first. */
  static LocalDate countedOn(int year, Facts.Calendar calendar, LocalDate day) {
    var last =
        calendar == Facts.Calendar.YEAR
            ? LocalDate.of(year, 12, 31)
            : LocalDate.of(year + 1, 8, 31);
    return day.isBefore(last) ? day : last;
  }

  /**
   * Step by step and by ids: joined in one query, a planner whose statistics lag behind a large
   * import compares everybody with everybody.
   */
  private Map<UUID, Map<UUID, Subject.@Nullable Gender>> teams(
      Set<UUID> units, LocalDate on, Map<UUID, UUID> merged) {
    var teamsOf = teamsOf(units);
    var posts =
        sql.select(POST_HELD.UNIT, POST_HELD.PERSON)
            .from(POST_HELD)
            .where(POST_HELD.UNIT.eq(DSL.any(teamsOf.keySet().toArray(UUID[]::new))))
            .and(POST_HELD.MAIN)
            .and(POST_HELD.FROM_DAY.le(on))
            .and(POST_HELD.UNTIL_DAY.isNull().or(POST_HELD.UNTIL_DAY.gt(on)))
            .fetch();
    Map<UUID, Set<UUID>> teamsOfPerson = new HashMap<>();
    for (var post : posts) {
      teamsOfPerson
          .computeIfAbsent(
              merged.getOrDefault(post.value2(), post.value2()), person -> new HashSet<>())
          .addAll(teamsOf.getOrDefault(post.value1(), List.of()));
    }
    Map<UUID, Map<UUID, Subject.@Nullable Gender>> teams = new HashMap<>();
    var people = List.copyOf(teamsOfPerson.keySet());
    for (var from = 0; from < people.size(); from += AT_ONCE) {
      var some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
      sql.select(PERSON_TODAY.ID, PERSON_TODAY.SEX)
          .from(PERSON_TODAY)
          .where(PERSON_TODAY.ID.eq(DSL.any(some.toArray(UUID[]::new))))
          .forEach(
              row ->
                  teamsOfPerson
                      .getOrDefault(row.value1(), Set.of())
                      .forEach(
                          team ->
                              teams
                                  .computeIfAbsent(team, unit -> new HashMap<>())
                                  .put(row.value1(), RegisterFacts.gender(row.value2()))));
    }
    return teams;
  }

  /** Each unit that is one of the teams or stands below one, with those it belongs to. */
  private Map<UUID, List<UUID>> teamsOf(Set<UUID> units) {
    var paths =
        sql.select(UNIT_PATH.PATH)
            .from(UNIT_PATH)
            .where(UNIT_PATH.UNIT.eq(DSL.any(units.toArray(UUID[]::new))))
            .fetch(UNIT_PATH.PATH);
    var below =
        paths.size() > FEW
            ? DSL.noCondition()
            : DSL.or(paths.stream().map(path -> UNIT_PATH.PATH.like(path + "%")).toList());
    Map<UUID, List<UUID>> teamsOf = new HashMap<>();
    sql.select(UNIT_PATH.UNIT, UNIT_PATH.PATH)
        .from(UNIT_PATH)
        .where(below)
        .forEach(
            row -> {
              for (var above : row.value2().split("/")) {
                var team = UUID.fromString(above);
                if (units.contains(team)) {
                  teamsOf.computeIfAbsent(row.value1(), unit -> new ArrayList<>()).add(team);
                }
              }
            });
    return teamsOf;
  }

  private Map<UUID, UUID> merged() {
    Map<UUID, UUID> merged = new HashMap<>();
    sql.select(MERGED_PERSON.ID, MERGED_PERSON.KEPT)
        .from(MERGED_PERSON)
        .forEach(row -> merged.put(row.value1(), row.value2()));
    return merged;
  }

  private void read(
      Collection<Map<UUID, Subject.@Nullable Gender>> teams,
      Map<UUID, UUID> merged,
      MemberCount count) {
    var people = new HashSet<UUID>();
    teams.forEach(team -> people.addAll(team.keySet()));
    var entries = new ArrayList<>(people);
    merged.forEach(
        (gone, kept) -> {
          if (people.contains(kept)) {
            entries.add(gone);
          }
        });
    sql.connection(
        connection -> {
          var reading = new RegisterReading(connection);
          for (var at = 0; at < entries.size(); at += AT_ONCE) {
            List<UUID> some = entries.subList(at, Math.min(entries.size(), at + AT_ONCE));
            reading.figures(some, count);
          }
        });
  }
}
