package vn.guongsang.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.dated.Guidance;
import vn.guongsang.rules.decree152_2025.Decree152;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.rules.law2022.Law2022;
import vn.guongsang.rules.texts.Basis;

/** What two nominations do to each other: no single one shows it. */
public final class Conflicts {

  /** What can be wrong between two. */
  public enum Kind {
    /** The same award for the same subject and period, twice. */
    TWICE,
    /** Two awards for one achievement. */
    ONE_ACHIEVEMENT,
    /** Two forms of merit for one period: a person says whether the achievement is the same. */
    ONE_PERIOD,
    /** One initiative carrying two awards. */
    ONE_INITIATIVE,
    /** Two titles for one period: both may stand, only the higher is paid. */
    HIGHEST_TITLE
  }

  /**
   * A nomination as far as others mind.
   *
   * @param achievement the event or work it is for, where there is one
   */
  public record Nomination(
      String id,
      AwardCode award,
      AwardType.Kind kind,
      Track track,
      String subject,
      String period,
      @Nullable String achievement,
      List<String> initiatives) {}

  public record Conflict(
      Kind kind, Outcome outcome, String one, String other, @Nullable String about, Basis basis) {}

  private static final Basis PRINCIPLES = Law2022.TEXT.article(5);
  private static final Basis INITIATIVES = Guidance.LETTER_5007.asWhole();
  private static final Basis PRIZES = Decree152.TEXT.article(49);

  private Conflicts() {}

  /** All of them, each pair in the order given. */
  public static List<Conflict> among(List<Nomination> nominations) {
    var found = new ArrayList<Conflict>();
    for (var i = 0; i < nominations.size(); i++) {
      for (var j = i + 1; j < nominations.size(); j++) {
        between(nominations.get(i), nominations.get(j), found);
      }
    }
    return found;
  }

  private static void between(Nomination one, Nomination other, List<Conflict> found) {
    for (var initiative : one.initiatives()) {
      if (other.initiatives().contains(initiative)) {
        found.add(
            conflict(Kind.ONE_INITIATIVE, Outcome.NOT_MET, one, other, initiative, INITIATIVES));
      }
    }
    if (!one.subject().equals(other.subject())) {
      return;
    }
    var samePeriod = one.period().equals(other.period());
    if (one.achievement() != null && Objects.equals(one.achievement(), other.achievement())) {
      found.add(
          conflict(
              Kind.ONE_ACHIEVEMENT, Outcome.NOT_MET, one, other, one.achievement(), PRINCIPLES));
    } else if (samePeriod && one.award().equals(other.award())) {
      found.add(conflict(Kind.TWICE, Outcome.NOT_MET, one, other, null, PRINCIPLES));
    } else if (samePeriod
        && one.kind() == AwardType.Kind.TITLE
        && other.kind() == AwardType.Kind.TITLE) {
      found.add(conflict(Kind.HIGHEST_TITLE, Outcome.MET, one, other, null, PRIZES));
    } else if (samePeriod
        && one.kind() == AwardType.Kind.FORM
        && other.kind() == AwardType.Kind.FORM
        && one.track().equals(Track.MERIT)
        && other.track().equals(Track.MERIT)) {
      found.add(conflict(Kind.ONE_PERIOD, Outcome.ASK_PERSON, one, other, null, PRINCIPLES));
    }
  }

  private static Conflict conflict(
      Kind kind,
      Outcome outcome,
      Nomination one,
      Nomination other,
      @Nullable String about,
      Basis basis) {
    return new Conflict(kind, outcome, one.id(), other.id(), about, basis);
  }
}
