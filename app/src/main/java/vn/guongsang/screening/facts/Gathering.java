package vn.guongsang.screening.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.rules.facts.Years;

/** Rows of many people sorted to whom they belong: each entry leads to the person kept. */
public final class Gathering implements RegisterRows {

  private final Map<UUID, Gathered> byEntry;
  private final Map<UUID, Gathered> people;
  private final Map<String, AwardCode> codes = new HashMap<>();
  private final Map<String, Track> tracks = new HashMap<>();
  private @Nullable UUID last;
  private @Nullable Gathered lastGathered;

  /**
   * @param merged entries judged to be one of these people, with that person
   */
  public Gathering(Collection<Counted> people, Map<UUID, UUID> merged) {
    this.people = HashMap.newHashMap(people.size());
    this.byEntry = HashMap.newHashMap(people.size() + merged.size());
    Track.ALL.forEach(track -> tracks.put(track.code(), track));
    for (var person : people) {
      var gathered = new Gathered(person.gender(), person.diedOn());
      this.people.put(person.id(), gathered);
      byEntry.put(person.id(), gathered);
    }
    merged.forEach(
        (gone, kept) -> {
          var gathered = this.people.get(kept);
          if (gathered != null) {
            byEntry.put(gone, gathered);
          }
        });
  }

  /** A person to be read, with what their own entry says. */
  public record Counted(UUID id, Subject.@Nullable Gender gender, @Nullable LocalDate diedOn) {}

  /** All entries whose rows are wanted. */
  public Collection<UUID> entries() {
    return byEntry.keySet();
  }

  /** Whether this is one of the people asked about. */
  public boolean knows(UUID person) {
    return people.containsKey(person);
  }

  /** What is known of one of the people, on the day asked about. */
  public Known known(UUID person, LocalDate day) {
    return of(person).known(day);
  }

  /** Whether a main post lasts that day. */
  public boolean serves(UUID person, LocalDate day) {
    return of(person).serves(day);
  }

  private Gathered of(UUID person) {
    var gathered = people.get(person);
    if (gathered == null) {
      throw new IllegalArgumentException("not asked about: " + person);
    }
    return gathered;
  }

  /** Rows of one person mostly follow each other. */
  private Gathered at(UUID entry) {
    if (!entry.equals(last) || lastGathered == null) {
      var gathered = byEntry.get(entry);
      if (gathered == null) {
        throw new IllegalStateException("a row of somebody not asked about: " + entry);
      }
      last = entry;
      lastGathered = gathered;
    }
    return lastGathered;
  }

  @Override
  public void rating(UUID entry, int year, Facts.Calendar calendar, Level level) {
    at(entry).rating(year, calendar, level);
  }

  @Override
  public void award(
      UUID entry,
      String code,
      String track,
      int year,
      Facts.Calendar calendar,
      @Nullable LocalDate decidedOn) {
    if (year > Years.LAST) {
      return;
    }
    var known = codes.computeIfAbsent(code, Gathering::code);
    var kind = tracks.get(track);
    if (known == NONE || kind == null) {
      at(entry).doubt(new Doubt.UnknownAward(code, year));
      return;
    }
    at(entry).award(new Facts.Award(known, year, decidedOn, kind, Standing.DECIDED, calendar));
  }

  private static final AwardCode NONE = AwardCode.of("0");

  private static AwardCode code(String code) {
    try {
      return AwardCode.of(code);
    } catch (IllegalArgumentException e) {
      return NONE;
    }
  }

  @Override
  public void initiative(
      UUID entry,
      int year,
      Facts.Initiative.Kind kind,
      Reach scope,
      @Nullable LocalDate recognisedOn,
      @Nullable String usedFor) {
    if (year <= Years.LAST) {
      at(entry)
          .initiative(
              new Facts.Initiative(year, kind, scope, recognisedOn, usedFor, Standing.DECIDED));
    }
  }

  @Override
  public void discipline(
      UUID entry, Facts.Discipline.Measure measure, LocalDate from, @Nullable LocalDate until) {
    at(entry).discipline(new Facts.Discipline(measure, from, until));
  }

  @Override
  public void hold(UUID entry, LocalDate from, @Nullable LocalDate until) {
    at(entry).hold(new Facts.Hold(null, from, until));
  }

  @Override
  public void leave(UUID entry, Facts.Leave.Kind kind, LocalDate from, LocalDate until) {
    at(entry).leave(new Facts.Leave(kind, from, until));
  }

  @Override
  public void post(
      UUID entry,
      Subject.Group group,
      boolean deputyHeadUp,
      boolean main,
      Facts.Service.@Nullable Post service,
      LocalDate from,
      @Nullable LocalDate until) {
    var gathered = at(entry);
    gathered.post(
        new Gathered.Post(group, deputyHeadUp || group == Subject.Group.LEADER, main, from, until));
    if (service != null) {
      gathered.service(new Facts.Service(service, from, until));
    }
  }
}
