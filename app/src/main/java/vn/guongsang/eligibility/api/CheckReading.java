package vn.guongsang.eligibility.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.shell.api.Faulty;
import vn.guongsang.shell.api.JsonFields;

/** Reads a question and the facts it comes with; what is absent means "none known". */
final class CheckReading {

  static final Set<String> CHECK =
      Set.of(
          "award", "year", "period", "receivedOn", "askedOn", "subject", "history", "collective");
  static final Set<String> SUBJECT =
      Set.of("kind", "group", "gender", "leader", "diedOn", "dissolvedOn");
  static final Set<String> HISTORY =
      Set.of(
          "ratings", "awards", "initiatives", "deeds", "discipline", "holds", "leave", "service");
  static final Set<String> RATING = Set.of("year", "level", "standing", "calendar");
  static final Set<String> AWARD =
      Set.of("code", "year", "decidedOn", "track", "standing", "calendar");
  static final Set<String> INITIATIVE =
      Set.of("year", "kind", "scope", "recognisedOn", "usedFor", "standing");
  static final Set<String> DEED = Set.of("year", "kind", "scope");
  static final Set<String> DISCIPLINE = Set.of("level", "from", "until");
  static final Set<String> SPAN = Set.of("kind", "from", "until");
  static final Set<String> SERVICE = Set.of("post", "from", "until");
  static final Set<String> COLLECTIVE =
      Set.of(
          "members",
          "completed",
          "advancedWorkers",
          "women",
          "disciplined",
          "grassrootsFighters",
          "rating",
          "clusterRank",
          "standing");

  static final int FIRST_YEAR = 1990;
  static final int LAST_YEAR_ASKED = 2042;

  private static final int OLDEST = 1945;
  private static final int LATEST = 2053;

  private final Rulebook law;
  private final Set<String> everyCode;

