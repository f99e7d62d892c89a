package vn.guongsang.rules.dated;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.texts.Basis;

/**
 * A day or a number of working days the law gives for a step.
 *
 * @param awards those it is about; empty means all
 * @param lastDay the last day for handing in, {@code yearsAfter} the year of the achievement
 * @param workingDays counted from the day after the step began; null for a fixed last day
 */
public record Deadline(
    String key,
    Set<AwardCode> awards,
    @Nullable MonthDay lastDay,
    int yearsAfter,
    @Nullable Integer workingDays,
    Basis basis) {

  public static Deadline on(
      String key, Set<AwardCode> awards, MonthDay lastDay, int yearsAfter, Basis basis) {
    return new Deadline(key, awards, lastDay, yearsAfter, null, basis);
  }

  public static Deadline within(String key, Set<AwardCode> awards, int workingDays, Basis basis) {
    return new Deadline(key, awards, null, 0, workingDays, basis);
  }

  public boolean isAbout(AwardCode award) {
    return awards.isEmpty() || awards.contains(award);
  }

  /** The last day for what was achieved in {@code year}; empty where days are counted instead. */
  public Optional<LocalDate> lastDayFor(int year) {
    return Optional.ofNullable(lastDay).map(day -> day.atYear(year + yearsAfter));
  }
}
