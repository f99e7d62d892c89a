package vn.guongsang.movements.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.MovementId;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.figures.Period;

/**
 * A periodic report that units owe under a movement. The unit that leads the movement sets it; each
 * unit asked writes one for every period, and the leading unit one of all of them.
 *
 * @param parts with those no longer asked, for reports that answered them
 * @param endedOn periods that begin later are not asked for; null while it goes on
 * @param lastDay the last one of the movement; null while it is open
 * @param mine whether the leading unit lies in the scope of whoever asked
 */
public record ReportForm(
    ReportFormId id,
    MovementId movement,
    String movementName,
    UnitId unit,
    String unitName,
    Said said,
    List<Part> parts,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate lastDay,
    boolean mine,
    int version) {

  private static final int MOST_PERIODS = 60;
  private static final int NEAR = 14;

  public ReportForm {
    parts = List.copyOf(parts);
  }

  /**
   * What is said of it.
   *
   * @param dueAfter days after the end of a period; below nought before it
   * @param chosen where units are chosen one by one
   * @param figuresAfter behind how many answers the figures stand
   */
  public record Said(
      String name,
      Rhythm rhythm,
      Period first,
      int dueAfter,
      Owing owing,
      List<UnitId> chosen,
      List<String> questions,
      List<IndicatorId> indicators,
      int figuresAfter) {
    public Said {
      chosen = List.copyOf(chosen);
      questions = List.copyOf(questions);
      indicators = List.copyOf(indicators);
    }
  }

  /** Which units owe it. */
  public enum Owing {
    /** Those that launched the movement as well. */
    RESPONDING,
    /** All that are asked to launch it, whether or not they have. */
    ASKED,
    /** Those named one by one. */
    CHOSEN
  }

  /**
   * A question, or an indicator.
   *
   * @param question empty text for an indicator
   * @param removed not asked any more
   */
  public record Part(UUID id, String question, @Nullable IndicatorId indicator, boolean removed) {

    public boolean isFigure() {
      return indicator != null;
    }
  }

  public String name() {
    return said.name();
  }

  public LocalDate due(Period period) {
    return period.lastDay().plusDays(said.dueAfter());
  }

  /** Whether reports of periods yet to come are owed. */
  public boolean goesOn(LocalDate today) {
    return Stream.of(endedOn, lastDay).allMatch(day -> day == null || !day.isBefore(today));
  }

  /** Those that have begun, the latest first. */
  public List<Period> periods(LocalDate today) {
    var out = new ArrayList<Period>();
    for (var at = said.first(); isAsked(at) && !at.from().isAfter(today); ) {
      out.addFirst(at);
      at = said.rhythm().after(at);
    }
    return List.copyOf(out.subList(0, Math.min(MOST_PERIODS, out.size())));
  }

  private boolean isAsked(Period period) {
    return Stream.of(endedOn, lastDay).allMatch(day -> day == null || !period.from().isAfter(day));
  }

  /** The one people work on: the latest whose day to report is near or past, else the first. */
  public Period current(LocalDate today) {
    var begun = periods(today);
    return begun.stream()
        .filter(period -> isNear(period, today))
        .findFirst()
        .orElse(begun.isEmpty() ? said.first() : begun.getLast());
  }

  /** Whether it is time to write: the period is over, or its day to report is near. */
  public boolean isNear(Period period, LocalDate today) {
    return period.lastDay().isBefore(today) || !due(period).isAfter(today.plusDays(NEAR));
  }
}
