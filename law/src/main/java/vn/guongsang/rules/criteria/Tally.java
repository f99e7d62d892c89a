package vn.guongsang.rules.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Years;

/**
 * Facts reduced to sets of years for one question, so that a rule reads them with single
 * operations. Sets come in pairs: all that is known, and what of it is decided.
 */
@SuppressWarnings({
  "EnumOrdinal", // sets of years are kept by level, kind and reach
  "ReferenceEquality" // one AwardCode per code
})
public final class Tally {

  private static final int LEVELS = Level.values().length;
  private static final int REACHES = Reach.values().length;
  private static final int KINDS = Facts.Initiative.Kind.values().length;

  final Facts facts;
  private final Question question;
  final boolean onHold;

  /** In a projection: a hold that must end first. */
  final boolean holdToEnd;

  final boolean underDiscipline;

  /**
   * Years whose achievement counts: those that begin on or after the end of the last discipline.
   */
  final long counted;

  /** Years without a rating because of maternity leave, which the law counts as time. */
  final long excused;

  /** Years some fact of which is kept by the other calendar. */
  final long otherCalendar;

  /** Years not yet lived, in which a projection assumes all goes well. */
  final long future;

  final int absentDays;

  private final boolean disciplineOpen;
  private final long[] rated;
  private final AwardCode[] codes;
  private final long[] held;
  private final long[] heldEver;
  private final long[][] merits;
  private final Map<AwardCode, Integer> later;

  private Tally(Facts facts, Question question) {
    this.facts = facts;
    this.question = question;
    var day = question.askedOn();
    rated = new long[2 * LEVELS];
    var ratedYears = 0L;
    var other = 0L;
    for (var rating : facts.ratings()) {
      var bit = Years.bit(rating.year());
      ratedYears |= bit;
      other |= differs(rating.calendar(), question) ? bit : 0;
      for (var level = 0; level <= rating.level().ordinal(); level++) {
        rated[level] |= bit;
        rated[LEVELS + level] |= rating.standing() == Standing.DECIDED ? bit : 0;
      }
    }
    var figures = facts.collective();
    if (figures != null && figures.rating() != null) {
      var bit = Years.bit(question.year());
      for (var level = 0; level <= figures.rating().ordinal(); level++) {
        rated[level] |= bit;
        rated[LEVELS + level] |= figures.standing() == Standing.DECIDED ? bit : 0;
      }
    }
    var names = new ArrayList<AwardCode>(facts.awards().size());
    var n = facts.awards().size();
    held = new long[2 * n];
    heldEver = new long[n];
    for (var award : facts.awards()) {
      var bit = Years.bit(award.year());
      other |= differs(award.calendar(), question) ? bit : 0;
      var at = names.indexOf(award.code());
      if (at < 0) {
        at = names.size();
        names.add(award.code());
      }
      heldEver[at] |= bit;
      if (award.track().basisForMerit()) {
        held[2 * at] |= bit;
        held[2 * at + 1] |= standing(award.standing(), award.decidedOn(), day) ? bit : 0;
      }
    }
    codes = names.toArray(AwardCode[]::new);
    merits = merits(facts.initiatives(), day);
    otherCalendar = other;
    var countedFrom = Years.FIRST;
    var open = false;
    for (var measure : facts.discipline()) {
      if (!measure.from().isAfter(day)) {
        open |= measure.until() == null;
        countedFrom =
            Math.max(countedFrom, Unsaid.firstCountedYear(measure.until(), question.calendar()));
      }
    }
    disciplineOpen = open;
    counted = open ? 0 : countedFrom == Years.FIRST ? -1L : Years.fromBits(countedFrom);
    excused = excusedYears(facts.leave()) & ~ratedYears;
    absentDays = AbsentDays.in(question, facts.leave());
    onHold = facts.holds().stream().anyMatch(hold -> lasts(hold.from(), hold.until(), day));
    holdToEnd = false;
    underDiscipline =
        facts.discipline().stream()
            .anyMatch(measure -> lasts(measure.from(), measure.until(), day));
    future = 0;
    later = Map.of();
  }

  /** The same facts if all goes well in the years {@code future}. */
  private Tally(Tally now, long future, Map<AwardCode, Integer> later) {
    facts = now.facts;
    question = now.question;
    onHold = false;
    holdToEnd = now.onHold;
    underDiscipline = now.underDiscipline;
    counted = now.disciplineOpen ? future : now.counted;
    excused = now.excused;
    otherCalendar = now.otherCalendar;
    absentDays = now.absentDays;
    disciplineOpen = now.disciplineOpen;
    rated = now.rated;
    codes = now.codes;
    held = now.held;
    heldEver = now.heldEver;
    merits = now.merits;
    this.future = future;
    this.later = later;
  }

  public static Tally of(Facts facts, Question question) {
    return new Tally(facts, question);
  }

  /**
   * The ground of every projection: from the year after the one asked about to {@code until} all
   * goes well, holds end and so does discipline.
   *
   * @param later awards that cannot come in every such year, with the first in which they can
   */
  public Tally goingWell(int until, Map<AwardCode, Integer> later) {
    return new Tally(this, Years.runBits(until, until - question.year()), later);
  }