  CheckReading(Rulebook law) {
    this.law = law;
    everyCode =
        law.coverage().stream()
            .flatMap(line -> line.days() == null ? Stream.of() : Stream.of(line.days().from()))
            .filter(day -> !day.isBefore(Rulebook.FIRST_DAY))
            .distinct()
            .flatMap(day -> law.awardTypes(day).stream())
            .map(type -> type.code().code())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A question with the facts it is about. */
  record Asked(Question question, Facts facts) {}

  /**
   * @throws Faulty with everything that is wrong
   */
  Asked read(JsonNode node) {
    var faults = new ArrayList<Faulty.Reason>();
    var asked = read(node, "", faults);
    if (asked == null) {
      throw new Faulty(400, faults);
    }
    return asked;
  }

  /** The same for one of many; null where {@code faults} has grown. */
  @Nullable Asked read(JsonNode node, String path, List<Faulty.Reason> faults) {
    var before = faults.size();
    var fields = JsonFields.of(node, path, faults, CHECK);
    var code = fields.requiredText("award", 20);
    var receivedOn = fields.requiredDay("receivedOn");
    var askedOn = fields.day("askedOn");
    var period = fields.text("period", 9);
    var year = year(fields, period);
    if (faults.size() == before && receivedOn.isBefore(Rulebook.FIRST_DAY)) {
      fields.fault("receivedOn", "api.fault.before-law", Rulebook.FIRST_DAY);
    }
    if (faults.size() == before && law.awardType(code, receivedOn).isEmpty()) {
      fields.fault(
          "award",
          everyCode.contains(code) ? "api.fault.award-not-then" : "api.fault.award",
          code,
          receivedOn);
    }
    var calendar = period == null ? Facts.Calendar.YEAR : Facts.Calendar.SCHOOL_YEAR;
    var subject = fields.requiredObject("subject", SUBJECT).map(this::subject).orElse(null);
    var facts =
        facts(
            subject == null ? Subject.individual() : subject,
            fields.object("history", HISTORY).orElse(null),
            calendar);
    var figures = fields.object("collective", COLLECTIVE).map(this::figures).orElse(null);
    if (faults.size() > before) {
      return null;
    }
    return new Asked(
        new Question(
            AwardCode.of(code), year, calendar, receivedOn, askedOn == null ? receivedOn : askedOn),
        figures == null ? facts : facts.with(figures));
  }

  private static int year(JsonFields fields, @Nullable String period) {
    if (period == null) {
      return fields.requiredNumber("year", FIRST_YEAR, LAST_YEAR_ASKED);
    }
    var year = fields.number("year", FIRST_YEAR, LAST_YEAR_ASKED);
    if (!period.matches("\\d{4}-\\d{4}")
        || Integer.parseInt(period.substring(5)) != Integer.parseInt(period.substring(0, 4)) + 1) {
      fields.fault("period", "api.fault.period");
      return FIRST_YEAR;
    }
    var begins = Integer.parseInt(period.substring(0, 4));
    if (begins < FIRST_YEAR || begins > LAST_YEAR_ASKED) {
      fields.fault("period", "api.fault.period");
    } else if (year != null && year != begins) {
      fields.fault("year", "api.fault.year-of-period", Integer.toString(begins));
    }
    return begins;
  }

  private Subject subject(JsonFields fields) {
    return new Subject(
        fields.requiredChoice("kind", Subject.Kind.class),
        fields.choice("group", Subject.Group.class),
        fields.choice("gender", Subject.Gender.class),
        fields.flag("leader"),
        fields.day("diedOn"),
        fields.day("dissolvedOn"));
  }

  private Facts facts(Subject subject, @Nullable JsonFields history, Facts.Calendar asked) {
    var facts = Facts.about(subject);
    if (history == null) {
      return facts;
    }
    var rated = new HashSet<List<Object>>();
    for (var item : history.list("ratings", RATING)) {
      var year = item.requiredNumber("year", FIRST_YEAR, LATEST);
      var calendar = item.choice("calendar", Facts.Calendar.class);
      if (!rated.add(List.of(year, Objects.requireNonNullElse(calendar, asked)))
          && item.has("year")) {
        item.fault("year", "api.fault.rated-twice", Integer.toString(year));
      }
      facts =
          facts.with(
              new Facts.Rating(
                  year, item.requiredChoice("level", Level.class), standing(item), calendar));
    }
    for (var item : history.list("awards", AWARD)) {
      facts = facts.with(award(item));
    }
    for (var item : history.list("initiatives", INITIATIVE)) {
      facts =
          facts.with(
              new Facts.Initiative(
                  item.requiredNumber("year", FIRST_YEAR, LATEST),
                  item.requiredChoice("kind", Facts.Initiative.Kind.class),
                  item.requiredChoice("scope", Reach.class),
                  item.day("recognisedOn"),
                  item.text("usedFor", 200),
                  standing(item)));
    }
    for (var item : history.list("deeds", DEED)) {
      facts =
          facts.with(
              new Facts.Deed(
                  item.requiredNumber("year", FIRST_YEAR, LATEST),
                  item.requiredChoice("kind", Facts.Deed.Kind.class),
                  item.requiredChoice("scope", Reach.class)));
    }
    for (var item : history.list("discipline", DISCIPLINE)) {
      var level = item.requiredChoice("level", Facts.Discipline.Measure.class);
      var span = span(item);
      facts = facts.with(new Facts.Discipline(level, span.from(), span.until()));
    }
    for (var item : history.list("holds", SPAN)) {
      var kind = item.requiredChoice("kind", Facts.Hold.Ground.class);
      var span = span(item);
      facts = facts.with(new Facts.Hold(kind, span.from(), span.until()));
    }
    for (var item : history.list("leave", SPAN)) {
      var kind = item.requiredChoice("kind", Facts.Leave.Kind.class);
      item.requiredDay("until");
      var span = span(item);
      facts = facts.with(new Facts.Leave(kind, span.from(), span.lastOr(span.from())));
    }
    for (var item : history.list("service", SERVICE)) {
      var post = item.requiredChoice("post", Facts.Service.Post.class);
      var span = span(item);
      facts = facts.with(new Facts.Service(post, span.from(), span.until()));
    }
    return facts;
  }

  private Facts.Award award(JsonFields item) {
    var code = item.requiredText("code", 20);
    if (!code.isEmpty() && !everyCode.contains(code)) {
      item.fault("code", "api.fault.award", code);
    }
    var track = item.text("track", 20);
    if (track != null && Track.of(track).isEmpty()) {
      item.fault(
          "track",
          "api.fault.choice",
          Track.ALL.stream().map(Track::code).collect(Collectors.joining(", ")));
    }
    return new Facts.Award(
        everyCode.contains(code) ? AwardCode.of(code) : AwardCode.of("X"),
        item.requiredNumber("year", OLDEST, LATEST),
        item.day("decidedOn"),
        track == null ? Track.MERIT : Track.of(track).orElse(Track.MERIT),
        standing(item),
        item.choice("calendar", Facts.Calendar.class));
  }

  private static Standing standing(JsonFields item) {
    return Objects.requireNonNullElse(item.choice("standing", Standing.class), Standing.DECIDED);
  }

  /** Half-open; open-ended while it lasts. */
  private record Span(LocalDate from, @Nullable LocalDate until) {
    LocalDate lastOr(LocalDate other) {
      return until == null ? other : until;
    }
  }

  private static Span span(JsonFields item) {
    var from = item.requiredDay("from");
    var until = item.day("until");
    if (until != null && item.has("from") && until.isBefore(from)) {
      item.fault("until", "api.fault.until", from);
    }
    return new Span(from, until);
  }

  private @Nullable Collective figures(JsonFields item) {
    var members = item.number("members", 0, 1_000_000);
    var counts = new ArrayList<@Nullable Integer>();
    var tooMany = false;
    for (var name :
        List.of("completed", "advancedWorkers", "women", "disciplined", "grassrootsFighters")) {
      var count = item.number(name, 0, 1_000_000);
      if (count != null && members != null && count > members) {
        item.fault(name, "api.fault.more-than-members", count, members);
        tooMany = true;
      }
      counts.add(count);
    }
    var rating = item.choice("rating", Level.class);
    var rank = item.number("clusterRank", 1, 100_000);
    var standing = standing(item);
    return tooMany
        ? null
        : new Collective(
            members,
            counts.get(0),
            counts.get(1),
            counts.get(2),
            counts.get(3),
            counts.get(4),
            rating,
            rank,
            standing);
  }
}
