package vn.guongsang.targets.closings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.targets.figures.Period;

/**
 * The end of a period's reporting, for a unit and all below it.
 *
 * @param due the last day to report
 * @param lockedAt null while figures may still be entered
 * @param mine whether the viewer's scope holds its unit
 */
public record Closing(
    UUID id,
    UnitId unit,
    String unitName,
    Period period,
    LocalDate due,
    @Nullable Instant lockedAt,
    boolean mine,
    int version) {

  public boolean locked() {
    return lockedAt != null;
  }

  /** A unit that was given plans for the period and said nothing on some of them. */
  public record Missing(UnitId unit, String unitName, int indicators) {}

  /** Somebody who may still enter figures although the period is locked. */
  public record Opening(UnitId unit, String unitName, LocalDate until, String reason) {}
}
