package vn.guongsang.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitBatches.Changed;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.SheetRows;

/**
 * Compares a sheet with the units there are, line by line, parents before what stands under them. A
 * unit is known again by its code, else by its name under the same parent; where several would do,
 * or only nearly, the line asks a person.
 */
final class UnitCheck {

  private final Unit top;
  private final LocalDate day;
  private final Supplier<UnitId> ids;
  private final Map<Integer, SheetUnit> lines = new LinkedHashMap<>();
  private final Map<UnitId, Unit> units = new HashMap<>();
  private final Map<String, Unit> byCode = new HashMap<>();
  private final Map<UnitId, List<Unit>> children = new HashMap<>();
  private final Map<String, List<Unit>> byName;
  private final Set<String> codes = new HashSet<>();
  private final Set<String> sheetCodes = new HashSet<>();
  private final Map<Object, Integer> spokenOf = new HashMap<>();
  private final Map<UnitId, Integer> lastOrdinal = new HashMap<>();
  private final ParentSearch parents;
  private final SheetRows sheet;

  UnitCheck(
      Collection<Unit> seen,
      Set<String> codesTaken,
      Unit top,
      LocalDate day,
      SheetRows sheet,
      Supplier<UnitId> ids) {
    this.top = top;
    this.day = day;
    this.sheet = sheet;
    this.ids = ids;
    codesTaken.forEach(code -> codes.add(SheetUnit.key(code)));
    for (var unit : seen) {
      units.put(unit.id(), unit);
      byCode.put(SheetUnit.key(unit.code()), unit);
      unit.parent().ifPresent(p -> children.computeIfAbsent(p, any -> new ArrayList<>()).add(unit));
    }
    byName = seen.stream().collect(Collectors.groupingBy(u -> VietnameseText.fold(u.name())));
    var outline = new Outline();
    for (var line : sheet.lines()) {
      switch (line) {
        case SheetRows.Heading heading -> take(heading, outline);
        case SheetRows.Data data -> take(data, outline);
      }
    }
    parents = new ParentSearch(lines.values(), seen, top, outline);
    lines.values().forEach(parents::settle);
    ParentSearch.circles(lines.values());
    lines.values().forEach(this::settle);
  }

