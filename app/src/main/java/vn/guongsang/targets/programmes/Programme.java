package vn.guongsang.targets.programmes;

import java.util.List;
import java.util.UUID;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.figures.Period;

/**
 * What one document sets as a whole.
 *
 * @param targets in the document's order
 * @param mine whether the viewer's scope holds its unit
 */
public record Programme(
    UUID id,
    UnitId unit,
    String unitName,
    String name,
    String document,
    Period period,
    List<IndicatorId> targets,
    boolean mine,
    int version) {

  public Programme {
    targets = List.copyOf(targets);
  }

  /** What is said of it. */
  public record Draft(
      UnitId unit, String name, String document, Period period, List<IndicatorId> targets) {
    public Draft {
      targets = List.copyOf(targets);
    }
  }
}