  private static boolean lasts(LocalDate from, @Nullable LocalDate until, LocalDate day) {
    return !from.isAfter(day) && (until == null || day.isBefore(until));
  }

  private static boolean differs(Facts.@Nullable Calendar calendar, Question question) {
    return calendar != null && calendar != question.calendar();
  }

  private static boolean standing(Standing standing, @Nullable LocalDate decided, LocalDate day) {
    return standing == Standing.DECIDED && (decided == null || !decided.isAfter(day));
  }

  private static long excusedYears(List<Facts.Leave> leave) {
    var years = 0L;
    for (var away : leave) {
      if (away.kind() == Facts.Leave.Kind.MATERNITY) {
        for (var year = away.from().getYear(); year <= away.until().getYear(); year++) {
          years |= Years.bit(year);
        }
      }
    }
    return years;
  }

  /** Per kind and reach, how many in each year, as one plane of years per count. */
  private static long[][] merits(List<Facts.Initiative> initiatives, LocalDate day) {
    var planes = new long[2 * KINDS * REACHES][];
    for (var merit : initiatives) {
      if (merit.usedFor() != null) {
        continue;
      }
      var decided = standing(merit.standing(), merit.recognisedOn(), day);
      for (var reach = 0; reach <= merit.scope().ordinal(); reach++) {
        var at = 2 * (merit.kind().ordinal() * REACHES + reach);
        planes[at] = counted(planes[at], Years.bit(merit.year()));
        if (decided) {
          planes[at + 1] = counted(planes[at + 1], Years.bit(merit.year()));
        }
      }
    }
    return planes;
  }

  private static long[] counted(long @Nullable [] planes, long bit) {
    if (planes == null) {
      return new long[] {bit};
    }
    for (var i = 0; i < planes.length; i++) {
      if ((planes[i] & bit) == 0) {
        planes[i] |= bit;
        return planes;
      }
    }
    var more = Arrays.copyOf(planes, planes.length + 1);
    more[planes.length] = bit;
    return more;
  }

  long rated(Level level) {
    return rated[level.ordinal()] | future;
  }

  long ratedDecided(Level level) {
    return rated[LEVELS + level.ordinal()];
  }

  long held(List<AwardCode> awards) {
    var years = 0L;
    for (var i = 0; i < awards.size(); i++) {
      var award = awards.get(i);
      years |= future == 0 ? 0 : future & firstBits(award);
      for (var at = 0; at < codes.length; at++) {
        if (codes[at] == award) {
          years |= held[2 * at];
        }
      }
    }
    return years;
  }

  private long firstBits(AwardCode award) {
    var first = later.isEmpty() ? null : later.get(award);
    return first == null ? -1L : Years.fromBits(first);
  }

  long heldDecided(List<AwardCode> awards) {
    var years = 0L;
    for (var i = 0; i < awards.size(); i++) {
      for (var at = 0; at < codes.length; at++) {
        if (codes[at] == awards.get(i)) {
          years |= held[2 * at + 1];
        }
      }
    }
    return years;
  }

  /** Whatever the kind of commendation, sudden and thematic too. */
  long heldEver(List<AwardCode> awards) {
    var years = 0L;
    for (var i = 0; i < awards.size(); i++) {
      for (var at = 0; at < codes.length; at++) {
        if (codes[at] == awards.get(i)) {
          years |= heldEver[at];
        }
      }
    }
    return years;
  }

  /** Years with at least one such initiative. */
  long meritYears(Facts.Initiative.@Nullable Kind kind, Reach reach) {
    var years = future;
    for (var k = 0; k < KINDS; k++) {
      if (kind == null || kind.ordinal() == k) {
        var planes = merits[2 * (k * REACHES + reach.ordinal())];
        years |= planes == null ? 0 : planes[0];
      }
    }
    return years;
  }

  /** Years with more such initiatives known than decided. */
  long meritPending(Facts.Initiative.@Nullable Kind kind, Reach reach) {
    var years = future;
    for (var k = 0; k < KINDS; k++) {
      var at = 2 * (k * REACHES + reach.ordinal());
      var known = merits[at];
      var decided = merits[at + 1];
      if ((kind == null || kind.ordinal() == k) && known != null) {
        for (var i = 0; i < known.length; i++) {
          years |= known[i] & ~(decided == null || decided.length <= i ? 0 : decided[i]);
        }
      }
    }
    return years;
  }

  int meritCount(Facts.Initiative.@Nullable Kind kind, Reach reach, long window, boolean decided) {
    var count = decided ? 0 : Long.bitCount(future & window);
    for (var k = 0; k < KINDS; k++) {
      if (kind == null || kind.ordinal() == k) {
        var planes = merits[2 * (k * REACHES + reach.ordinal()) + (decided ? 1 : 0)];
        if (planes != null) {
          for (var plane : planes) {
            count += Long.bitCount(plane & window);
          }
        }
      }
    }
    return count;
  }

  public Question question() {
    return question;
  }
}
