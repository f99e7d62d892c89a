package vn.guongsang.registry.people.record;

import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kernel.DayRange;

/**
 * Something that stops an award, as the viewer it was read for may know it.
 *
 * @param why empty for those who read only that it is so
 */
public record Hold(UUID id, Whose whose, DayRange days, Optional<Why> why) {

  /**
   * @param release how it ended; empty text where nothing is said
   */
  public record Why(HoldFacts facts, String release) {}
}
