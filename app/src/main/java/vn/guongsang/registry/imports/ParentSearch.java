package vn.guongsang.registry.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Unit;

/**
 * Finds what each line belongs to: by the code or the name in its parent column, looked for in the
 * sheet first and then among the units there are; else by the outline of the sheet; else the unit
 * chosen for the whole sheet.
 */
final class ParentSearch {

  private static final int SHOWN = 5;

  private final KnownUnits units;
  private final Outline outline;
  private final Map<Integer, SheetUnit> byRow = new HashMap<>();
  private final Map<String, List<SheetUnit>> linesByCode;
  private final Map<String, List<SheetUnit>> linesByName;

  ParentSearch(Collection<SheetUnit> lines, KnownUnits units, Outline outline) {
    this.units = units;
    this.outline = outline;
    lines.forEach(line -> byRow.put(line.number, line));
    linesByCode =
        lines.stream()
            .filter(line -> !line.code.isEmpty())
            .collect(Collectors.groupingBy(line -> SheetUnit.key(line.code)));
    linesByName = lines.stream().collect(Collectors.groupingBy(line -> line.folded));
  }

  void settle(SheetUnit line) {
    var said = line.row.text(UnitColumns.PARENT).orElse("");
    if (!said.isEmpty()) {
      line.parentSaid = true;
      byWords(line, said);
      return;
    }
    var above = outline.above(line.number).map(byRow::get);
    if (above.isPresent()) {
      line.parentSaid = true;
      line.parentLine = above.get();
      return;
    }
    if (!units.isTop(line)) {
      line.parentUnit = units.top();
    }
  }

  private void byWords(SheetUnit line, String said) {
    var coded = linesByCode.getOrDefault(SheetUnit.key(said), List.of());
    if (!coded.isEmpty()) {
      fromLine(line, coded.getFirst());
      return;
    }
    var unit = units.coded(said);
    if (unit.isPresent()) {
      line.parentUnit = unit.get();
      return;
    }
    var folded = VietnameseText.fold(said);
    var named =
        linesByName.getOrDefault(folded, List.of()).stream()
            .filter(other -> !other.equals(line))
            .toList();
    var known = units.named(folded);
    if (named.size() == 1 && known.size() <= 1) {
      fromLine(line, named.getFirst());
    } else if (named.isEmpty() && known.size() == 1) {
      line.parentUnit = known.getFirst();
    } else if (named.isEmpty() && known.isEmpty()) {
      if (linesByName.containsKey(folded)) {
        line.fault(UnitColumns.PARENT, "units.import.fault.own-parent");
      } else {
        unknown(line, said, folded);
      }
    } else {
      line.fault(UnitColumns.PARENT, "units.import.fault.parent-unclear", said, some(named, known));
    }
  }

  private static void fromLine(SheetUnit line, SheetUnit parent) {
    if (parent.equals(line)) {
      line.fault(UnitColumns.PARENT, "units.import.fault.own-parent");
    } else {
      line.parentLine = parent;
    }
  }

  private void unknown(SheetUnit line, String said, String folded) {
    var alike = units.alike(folded);
    if (alike.isEmpty()) {
      line.fault(UnitColumns.PARENT, "units.import.fault.parent-unknown", said);
    } else {
      line.fault(
          UnitColumns.PARENT, "units.import.fault.parent-alike", said, some(List.of(), alike));
    }
  }

  /** "«Phòng Nội vụ» (HN-HM-NV, Phường Hoàng Mai); #12". */
  private String some(List<SheetUnit> lines, List<Unit> known) {
    return Stream.concat(
            known.stream().limit(SHOWN).map(units::told),
            lines.stream().limit(SHOWN).map(line -> "#" + line.number))
        .collect(Collectors.joining("; "));
  }

  /** Lines that stand above themselves; each is told the whole circle. */
  static void circles(Collection<SheetUnit> lines) {
    var free = new HashSet<SheetUnit>();
    for (var line : lines) {
      var way = new LinkedHashSet<SheetUnit>();
      var at = line;
      while (at != null && !free.contains(at) && way.add(at)) {
        at = at.parentLine;
      }
      if (at == null || free.contains(at)) {
        free.addAll(way);
      } else if (line.equals(at)) {
        var names = new ArrayList<>(way.stream().map(step -> step.name).toList());
        names.add(line.name);
        line.fault(UnitColumns.PARENT, "units.import.fault.circle", String.join(" → ", names));
      }
    }
  }
}
