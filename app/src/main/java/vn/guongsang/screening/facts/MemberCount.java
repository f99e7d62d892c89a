package vn.guongsang.screening.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective.Figure;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Facts.Discipline.Measure;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Subject;

/** What one year says of the members of teams, each member once under the person kept. */
final class MemberCount implements RegisterRows {

  private static final Set<AwardCode> ADVANCED = Figure.ADVANCED_WORKERS.titles();
  private static final Set<AwardCode> FIGHTERS = Figure.GRASSROOTS_FIGHTERS.titles();

  private final int year;
  private final Facts.Calendar calendar;
  private final LocalDate from;
  private final LocalDate until;
  private final Map<UUID, UUID> kept;
  private final Map<UUID, Level> ratings = new HashMap<>();
  private final Set<UUID> advanced = new HashSet<>();
  private final Set<UUID> fighters = new HashSet<>();
  private final Set<UUID> disciplined = new HashSet<>();

  /**
   * @param kept entries with the person they were judged to be; who is not in it is only themselves
   */
  MemberCount(int year, Facts.Calendar calendar, Map<UUID, UUID> kept) {
    this.year = year;
    this.calendar = calendar;
    this.kept = kept;
    var first = calendar == Facts.Calendar.YEAR ? 1 : 9;
    this.from = LocalDate.of(year, first, 1);
    this.until = LocalDate.of(year + 1, first, 1);
  }

  private UUID person(UUID entry) {
    return kept.getOrDefault(entry, entry);
  }

  @Override
  public void rating(UUID entry, int year, Facts.Calendar calendar, Level level) {
    if (year == this.year && calendar == this.calendar) {
      // said twice: the worse until somebody has settled it
      ratings.merge(person(entry), level, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  @Override
  public void award(
      UUID entry,
      String code,
      String track,
      int year,
      Facts.Calendar calendar,
      @Nullable LocalDate decidedOn) {
    if (year != this.year || calendar != this.calendar) {
      return;
    }
    var title = AwardCode.of(code);
    if (ADVANCED.contains(title)) {
      advanced.add(person(entry));
    } else if (FIGHTERS.contains(title)) {
      fighters.add(person(entry));
    }
  }

  @Override
  public void discipline(UUID entry, Measure measure, LocalDate from, @Nullable LocalDate until) {
    var begunInYear = !from.isBefore(this.from) && from.isBefore(this.until);
    if (measure.compareTo(Measure.WARNING) >= 0 && begunInYear) {
      disciplined.add(person(entry));
    }
  }

  @Override
  public void initiative(
      UUID entry,
      int year,
      Facts.Initiative.Kind kind,
      Reach scope,
      @Nullable LocalDate recognisedOn,
      @Nullable String usedFor) {}

  @Override
  public void hold(UUID entry, LocalDate from, @Nullable LocalDate until) {}

  @Override
  public void leave(UUID entry, Facts.Leave.Kind kind, LocalDate from, LocalDate until) {}

  @Override
  public void post(
      UUID entry,
      Subject.Group group,
      boolean deputyHeadUp,
      boolean main,
      Facts.Service.@Nullable Post service,
      LocalDate from,
      @Nullable LocalDate until) {}

  /**
   * Of a year of which nothing was entered for any member, ratings and titles are not known.
   *
   * @param members with the sex each is entered with
   */
  TeamFigures of(Map<UUID, Subject.@Nullable Gender> members, @Nullable Level rating) {
    if (members.isEmpty()) {
      return new TeamFigures(null, null, null, null, null, null, rating, null);
    }
    var rated = 0;
    var completed = 0;
    var advancedHere = 0;
    var fightersHere = 0;
    var disciplinedHere = 0;
    var women = 0;
    var sexKnown = true;
    for (var member : members.entrySet()) {
      var person = member.getKey();
      var level = ratings.get(person);
      rated += level == null ? 0 : 1;
      completed += level == null || level == Level.NOT_COMPLETED ? 0 : 1;
      advancedHere += advanced.contains(person) ? 1 : 0;
      fightersHere += fighters.contains(person) ? 1 : 0;
      disciplinedHere += disciplined.contains(person) ? 1 : 0;
      women += member.getValue() == Subject.Gender.FEMALE ? 1 : 0;
      sexKnown &= member.getValue() != null;
    }
    var titles = advancedHere + fightersHere > 0;
    return new TeamFigures(
        members.size(),
        rated == 0 ? null : completed,
        titles ? advancedHere : null,
        sexKnown ? women : null,
        disciplinedHere,
        titles ? fightersHere : null,
        rating,
        null);
  }
}
