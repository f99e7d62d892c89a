package vn.guongsang.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Said;

/**
 * What another module keeps at units: accounts with rights there, open work. A bean of each module
 * that has such things; the preview of a reorganisation shows it, and an undo asks whether anything
 * came to depend on what it would take away.
 */
public interface UnitDependents {

  /** What stands at these units today, in words with counts; nothing where there is nothing. */
  List<Dependent> at(Collection<UnitId> units, LocalDate today);

  /**
   * What was made at these very units, which an undo would take out of the world altogether. Any
   * answer forbids the undo.
   */
  List<Dependent> madeAt(Collection<UnitId> units);

  /** What it is, said of one unit, such as "Nguyễn Văn A: cán bộ thi đua". */
  record Dependent(UnitId unit, Said words) {}
}
