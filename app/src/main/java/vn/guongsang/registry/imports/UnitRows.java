package vn.guongsang.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.RowOutcome;

/** Says of each line what would become of its unit, field by field. */
final class UnitRows {

  private final KnownUnits units;

  UnitRows(KnownUnits units) {
    this.units = units;
  }

  PlannedRow row(SheetUnit line) {
    var changes = line.facts == null ? List.<Change>of() : changes(line, line.facts);
    var outcome =
        !line.faults.isEmpty()
            ? RowOutcome.WRONG
            : line.existing == null
                ? RowOutcome.NEW
                : changes.isEmpty() ? RowOutcome.SAME : RowOutcome.CHANGED;
    return new PlannedRow(line.number, outcome, line.name, changes, line.faults, line.doubts);
  }

  private List<Change> changes(SheetUnit line, UnitFacts after) {
    var unit = line.existing;
    var before = unit == null ? null : unit.facts();
    var out = new ArrayList<Change>();
    add(out, "code", before == null ? null : before.code(), after.code());
    if (before != null) {
      add(out, "name", before.name(), after.name());
    }
    add(out, "short-name", before == null ? null : before.shortName(), after.shortName());
    add(
        out,
        "parent",
        before == null ? null : units.nameOf(before.parent()),
        before != null && Objects.equals(before.parent(), after.parent())
            ? units.nameOf(before.parent())
            : newParent(line, after));
    add(out, "kind", before == null ? null : before.kind(), after.kind());
    add(out, "level", before == null ? null : before.level(), after.level());
    add(out, "legal-entity", before == null ? null : before.legalEntity(), after.legalEntity());
    if (before != null) {
      add(out, "ordinal", before.ordinal(), after.ordinal());
    }
    add(out, "founded", unit == null ? null : units.firstDay(unit), line.firstDay);
    return out;
  }

  private static void add(
      List<Change> out, String field, @Nullable Object before, @Nullable Object after) {
    var change = Change.of("units.import.field." + field, before, after);
    if (!change.before().equals(change.after())) {
      out.add(change);
    }
  }

  private @Nullable String newParent(SheetUnit line, UnitFacts after) {
    return line.parentLine != null ? line.parentLine.name : units.nameOf(after.parent());
  }
}
