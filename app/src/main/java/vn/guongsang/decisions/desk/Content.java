package vn.guongsang.decisions.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.desk.reading.Grid;
import vn.guongsang.decisions.desk.reading.Role;

/**
 * All that a draft holds: the sheets as sent, which one is meant, what was chosen and mended.
 *
 * @param used numbers of rows that went into a decision already
 */
public record Content(
    String fileName,
    List<Grid> grids,
    int sheet,
    @Nullable Choices choices,
    Map<Integer, Fix> fixes,
    Set<Integer> used) {

  public Content {
    grids = List.copyOf(grids);
    fixes = Map.copyOf(fixes);
    used = Set.copyOf(used);
  }

  static Content of(String fileName, List<Grid> grids) {
    return new Content(fileName, grids, 0, null, Map.of(), Set.of());
  }

  public Grid grid() {
    return grids.get(sheet);
  }

  Fix fix(int row) {
    return fixes.getOrDefault(row, Fix.NONE);
  }

  /** Another sheet has other rows: what was mended in the first does not belong to it. */
  Content on(int other) {
    return other == sheet
        ? this
        : new Content(fileName, grids, other, choices, Map.of(), Set.of());
  }

  Content with(List<Role> roles) {
    var all = new java.util.ArrayList<>(grids);
    all.set(sheet, grid().with(roles));
    return new Content(fileName, all, sheet, choices, fixes, used);
  }

  Content with(Choices chosen) {
    return new Content(fileName, grids, sheet, chosen, fixes, used);
  }

  Content with(int row, Fix fix) {
    var all = new HashMap<>(fixes);
    if (fix.equals(Fix.NONE)) {
      all.remove(row);
    } else {
      all.put(row, fix);
    }
    return new Content(fileName, grids, sheet, choices, all, used);
  }

  Content using(Set<Integer> rows) {
    var all = new HashSet<>(used);
    all.addAll(rows);
    return new Content(fileName, grids, sheet, choices, fixes, all);
  }
}
