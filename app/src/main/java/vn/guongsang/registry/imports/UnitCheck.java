package vn.guongsang.registry.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitBatches.Changed;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.SheetRows;

/**
 * Compares a sheet with the units there are, line by line, parents before what stands under them.
 */
final class UnitCheck {

  private final Supplier<UnitId> ids;
  private final KnownUnits units;
  private final LineFacts facts;
  private final Recognition recognition;
  private final SheetRows sheet;
  private final Map<Integer, SheetUnit> lines = new LinkedHashMap<>();

  UnitCheck(KnownUnits units, LineFacts facts, SheetRows sheet, Supplier<UnitId> ids) {
    this.ids = ids;
    this.units = units;
    this.facts = facts;
    this.sheet = sheet;
    this.recognition = new Recognition(units, facts);
    var outline = new Outline();
    for (var line : sheet.lines()) {
      switch (line) {
        case SheetRows.Heading heading -> take(heading, outline);
        case SheetRows.Data data -> take(data, outline);
      }
    }
    var parents = new ParentSearch(lines.values(), units, outline);
    lines.values().forEach(parents::settle);
    ParentSearch.circles(lines.values());
    lines.values().forEach(this::settle);
  }

  private void take(SheetRows.Heading heading, Outline outline) {
    var marked = Outline.marked(heading.text());
    var mark = heading.mark().isEmpty() ? marked.mark() : heading.mark();
    var known = !units.named(VietnameseText.fold(marked.name())).isEmpty();
    var unit = known || KindByName.namesOneUnit(marked.name());
    if (unit) {
      lines.put(heading.number(), SheetUnit.heading(heading.number(), marked.name()));
    }
    outline.next(heading.number(), mark.isEmpty() ? "I" : mark, unit);
  }

  private void take(SheetRows.Data data, Outline outline) {
    var typed = data.row().text(UnitColumns.NAME).orElse("");
    var marked = Outline.marked(typed);
    if (!typed.isEmpty()) {
      var line = SheetUnit.of(data.row(), marked.name());
      lines.put(line.number, line);
      if (!line.code.isEmpty()) {
        facts.coded(line.code);
      }
    }
    outline.next(
        data.number(), data.mark().isEmpty() ? marked.mark() : data.mark(), !typed.isEmpty());
  }

  /** Those above first, from the highest down: a sheet may be deeper than the stack. */
  private void settle(SheetUnit line) {
    var way = new ArrayList<SheetUnit>();
    for (var at = line; at != null && !at.settled; at = at.parentLine) {
      at.settled = true;
      way.add(at);
    }
    way.reversed().forEach(this::settleOne);
  }

  private void settleOne(SheetUnit line) {
    var above = line.parentLine;
    if (above != null && line.faults.isEmpty() && above.id == null) {
      line.fault(UnitColumns.PARENT, "units.import.fault.parent-line", above.number);
    }
    if (line.faults.isEmpty()) {
      recognition.settle(line);
    }
    if (line.faults.isEmpty()) {
      facts.settle(line);
    }
    if (line.faults.isEmpty()) {
      recognition.onlyOnce(line);
    }
    if (line.faults.isEmpty()) {
      line.id = line.existing == null ? ids.get() : line.existing.id();
    } else {
      line.facts = null;
    }
  }

  /** Units that there will be. */
  List<UnitDraft> founded() {
    var out = new ArrayList<UnitDraft>();
    for (var line : lines.values()) {
      if (line.existing == null && line.id != null && line.facts != null && line.firstDay != null) {
        out.add(new UnitDraft(line.id, line.firstDay, line.facts));
      }
    }
    return out;
  }

  /** Units that will be otherwise. */
  List<Changed> changed() {
    var out = new ArrayList<Changed>();
    for (var line : lines.values()) {
      var unit = line.existing;
      if (unit == null || line.facts == null || line.firstDay == null) {
        continue;
      }
      var founded = line.firstDay.equals(units.firstDay(unit)) ? null : line.firstDay;
      if (founded != null || !line.facts.equals(unit.facts())) {
        out.add(new Changed(unit.id(), line.facts, founded));
      }
    }
    return out;
  }

  List<PlannedRow> rows() {
    var spoken = new UnitRows(units);
    var out = new ArrayList<PlannedRow>();
    for (var line : lines.values()) {
      out.add(spoken.row(line));
    }
    for (var row : sheet.rows()) {
      if (!lines.containsKey(row.number())) {
        out.add(new PlannedRow(row.number(), RowOutcome.SAME, "", List.of(), List.of(), List.of()));
      }
    }
    return out;
  }
}
