package vn.guongsang.registry.people.duplicates.web;

import java.util.List;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.registry.people.duplicates.Pairs.Pair;

/**
 * Two entries side by side, as whoever judges them needs them.
 *
 * @param lines what can be compared at a glance
 */
public record PairView(Pair pair, Side one, Side other, List<Line> lines) {

  /**
   * @param moments what is recorded of this entry, the latest first
   */
  public record Side(PersonId id, String name, int version, boolean merged, List<Moment> moments) {}

  /**
   * @param differs both are known and not the same
   */
  public record Line(String labelKey, List<String> one, List<String> other, boolean differs) {}
}
