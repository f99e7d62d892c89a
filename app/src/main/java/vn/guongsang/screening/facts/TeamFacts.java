package vn.guongsang.screening.facts;

import static vn.guongsang.decisions.views.Tables.AWARD_IN_FORCE;
import static vn.guongsang.registry.views.Tables.DISCIPLINE_STANDING;
import static vn.guongsang.registry.views.Tables.HOLD_STANDING;
import static vn.guongsang.registry.views.Tables.RATING_STANDING;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.rules.facts.Years;

/** What the register knows of units as teams: their own rows, and figures counted from members. */
@Component
public class TeamFacts {

  private final DSLContext sql;
  private final Members members;

  TeamFacts(DSLContext sql, Members members) {
    this.sql = sql;
    this.members = members;
  }

  /** Those of the units that there are, each with what is known of it, in the order asked. */
  public Map<UUID, TeamKnown> of(
      Collection<UUID> units, int year, Facts.Calendar calendar, LocalDate day) {
    var own = own(units, day);
    Map<UUID, Level> ratings = new HashMap<>();
    own.forEach(
        (unit, team) -> {
          var rating = team.rating(year, calendar);
          if (rating != null) {
            ratings.put(unit, rating);
          }
        });
    var figures = members.figures(own.keySet(), ratings, year, calendar, day);
    var known = new LinkedHashMap<UUID, TeamKnown>();
    for (var unit : units) {
      var team = own.get(unit);
      if (team != null) {
        known.put(
            unit,
            new TeamKnown(
                team.facts(), figures.getOrDefault(unit, TeamFigures.UNKNOWN), team.doubts()));
      }
    }
    return known;
  }

  /** A title that a decision in the making proposes for a member. */
  public record Proposed(UUID person, String award, int year, Facts.Calendar calendar) {}

  /** The figures of these units as they would be, were the proposed titles given. */
  public Map<UUID, TeamFigures> figuresWith(
      Collection<Proposed> proposed,
      Map<UUID, TeamKnown> known,
      int year,
      Facts.Calendar calendar,
      LocalDate day) {
    Map<UUID, Level> ratings = new HashMap<>();
    known.forEach(
        (unit, team) -> {
          var rating = team.figures().rating();
          if (rating != null) {
            ratings.put(unit, rating);
          }
        });
    return members.figures(known.keySet(), ratings, year, calendar, day, proposed);
  }

  /** A unit's own rows, until they are facts. */
  private static final class Team {
    private final Subject subject;
    private final List<Facts.Rating> ratings = new ArrayList<>();
    private final List<Facts.Award> awards = new ArrayList<>();
    private final List<Facts.Discipline> discipline = new ArrayList<>();
    private final List<Facts.Hold> holds = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Team(@Nullable LocalDate dissolvedOn) {
      subject = new Subject(Subject.Kind.COLLECTIVE, null, null, false, null, dissolvedOn);
    }

    /** Said twice, it is the worse one until somebody has settled it; the doubt is told. */
    void rating(Facts.Rating rating) {
      for (var other : ratings) {
        if (other.year() == rating.year()
            && other.calendar() == rating.calendar()
            && other.level() != rating.level()) {
          var worse = other.level().compareTo(rating.level()) < 0 ? other : rating;
          var better = worse.equals(other) ? rating : other;
          doubts.add(
              new Doubt.RatedTwice(
                  rating.year(),
                  rating.calendar() == null ? Facts.Calendar.YEAR : rating.calendar(),
                  List.of(worse.level(), better.level())));
          ratings.remove(other);
          ratings.add(worse);
          return;
        }
      }
      ratings.add(rating);
    }

    @Nullable Level rating(int year, Facts.Calendar calendar) {
      return ratings.stream()
          .filter(rating -> rating.year() == year && rating.calendar() == calendar)
          .map(Facts.Rating::level)
          .findFirst()
          .orElse(null);
    }

    List<Doubt> doubts() {
      return List.copyOf(doubts);
    }

