package vn.guongsang.rules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may see of a subject. What is absent is taken as "none known". Kept with the
 * findings, it lets an answer be read again years later.
 */
public record Facts(
    Subject subject,
    List<Rating> ratings,
    List<Award> awards,
    List<Initiative> initiatives,
    List<Deed> deeds,
    List<Discipline> discipline,
    List<Hold> holds,
    List<Leave> leave,
    List<Service> service,
    @Nullable Collective collective) {

  /** Whether a fact belongs to a calendar year or to the school year that begins in it. */
  public enum Calendar {
    YEAR,
    SCHOOL_YEAR
  }

  /**
   * The yearly rating. Without {@code calendar} it is of the kind the question asks about, so for
   * all facts that have years.
   */
  public record Rating(int year, Level level, Standing standing, @Nullable Calendar calendar) {}

  /**
   * An award the subject holds, as the register has it; never judged again.
   *
   * @param year the year of the achievement, not of the decision
   */
  public record Award(
      AwardCode code,
      int year,
      @Nullable LocalDate decidedOn,
      Track track,
      Standing standing,
      @Nullable Calendar calendar) {}

  /**
   * An initiative, a study or a deed of cunning in combat.
   *
   * @param usedFor the award it has already carried; one initiative carries one award only
   */
  public record Initiative(
      int year,
      Initiative.Kind kind,
      Reach scope,
      @Nullable LocalDate recognisedOn,
      @Nullable String usedFor,
      Standing standing) {

    public enum Kind {
      INITIATIVE,
      RESEARCH,
      COMBAT
    }
  }

  /** An achievement that a person must weigh; without one, the clause it belongs to fails. */
  public record Deed(int year, Deed.Kind kind, Reach scope) {

    public enum Kind {
      /** Selected as outstanding when a movement was reviewed. */
      MOVEMENT,
      /** A sudden feat, or many achievements. */
      FEAT,
      /** A contribution to society, the economy or charity. */
      CONTRIBUTION,
      /** A prize at a regional or international contest. */
      PRIZE,
      INVENTION
    }
  }

  /** {@code until} is the day it ended; null while it lasts. */
  public record Discipline(Measure level, LocalDate from, @Nullable LocalDate until) {

    public enum Measure {
      REPRIMAND,
      WARNING,
      PAY_CUT,
      DEMOTION,
      REMOVAL,
      DISMISSAL,
      PROSECUTION
    }
  }

  /**
   * Something about the subject is being looked into; half-open, null while it lasts.
   *
   * @param kind null where whoever asks is not told why: no rule looks at it
   */
  public record Hold(@Nullable Ground kind, LocalDate from, @Nullable LocalDate until) {

    public enum Ground {
      DISCIPLINE,
      INVESTIGATION,
      INSPECTION,
      AUDIT,
      COMPLAINT,
      PRESS
    }
  }

  public record Leave(Leave.Kind kind, LocalDate from, LocalDate until) {

    public enum Kind {
      MATERNITY,
      SICK,
      TRAINING,
      RESCUE_INJURY,
      UNPAID,
      OTHER
    }
  }

  /** Time in a post, for awards for long service (quá trình cống hiến). */
  public record Service(Post post, LocalDate from, @Nullable LocalDate until) {

    /** Posts of the model table, highest first. */
    public enum Post {
      PROVINCE_SECRETARY,
      PROVINCE_CHAIR,
      PROVINCE_STANDING_MEMBER,
      DEPARTMENT_HEAD
    }
  }

  public static Facts about(Subject subject) {
    return new Facts(
        subject, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), null);
  }

  public Facts rated(Level level, int... years) {
    var more = Arrays.stream(years).mapToObj(y -> new Rating(y, level, Standing.DECIDED, null));
    return withRatings(plus(ratings, more.toList()));
  }

  public Facts with(Rating... more) {
    return withRatings(plus(ratings, List.of(more)));
  }

  public Facts held(String code, int... years) {
    var award = AwardCode.of(code);
    var more =
        Arrays.stream(years)
            .mapToObj(y -> new Award(award, y, null, Track.MERIT, Standing.DECIDED, null));
    return withAwards(plus(awards, more.toList()));
  }

  public Facts with(Award... more) {
    return withAwards(plus(awards, List.of(more)));
  }

  public Facts initiative(int year, Reach scope) {
    return with(
        new Initiative(year, Initiative.Kind.INITIATIVE, scope, null, null, Standing.DECIDED));
  }

  public Facts with(Initiative... more) {
    return new Facts(
        subject,
        ratings,
        awards,
        plus(initiatives, List.of(more)),
        deeds,
        discipline,
        holds,
        leave,
        service,
        collective);
  }

  public Facts with(Deed... more) {
    return new Facts(
        subject,
        ratings,
        awards,
        initiatives,
        plus(deeds, List.of(more)),
        discipline,
        holds,
        leave,
        service,
        collective);
  }

  public Facts with(Discipline... more) {
    return new Facts(
        subject,
        ratings,
        awards,
        initiatives,
        deeds,
        plus(discipline, List.of(more)),
        holds,
        leave,
        service,
        collective);
  }

  public Facts with(Hold... more) {
    return new Facts(
        subject,
        ratings,
        awards,
        initiatives,
        deeds,
        discipline,
        plus(holds, List.of(more)),
        leave,
        service,
        collective);
  }

  public Facts with(Leave... more) {
    return new Facts(
        subject,
        ratings,
        awards,
        initiatives,
        deeds,
        discipline,
        holds,
        plus(leave, List.of(more)),
        service,
        collective);
  }

  public Facts with(Service... more) {
    return new Facts(
        subject,
        ratings,
        awards,
        initiatives,
        deeds,
        discipline,
        holds,
        leave,
        plus(service, List.of(more)),
        collective);
  }

  public Facts with(Collective figures) {
    return new Facts(
        subject, ratings, awards, initiatives, deeds, discipline, holds, leave, service, figures);
  }

  private Facts withRatings(List<Rating> all) {
    return new Facts(
        subject, all, awards, initiatives, deeds, discipline, holds, leave, service, collective);
  }

  private Facts withAwards(List<Award> all) {
    return new Facts(
        subject, ratings, all, initiatives, deeds, discipline, holds, leave, service, collective);
  }

  private static <T> List<T> plus(List<T> some, List<T> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
