package vn.guongsang.registry.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Unit;

/**
 * Finds what each line belongs to: by the code or the name in its parent column, looked for in the
 * sheet first and then among the units there are; else by the outline of the sheet; else the unit
 * chosen for the whole sheet.
 */
final class ParentSearch {

  private static final int SHOWN = 5;

  private final Unit top;
  private final Outline outline;
  private final Map<Integer, SheetUnit> byRow = new HashMap<>();
  private final Map<String, List<SheetUnit>> linesByCode;
  private final Map<String, List<SheetUnit>> linesByName;
  private final Map<String, Unit> unitsByCode = new HashMap<>();
  private final Map<String, List<Unit>> unitsByName;
  private final Map<String, List<Unit>> unitsByCore;
  private final Map<UnitId, Unit> unitsById = new HashMap<>();

  ParentSearch(Collection<SheetUnit> lines, Collection<Unit> units, Unit top, Outline outline) {
    this.top = top;
    this.outline = outline;
    lines.forEach(line -> byRow.put(line.number, line));
    linesByCode =
        lines.stream()
            .filter(line -> !line.code.isEmpty())
            .collect(Collectors.groupingBy(line -> SheetUnit.key(line.code)));
    linesByName = lines.stream().collect(Collectors.groupingBy(line -> line.folded));
    units.forEach(unit -> unitsByCode.put(SheetUnit.key(unit.code()), unit));
    units.forEach(unit -> unitsById.put(unit.id(), unit));
    unitsByName =
        units.stream().collect(Collectors.groupingBy(unit -> VietnameseText.fold(unit.name())));
    unitsByCore = units.stream().collect(Collectors.groupingBy(unit -> core(unit.name())));
  }

  private static final Pattern OFFICE_OF =
      Pattern.compile("^(ubnd|uy ban nhan dan|dang uy|hdnd|hoi dong nhan dan) ");

  /** A name without what officials put before it or leave away: "UBND phường" and "phường". */
  static String core(String name) {
    return OFFICE_OF.matcher(VietnameseText.fold(name)).replaceFirst("");
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
    if (!isTop(line)) {
      line.parentUnit = top;
    }
  }

  /** The sheet often begins with the very unit under which the others stand. */
  boolean isTop(SheetUnit line) {
    return line.isCoded(top.code())
        || (line.code.isEmpty() && line.folded.equals(VietnameseText.fold(top.name())));
  }

  private void byWords(SheetUnit line, String said) {
    var coded = linesByCode.getOrDefault(SheetUnit.key(said), List.of());
    if (!coded.isEmpty()) {
      fromLine(line, coded.getFirst());
      return;
    }
    var unit = unitsByCode.get(SheetUnit.key(said));
    if (unit != null) {
      line.parentUnit = unit;
      return;
    }
    var folded = VietnameseText.fold(said);
    var named =
        linesByName.getOrDefault(folded, List.of()).stream()
            .filter(other -> !other.equals(line))
            .toList();
    var known = unitsByName.getOrDefault(folded, List.of());
    if (named.size() == 1 && known.size() <= 1) {
      fromLine(line, named.getFirst());
    } else if (named.isEmpty() && known.size() == 1) {
      line.parentUnit = known.getFirst();
    } else if (named.isEmpty() && known.isEmpty()) {
      if (linesByName.containsKey(folded)) {
        line.fault(UnitColumns.PARENT, "units.import.fault.own-parent");
      } else {
        unknown(line, said);
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

  private void unknown(SheetUnit line, String said) {
    var alike = unitsByCore.getOrDefault(core(said), List.of());
    if (alike.isEmpty()) {
      line.fault(UnitColumns.PARENT, "units.import.fault.parent-unknown", said);
    } else {
      line.fault(
          UnitColumns.PARENT, "units.import.fault.parent-alike", said, some(List.of(), alike));
    }
  }

  /** "«Phòng Nội vụ» (HN-HM-NV, thuộc Phường Hoàng Mai); dòng 12". */
  private String some(List<SheetUnit> lines, List<Unit> units) {
    return Stream.concat(
            units.stream().limit(SHOWN).map(this::told),
            lines.stream().limit(SHOWN).map(line -> "#" + line.number))
        .collect(Collectors.joining("; "));
  }

  String told(Unit unit) {
    var above = unit.parent().map(unitsById::get);
    return "«"
        + unit.name()
        + "» ("
        + unit.code()
        + above.map(parent -> ", " + parent.name()).orElse("")
        + ")";
  }

  /** Lines that stand above themselves; each is told the whole circle. */
  static void circles(Collection<SheetUnit> lines) {
    for (var line : lines) {
      var way = new LinkedHashSet<SheetUnit>();
      var at = line;
      while (at != null && way.add(at)) {
        at = at.parentLine;
      }
      if (line.equals(at)) {
        var names = new ArrayList<>(way.stream().map(step -> step.name).toList());
        names.add(line.name);
        line.fault(UnitColumns.PARENT, "units.import.fault.circle", String.join(" → ", names));
      }
    }
  }
}
