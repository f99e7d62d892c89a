package vn.guongsang.screening.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Years;

/** The rows of one person, whichever entry they were found under, until they become facts. */
final class Gathered {

  /** What a post says of whoever holds it. */
  record Post(
      Subject.Group group, boolean leads, boolean main, LocalDate from, @Nullable LocalDate until) {

    boolean lasts(LocalDate day) {
      return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
  }

  private final Subject.@Nullable Gender gender;
  private final @Nullable LocalDate diedOn;
  private final ArrayList<Facts.Rating> ratings = new ArrayList<>(12);
  private final ArrayList<Facts.Award> awards = new ArrayList<>(8);
  private final ArrayList<Facts.Initiative> initiatives = new ArrayList<>(2);
  private List<Facts.Discipline> discipline = List.of();
  private List<Facts.Hold> holds = List.of();
  private List<Facts.Leave> leave = List.of();
  private List<Facts.Service> service = List.of();
  private final ArrayList<Post> posts = new ArrayList<>(2);
  private List<Doubt> doubts = List.of();
  private long yearsRated;
  private long schoolYearsRated;
  private boolean ratedTwice;

  Gathered(Subject.@Nullable Gender gender, @Nullable LocalDate diedOn) {
    this.gender = gender;
    this.diedOn = diedOn;
  }

  void rating(int year, Facts.Calendar calendar, Level level) {
    if (year > Years.LAST) {
      return;
    }
    var bit = Years.bit(year);
    if (calendar == Facts.Calendar.YEAR) {
      ratedTwice |= (yearsRated & bit) != 0;
      yearsRated |= bit;
    } else {
      ratedTwice |= (schoolYearsRated & bit) != 0;
      schoolYearsRated |= bit;
    }
    ratings.add(new Facts.Rating(year, level, Standing.DECIDED, calendar));
  }

  void award(Facts.Award award) {
    awards.add(award);
  }

  void initiative(Facts.Initiative initiative) {
    initiatives.add(initiative);
  }

  void discipline(Facts.Discipline measure) {
    discipline = and(discipline, measure);
  }

  void hold(Facts.Hold hold) {
    holds = and(holds, hold);
  }

  void leave(Facts.Leave away) {
    leave = and(leave, away);
  }

  void service(Facts.Service inPost) {
    service = and(service, inPost);
  }

  void post(Post post) {
    posts.add(post);
  }

  void doubt(Doubt doubt) {
    doubts = and(doubts, doubt);
  }

  private static <T> List<T> and(List<T> some, T more) {
    var all = some.isEmpty() ? new ArrayList<T>(2) : (ArrayList<T>) some;
    all.add(more);
    return all;
  }

  boolean serves(LocalDate day) {
    for (var post : posts) {
      if (post.main() && post.lasts(day)) {
        return true;
      }
    }
    return false;
  }

  Known known(LocalDate day) {
    var subject = subject(day);
    if (!ratedTwice) {
      return new Known(facts(subject, ratings), null, doubts);
    }
    return saidTwice(subject);
  }

  private Facts facts(Subject subject, List<Facts.Rating> rated) {
    return new Facts(
        subject, rated, awards, initiatives, List.of(), discipline, holds, leave, service, null);
  }

  private record Year(int year, Facts.@Nullable Calendar calendar) {}

  /** The same rating on two papers is said once; two different ones are for a person to settle. */
  private Known saidTwice(Subject subject) {
    Map<Year, List<Level>> levels = new HashMap<>();
    for (var rating : ratings) {
      levels
          .computeIfAbsent(new Year(rating.year(), rating.calendar()), y -> new ArrayList<>(1))
          .add(rating.level());
    }
    var worst = new ArrayList<Facts.Rating>();
    var best = new ArrayList<Facts.Rating>();
    var said = new ArrayList<>(doubts);
    levels.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> e.getKey().year()))
        .forEach(
            entry -> {
              var year = entry.getKey().year();
              var calendar = entry.getKey().calendar();
              var different = entry.getValue().stream().distinct().sorted().toList();
              worst.add(new Facts.Rating(year, different.getFirst(), Standing.DECIDED, calendar));
              best.add(new Facts.Rating(year, different.getLast(), Standing.DECIDED, calendar));
              if (different.size() > 1) {
                said.add(
                    new Doubt.RatedTwice(
                        year, calendar == null ? Facts.Calendar.YEAR : calendar, different));
              }
            });
    return new Known(
        facts(subject, worst), best.equals(worst) ? null : facts(subject, best), List.copyOf(said));
  }

  /** By the main post of the day; who has left is what they last were. */
  private Subject subject(LocalDate day) {
    Post chosen = null;
    var leads = !service.isEmpty();
    for (var post : posts) {
      leads |= post.leads() && post.lasts(day);
      if (post.main() && (chosen == null || closer(post, chosen, day))) {
        chosen = post;
      }
    }
    return new Subject(
        Subject.Kind.INDIVIDUAL,
        chosen == null ? null : chosen.group(),
        gender,
        leads,
        diedOn,
        null);
  }

  private static boolean closer(Post one, Post other, LocalDate day) {
    if (one.lasts(day) != other.lasts(day)) {
      return one.lasts(day);
    }
    return one.from().isAfter(other.from()) && !one.from().isAfter(day);
  }
}