    Facts facts() {
      return new Facts(
          subject,
          List.copyOf(ratings),
          List.copyOf(awards),
          List.of(),
          List.of(),
          List.copyOf(discipline),
          List.copyOf(holds),
          List.of(),
          List.of(),
          null);
    }
  }

  private Map<UUID, Team> own(Collection<UUID> units, LocalDate day) {
    Map<UUID, Team> teams = new HashMap<>();
    sql.select(UNIT_TODAY.ID, UNIT_TODAY.LIVING, UNIT_TODAY.UNTIL_DAY)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.in(units))
        .forEach(row -> teams.put(row.value1(), new Team(row.value3())));
    sql.select(
            RATING_STANDING.UNIT,
            RATING_STANDING.YEAR,
            RATING_STANDING.SCHOOL_YEAR,
            RATING_STANDING.LEVEL)
        .from(RATING_STANDING)
        .where(RATING_STANDING.UNIT.in(teams.keySet()))
        .and(RATING_STANDING.PERSON.isNull())
        .and(RATING_STANDING.YEAR.le((short) Years.LAST))
        .forEach(
            row ->
                at(teams, row.value1())
                    .rating(
                        new Facts.Rating(
                            row.value2(),
                            Level.valueOf(row.value4()),
                            Standing.DECIDED,
                            calendar(row.value3()))));
    awards(teams);
    sql.select(
            DISCIPLINE_STANDING.UNIT,
            DISCIPLINE_STANDING.MEASURE,
            DISCIPLINE_STANDING.FROM_DAY,
            DISCIPLINE_STANDING.UNTIL_DAY)
        .from(DISCIPLINE_STANDING)
        .where(DISCIPLINE_STANDING.UNIT.in(teams.keySet()))
        .and(DISCIPLINE_STANDING.PERSON.isNull())
        .forEach(
            row ->
                at(teams, row.value1())
                    .discipline
                    .add(
                        new Facts.Discipline(
                            Facts.Discipline.Measure.valueOf(row.value2()),
                            row.value3(),
                            row.value4())));
    sql.select(HOLD_STANDING.UNIT, HOLD_STANDING.FROM_DAY, HOLD_STANDING.UNTIL_DAY)
        .from(HOLD_STANDING)
        .where(HOLD_STANDING.UNIT.in(teams.keySet()))
        .and(HOLD_STANDING.PERSON.isNull())
        .forEach(
            row ->
                at(teams, row.value1())
                    .holds
                    .add(new Facts.Hold(null, row.value2(), row.value3())));
    return teams;
  }

  private void awards(Map<UUID, Team> teams) {
    sql.select(
            AWARD_IN_FORCE.UNIT,
            AWARD_IN_FORCE.AWARD_TYPE,
            AWARD_IN_FORCE.TRACK,
            AWARD_IN_FORCE.YEAR,
            AWARD_IN_FORCE.SCHOOL_YEAR,
            AWARD_IN_FORCE.DECIDED_ON)
        .from(AWARD_IN_FORCE)
        .where(AWARD_IN_FORCE.UNIT.in(teams.keySet()))
        .and(AWARD_IN_FORCE.HOLDER_KIND.eq("UNIT"))
        .and(AWARD_IN_FORCE.YEAR.le((short) Years.LAST))
        .forEach(
            row -> {
              var team = at(teams, row.value1());
              var track = Track.of(row.value3());
              if (track.isEmpty()) {
                team.doubts.add(new Doubt.UnknownAward(row.value2(), row.value4()));
                return;
              }
              team.awards.add(
                  new Facts.Award(
                      AwardCode.of(row.value2()),
                      row.value4(),
                      row.value6(),
                      track.get(),
                      Standing.DECIDED,
                      calendar(row.value5())));
            });
  }

  private static Team at(Map<UUID, Team> teams, UUID unit) {
    return java.util.Objects.requireNonNull(teams.get(unit));
  }

  private static Facts.Calendar calendar(boolean schoolYear) {
    return schoolYear ? Facts.Calendar.SCHOOL_YEAR : Facts.Calendar.YEAR;
  }
}
