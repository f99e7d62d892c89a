package vn.guongsang.movements.reviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/**
 * Somebody a review proposes to commend.
 *
 * @param takenAt when the award desk took it; null while it has not
 */
public record Proposal(UUID id, int place, Said said, @Nullable Instant takenAt) {

  /**
   * @param person of the register; null where only a name was given
   * @param unit of the register that is to be commended itself
   * @param holder the name, as given or as the register has it
   * @param ofUnit where the person serves, in words
   * @param award as people write it; empty text where it is left open
   */
  public record Said(
      @Nullable PersonId person,
      @Nullable UnitId unit,
      String holder,
      String ofUnit,
      String position,
      String award,
      String achievement) {

    /** Whether the register knows who is meant. */
    public boolean known() {
      return person != null || unit != null;
    }
  }

  public boolean taken() {
    return takenAt != null;
  }
}
