package vn.guongsang.registry.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;

/**
 * Tells which unit a line speaks of: by its code, else by its name under the same parent; where
 * several would do, or only nearly, the line asks a person.
 */
final class Recognition {

  private final KnownUnits units;
  private final LineFacts facts;
  private final Map<Object, Integer> spokenOf = new HashMap<>();

  Recognition(KnownUnits units, LineFacts facts) {
    this.units = units;
    this.facts = facts;
  }

  void settle(SheetUnit line) {
    if (units.isTop(line)) {
      line.existing = units.top();
      return;
    }
    var coded = line.code.isEmpty() ? null : units.coded(line.code).orElse(null);
    if (coded != null) {
      line.existing = coded;
    } else if (!line.code.isEmpty() && units.isTaken(line.code)) {
      line.fault(UnitColumns.CODE, "units.import.fault.code-elsewhere", line.code);
    } else {
      byName(line);
    }
  }

  private void byName(SheetUnit line) {
    var same =
        units.namedBelow(line.above(), line.folded).stream()
            .filter(unit -> line.code.isEmpty() || !facts.isCoded(unit))
            .toList();
    if (same.size() > 1) {
      line.fault(UnitColumns.NAME, "units.import.fault.several", units.told(same));
    } else if (same.size() == 1) {
      line.existing = same.getFirst();
    } else if (line.code.isEmpty()) {
      var alike = units.alikeBelow(line.above(), line.folded);
      if (!alike.isEmpty()) {
        line.fault(UnitColumns.NAME, "units.import.fault.alike", units.told(alike));
      } else {
        elsewhere(line);
      }
    }
  }

  /** Every office has its "Phòng Kế toán"; but there is hardly a second "Sở Nội vụ". */
  private void elsewhere(SheetUnit line) {
    var others = units.named(line.folded);
    if (others.isEmpty()) {
      return;
    }
    var kind = KindByName.of(line.name).orElse(UnitKind.OFFICE);
    if (KindByName.levelOf(kind) != UnitLevel.TEAM) {
      line.doubt(UnitColumns.NAME, "units.import.doubt.elsewhere", units.told(others));
    }
  }

  /** No two lines may speak of one unit. */
  void onlyOnce(SheetUnit line) {
    var key =
        line.existing != null
            ? line.existing.id()
            : List.of(String.valueOf(line.above()), line.folded);
    var earlier = spokenOf.putIfAbsent(key, line.number);
    if (earlier != null) {
      line.fault(UnitColumns.NAME, "units.import.fault.twice", earlier);
    }
  }
}
