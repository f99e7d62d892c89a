package vn.guongsang.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.sheets.RowIn;

/** One line of the sheet that speaks of a unit, while it is being found out which. */
final class SheetUnit {

  final int number;
  final String name;
  final String folded;
  final String code;
  final RowIn row;
  final boolean heading;
  final List<Fault> faults = new ArrayList<>();
  final List<Fault> doubts = new ArrayList<>();

  /** Of the two at most one is set; with neither it stays where it is. */
  @Nullable SheetUnit parentLine;

  @Nullable Unit parentUnit;

  /** The sheet itself says so, in a column or by its outline. */
  boolean parentSaid;

  /** The unit it speaks of, if there is one already. */
  @Nullable Unit existing;

  @Nullable UnitId id;
  @Nullable UnitFacts facts;

  /** Of its life. */
  @Nullable LocalDate firstDay;

  boolean settled;

  private SheetUnit(int number, String name, String code, RowIn row, boolean heading) {
    this.number = number;
    this.name = name;
    this.folded = VietnameseText.fold(name);
    this.code = code;
    this.row = row;
    this.heading = heading;
  }

  static SheetUnit of(RowIn row, String name) {
    return new SheetUnit(
        row.number(), name, row.text(UnitColumns.CODE).orElse(""), row, /* heading= */ false);
  }

  static SheetUnit heading(int number, String name) {
    var row = new RowIn(number, Map.of(), "", /* hidden= */ false);
    return new SheetUnit(number, name, "", row, /* heading= */ true);
  }

  /** The unit above in the end; null where the line does not say and it is nowhere yet. */
  @Nullable UnitId above() {
    if (parentLine != null) {
      return parentLine.id;
    }
    return parentUnit == null ? null : parentUnit.id();
  }

  void fault(String column, String key, Object... args) {
    faults.add(Fault.of(column, key, args));
  }

  void doubt(String column, String key, Object... args) {
    doubts.add(Fault.of(column, key, args));
  }

  boolean isCoded(String other) {
    return !code.isEmpty() && code.equalsIgnoreCase(other);
  }

  static String key(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
