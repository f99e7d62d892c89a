package vn.guongsang.registry.people.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Ground;

/**
 * Why and how long nothing is awarded; for the appraising level and inspectors only.
 *
 * @param document the paper behind it; empty text where none is known
 */
public record HoldFacts(Ground ground, DayRange days, String document, @Nullable UUID file) {
  public HoldFacts {
    document = VietnameseText.clean(document);
  }
}
