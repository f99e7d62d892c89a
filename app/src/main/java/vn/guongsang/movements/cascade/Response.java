package vn.guongsang.movements.cascade;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.MovementId;

/** A unit's own launching under a movement (kế hoạch hưởng ứng). */
public record Response(
    UUID id,
    MovementId movement,
    UnitId unit,
    String unitName,
    Said said,
    @Nullable UUID file,
    int version) {

  /**
   * What a unit says of it.
   *
   * @param from the first day of its own plan; null where it has the movement's days
   * @param document number and day of the plan, such as {@code 15/KH-UBND ngày 20/01/2026}
   */
  public record Said(
      String plan,
      LocalDate launchedOn,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String document) {}
}
