package vn.guongsang.registry.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Reorganisation;
import vn.guongsang.registry.Reorganisations.Succession;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.Units.UnitLine;
import vn.guongsang.shell.Said;

/**
 * One unit as its page shows it.
 *
 * @param above from the top of what the viewer sees down to its parent
 * @param life its days with what was different from each on
 */
public record UnitView(
    Unit unit,
    boolean living,
    LocalDate from,
    @Nullable LocalDate lastDay,
    List<Above> above,
    @Nullable String parentName,
    List<Stretch> life,
    List<Succession> predecessors,
    List<Succession> successors,
    List<UnitLine> children,
    List<Reorganisation> reorganisations) {

  public record Above(UnitId id, String name) {}

  public record Stretch(LocalDate from, @Nullable LocalDate lastDay, List<Said> what) {}

  /** Whether it has not begun yet. */
  public boolean coming() {
    return !living && lastDay == null;
  }
}
