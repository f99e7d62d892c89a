package vn.guongsang.targets.figures;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was measured: a value, a place among others, a move in places, or several of these. An index
 * is often printed with its place alone ("2/63"), or with the move alone ("tăng 39 bậc").
 *
 * @param place 1 is the first
 * @param among how many were ranked
 * @param moved places gained since the year before, lost ones negative
 */
public record Measured(
    @Nullable BigDecimal value,
    @Nullable Integer place,
    @Nullable Integer among,
    @Nullable Integer moved) {

  public Measured {
    if (value == null && place == null && moved == null) {
      throw new IllegalArgumentException("nothing was measured");
    }
    if (place != null && (place < 1 || (among != null && place > among))) {
      throw new IllegalArgumentException("place %s of %s".formatted(place, among));
    }
    if (among != null && place == null && moved == null) {
      throw new IllegalArgumentException("a number of ranked without a place");
    }
  }

  public static Measured of(BigDecimal value) {
    return new Measured(value, null, null, null);
  }

  public static Measured of(String value) {
    return of(new BigDecimal(value));
  }

  public static Measured place(int place, int among) {
    return new Measured(null, place, among, null);
  }

  /**
   * Places gained: as it was said, else from both places. Nothing where the one before is unknown,
   * or where another number was ranked: 9th of 63 and 9th of 34 are not the same place.
   */
  public OptionalInt gained(@Nullable Measured before) {
    if (moved != null) {
      return OptionalInt.of(moved);
    }
    if (before == null || place == null || before.place == null) {
      return OptionalInt.empty();
    }
    if (among != null && before.among != null && !among.equals(before.among)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(before.place - place);
  }
}
