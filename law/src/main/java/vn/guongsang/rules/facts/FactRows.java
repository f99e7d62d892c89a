package vn.guongsang.rules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the facts of one subject row by row, as a database brings them, and copies each list
 * once. Takes constants and numbers only; of codes, {@link AwardCode#of} has one object each. Not
 * for use by several threads; after {@link #facts} it may be filled on.
 */
public final class FactRows {

  private final Subject subject;
  private final List<Facts.Rating> ratings = new ArrayList<>();
  private final List<Facts.Award> awards = new ArrayList<>();
  private final List<Facts.Initiative> initiatives = new ArrayList<>();
  private final List<Facts.Deed> deeds = new ArrayList<>(0);
  private final List<Facts.Discipline> discipline = new ArrayList<>(0);
  private final List<Facts.Hold> holds = new ArrayList<>(0);
  private final List<Facts.Leave> leave = new ArrayList<>(0);
  private final List<Facts.Service> service = new ArrayList<>(0);
  private @Nullable Collective collective;

  private FactRows(Subject subject) {
    this.subject = subject;
  }

  public static FactRows about(Subject subject) {
    return new FactRows(subject);
  }

  /**
   * @param calendar null where it is of the kind the question asks about
   */
  public FactRows rating(
      int year, Level level, Standing standing, Facts.@Nullable Calendar calendar) {
    ratings.add(new Facts.Rating(year, level, standing, calendar));
    return this;
  }

  /**
   * @param year of the achievement, not of the decision
   */
  public FactRows award(
      AwardCode code,
      int year,
      @Nullable LocalDate decidedOn,
      Track track,
      Standing standing,
      Facts.@Nullable Calendar calendar) {
    awards.add(new Facts.Award(code, year, decidedOn, track, standing, calendar));
    return this;
  }

  /**
   * @param usedFor the award it has already carried, in words for the reader
   */
  public FactRows initiative(
      int year,
      Facts.Initiative.Kind kind,
      Reach scope,
      @Nullable LocalDate recognisedOn,
      @Nullable String usedFor,
      Standing standing) {
    initiatives.add(new Facts.Initiative(year, kind, scope, recognisedOn, usedFor, standing));
    return this;
  }

  public FactRows deed(int year, Facts.Deed.Kind kind, Reach scope) {
    deeds.add(new Facts.Deed(year, kind, scope));
    return this;
  }

  public FactRows discipline(
      Facts.Discipline.Measure level, LocalDate from, @Nullable LocalDate until) {
    discipline.add(new Facts.Discipline(level, from, until));
    return this;
  }

  public FactRows hold(Facts.Hold.Ground kind, LocalDate from, @Nullable LocalDate until) {
    holds.add(new Facts.Hold(kind, from, until));
    return this;
  }

  public FactRows leave(Facts.Leave.Kind kind, LocalDate from, LocalDate until) {
    leave.add(new Facts.Leave(kind, from, until));
    return this;
  }

  public FactRows service(Facts.Service.Post post, LocalDate from, @Nullable LocalDate until) {
    service.add(new Facts.Service(post, from, until));
    return this;
  }

  public FactRows figures(Collective figures) {
    collective = figures;
    return this;
  }

  public Facts facts() {
    return new Facts(
        subject,
        List.copyOf(ratings),
        List.copyOf(awards),
        List.copyOf(initiatives),
        List.copyOf(deeds),
        List.copyOf(discipline),
        List.copyOf(holds),
        List.copyOf(leave),
        List.copyOf(service),
        collective);
  }
}