  private void take(SheetRows.Heading heading, Outline outline) {
    var marked = Outline.marked(heading.text());
    var mark = heading.mark().isEmpty() ? marked.mark() : heading.mark();
    var known = byName.containsKey(VietnameseText.fold(marked.name()));
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
        sheetCodes.add(SheetUnit.key(line.code));
      }
    }
    outline.next(
        data.number(), data.mark().isEmpty() ? marked.mark() : data.mark(), !typed.isEmpty());
  }

  private void settle(SheetUnit line) {
    if (line.settled) {
      return;
    }
    line.settled = true;
    var above = line.parentLine;
    if (above != null && line.faults.isEmpty()) {
      settle(above);
      if (above.id == null) {
        line.fault(UnitColumns.PARENT, "units.import.fault.parent-line", above.number);
      }
    }
    if (line.faults.isEmpty()) {
      known(line);
    }
    if (line.faults.isEmpty()) {
      facts(line);
    }
    if (line.faults.isEmpty()) {
      twice(line);
    }
    if (!line.faults.isEmpty()) {
      line.id = null;
      line.facts = null;
    }
  }

  /** The unit above in the end; null where the line does not say and it is nowhere yet. */
  private static @Nullable UnitId above(SheetUnit line) {
    if (line.parentLine != null) {
      return line.parentLine.id;
    }
    return line.parentUnit == null ? null : line.parentUnit.id();
  }

  private void known(SheetUnit line) {
    if (parents.isTop(line)) {
      line.existing = top;
    } else if (!line.code.isEmpty() && byCode.containsKey(SheetUnit.key(line.code))) {
      line.existing = byCode.get(SheetUnit.key(line.code));
    } else if (!line.code.isEmpty() && codes.contains(SheetUnit.key(line.code))) {
      line.fault(UnitColumns.CODE, "units.import.fault.code-elsewhere", line.code);
    } else {
      byName(line);
    }
    var existing = line.existing;
    line.id = existing == null ? ids.get() : existing.id();
  }

  private void byName(SheetUnit line) {
    var siblings = children.getOrDefault(above(line), List.of());
    var same =
        siblings.stream()
            .filter(u -> VietnameseText.fold(u.name()).equals(line.folded))
            .filter(u -> line.code.isEmpty() || !sheetCodes.contains(SheetUnit.key(u.code())))
            .toList();
    if (same.size() > 1) {
      line.fault(UnitColumns.NAME, "units.import.fault.several", told(same));
    } else if (same.size() == 1) {
      line.existing = same.getFirst();
    } else if (line.code.isEmpty()) {
      var alike =
          siblings.stream()
              .filter(u -> ParentSearch.core(u.name()).equals(ParentSearch.core(line.name)))
              .toList();
      if (!alike.isEmpty()) {
        line.fault(UnitColumns.NAME, "units.import.fault.alike", told(alike));
      } else {
        elsewhere(line);
      }
    }
  }

  /** Every office has its "Phòng Kế toán"; but there is hardly a second "Sở Nội vụ". */
  private void elsewhere(SheetUnit line) {
    var others = byName.getOrDefault(line.folded, List.of());
    var kind = KindByName.of(line.name).orElse(UnitKind.OFFICE);
    if (!others.isEmpty() && KindByName.levelOf(kind) != UnitLevel.TEAM) {
      line.doubt(UnitColumns.NAME, "units.import.doubt.elsewhere", told(others));
    }
  }

  private String told(List<Unit> some) {
    return some.stream().limit(5).map(parents::told).collect(Collectors.joining("; "));
  }

  private void twice(SheetUnit line) {
    var key =
        line.existing != null
            ? line.existing.id()
            : List.of(String.valueOf(above(line)), line.folded);
    var earlier = spokenOf.putIfAbsent(key, line.number);
    if (earlier != null) {
      line.fault(UnitColumns.NAME, "units.import.fault.twice", earlier);
    }
  }

  private void facts(SheetUnit line) {
    var was = Optional.ofNullable(line.existing).map(Unit::facts);
    var kind = kind(line, was.map(UnitFacts::kind));
    var parent = line.existing != null && !line.parentSaid ? was.get().parent() : above(line);
    if (line.existing != null && parent != null && parent.equals(line.existing.id())) {
      line.fault(UnitColumns.PARENT, "units.import.fault.own-parent");
      return;
    }
    var level =
        line.row
            .chosen(UnitColumns.LEVEL)
            .map(UnitLevel::valueOf)
            .or(() -> was.filter(f -> f.kind() == kind).map(UnitFacts::level))
            .orElse(KindByName.levelOf(kind));
    var legal =
        line.row
            .yesNo(UnitColumns.LEGAL)
            .or(() -> was.map(UnitFacts::legalEntity))
            .orElse(KindByName.commonlyLegalEntity(kind));
    var code =
        line.code.isEmpty()
            ? was.map(UnitFacts::code).orElseGet(() -> freshCode(line))
            : was.map(UnitFacts::code).filter(line::isCoded).orElse(line.code);
    line.facts =
        new UnitFacts(
            code,
            line.name,
            line.row
                .text(UnitColumns.SHORT_NAME)
                .or(() -> was.map(UnitFacts::shortName))
                .orElse(""),
            kind,
            level,
            parent,
            legal,
            ordinal(line, was, parent));
    founded(line);
  }

  private UnitKind kind(SheetUnit line, Optional<UnitKind> was) {
    var cell = line.row.text(UnitColumns.KIND).orElse("");
    if (!cell.isEmpty()) {
      var said = KindByName.ofCell(cell);
      if (said.isEmpty()) {
        line.fault(UnitColumns.KIND, "units.import.fault.kind", cell);
      }
      return said.orElse(UnitKind.OTHER);
    }
    if (was.isPresent()) {
      return was.get();
    }
    var named = KindByName.of(line.name);
    if (named.isEmpty()) {
      line.doubt(UnitColumns.NAME, "units.import.doubt.kind");
    }
    return named.orElse(UnitKind.OTHER);
  }

  /** The order of the sheet is the official one, unless a column says otherwise. */
  private int ordinal(SheetUnit line, Optional<UnitFacts> was, @Nullable UnitId parent) {
    var said = line.row.whole(UnitColumns.ORDER);
    if (said.isPresent() && (said.get() < 0 || said.get() > 1_000_000)) {
      line.fault(UnitColumns.ORDER, "units.import.fault.order");
      return 0;
    }
    if (said.isPresent()) {
      return said.get().intValue();
    }
    if (was.isPresent()) {
      return was.get().ordinal();
    }
    return lastOrdinal.merge(
        Objects.requireNonNullElse(parent, top.id()), firstFree(parent), (last, any) -> last + 1);
  }

  private int firstFree(@Nullable UnitId parent) {
    return 1
        + children.getOrDefault(parent, List.of()).stream()
            .mapToInt(u -> u.facts().ordinal())
            .max()
            .orElse(0);
  }

  private void founded(SheetUnit line) {
    var founded = line.row.day(UnitColumns.FOUNDED);
    if (line.existing == null && line.parentLine != null && line.parentLine.existing == null) {
      var above = line.parentLine.row.day(UnitColumns.FOUNDED).orElse(day);
      if (founded.orElse(day).isBefore(above)) {
        line.fault(
            UnitColumns.FOUNDED,
            "units.import.fault.before-parent",
            founded.orElse(day),
            line.parentLine.name,
            above);
      }
    }
  }

  /** The first letters of the name, with a number where they are taken. */
  private String freshCode(SheetUnit line) {
    var letters = new StringBuilder();
    for (var word : line.folded.split(" ", -1)) {
      letters.append(word.chars().allMatch(Character::isDigit) ? word : word.substring(0, 1));
    }
    var base = letters.toString().toUpperCase(Locale.ROOT);
    var code = base;
    for (var number = 2; taken(code); number++) {
      code = base + "-" + number;
    }
    codes.add(SheetUnit.key(code));
    return code;
  }

  private boolean taken(String code) {
    var key = SheetUnit.key(code);
    return codes.contains(key) || sheetCodes.contains(key);
  }

  private LocalDate firstDay(SheetUnit line) {
    return line.row.day(UnitColumns.FOUNDED).orElse(day);
  }

  /** Units that there will be. */
  List<UnitDraft> founded() {
    var out = new ArrayList<UnitDraft>();
    for (var line : lines.values()) {
      if (line.existing == null && line.id != null && line.facts != null) {
        out.add(new UnitDraft(line.id, firstDay(line), line.facts));
      }
    }
    return out;
  }

  /** Units that will be otherwise. */
  List<Changed> changed() {
    var out = new ArrayList<Changed>();
    for (var line : lines.values()) {
      var unit = line.existing;
      if (unit != null && line.facts != null && !line.facts.equals(unit.facts())) {
        out.add(new Changed(unit.id(), line.facts, null));
      }
    }
    return out;
  }

  List<PlannedRow> rows() {
    var out = new ArrayList<PlannedRow>();
    for (var line : lines.values()) {
      out.add(row(line));
    }
    for (var row : sheet.rows()) {
      if (!lines.containsKey(row.number())) {
        out.add(new PlannedRow(row.number(), RowOutcome.SAME, "", List.of(), List.of(), List.of()));
      }
    }
    return out;
  }

  private PlannedRow row(SheetUnit line) {
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
    var before = line.existing == null ? null : line.existing.facts();
    var out = new ArrayList<Change>();
    add(out, "code", before == null ? null : before.code(), after.code());
    if (before != null) {
      add(out, "name", before.name(), after.name());
    }
    add(out, "short-name", before == null ? null : before.shortName(), after.shortName());
    add(
        out,
        "parent",
        before == null ? null : nameOf(before.parent()),
        before != null && Objects.equals(before.parent(), after.parent())
            ? nameOf(before.parent())
            : newParent(line, after));
    add(out, "kind", before == null ? null : before.kind(), after.kind());
    add(out, "level", before == null ? null : before.level(), after.level());
    add(out, "legal-entity", before == null ? null : before.legalEntity(), after.legalEntity());
    if (before != null) {
      add(out, "ordinal", before.ordinal(), after.ordinal());
    } else {
      add(out, "founded", null, firstDay(line));
    }
    return out;
  }

  private static void add(
      List<Change> out, String field, @Nullable Object before, @Nullable Object after) {
    var change = Change.of("units.import.field." + field, before, after);
    if (!change.before().equals(change.after())) {
      out.add(change);
    }
  }

  private @Nullable String nameOf(@Nullable UnitId id) {
    var unit = id == null ? null : units.get(id);
    return unit == null ? null : unit.name();
  }

  private @Nullable String newParent(SheetUnit line, UnitFacts after) {
    return line.parentLine != null ? line.parentLine.name : nameOf(after.parent());
  }
}
