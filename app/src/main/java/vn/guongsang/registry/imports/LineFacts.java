package vn.guongsang.registry.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;

/**
 * What a line makes of its unit: what the cells say; where they say nothing, what was so already;
 * for a new unit what its name and its place in the sheet tell.
 */
final class LineFacts {

  private final KnownUnits units;
  private final LocalDate day;
  private final boolean correcting;
  private final Set<String> sheetCodes = new HashSet<>();
  private final Set<String> freshCodes = new HashSet<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();
  private final Map<UnitId, Integer> lastOrdinals = new HashMap<>();

  LineFacts(KnownUnits units, LocalDate day, boolean correcting) {
    this.units = units;
    this.day = day;
    this.correcting = correcting;
  }

  /** A code that the sheet itself gives to some line. */
  void coded(String code) {
    sheetCodes.add(SheetUnit.key(code));
  }

  boolean isCoded(Unit unit) {
    return sheetCodes.contains(SheetUnit.key(unit.code()));
  }

  void settle(SheetUnit line) {
    var was = Optional.ofNullable(line.existing).map(Unit::facts);
    var kind = kind(line, was.map(UnitFacts::kind));
    var parent = was.isPresent() && !line.parentSaid ? was.get().parent() : line.above();
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
    var shortName =
        line.row.text(UnitColumns.SHORT_NAME).or(() -> was.map(UnitFacts::shortName)).orElse("");
    var ordinal = ordinal(line, was, parent);
    line.facts = new UnitFacts(code, line.name, shortName, kind, level, parent, legal, ordinal);
    line.firstDay = firstDay(line);
  }

  private static UnitKind kind(SheetUnit line, Optional<UnitKind> was) {
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
    return lastOrdinals.compute(
        Objects.requireNonNullElse(parent, units.top().id()),
        (any, last) -> 1 + (last == null ? units.lastOrdinal(parent) : last));
  }

  /** The first day of its life, as it will stand. */
  private LocalDate firstDay(SheetUnit line) {
    var said = line.row.day(UnitColumns.FOUNDED);
    var unit = line.existing;
    if (unit != null) {
      return said.isPresent() ? firstDay(line, unit, said.get()) : units.firstDay(unit);
    }
    var above = line.parentLine;
    var first = said.orElse(day);
    if (above != null && above.existing == null && above.firstDay != null) {
      if (first.isBefore(above.firstDay)) {
        line.fault(
            UnitColumns.FOUNDED,
            "units.import.fault.before-parent",
            first,
            above.name,
            above.firstDay);
      }
    }
    return first;
  }

  /** Nothing begins anew on a later day: another first day can only put right a wrong one. */
  private LocalDate firstDay(SheetUnit line, Unit unit, LocalDate said) {
    var beginning = units.beginning(unit);
    var known = beginning.from();
    if (said.equals(known)) {
      return known;
    }
    if (!correcting) {
      line.doubt(UnitColumns.FOUNDED, "units.import.doubt.founded", said, known);
      return known;
    }
    var until = beginning.until();
    if (until != null && !said.isBefore(until)) {
      line.fault(UnitColumns.FOUNDED, "units.import.fault.founded-late", said, until);
    }
    return said;
  }

  /** The first letters of the name, with a number where they are taken. */
  private String freshCode(SheetUnit line) {
    var letters = new StringBuilder();
    for (var word : line.folded.split(" ", -1)) {
      letters.append(word.chars().allMatch(Character::isDigit) ? word : word.substring(0, 1));
    }
    var base = letters.toString().toUpperCase(Locale.ROOT);
    var code = base;
    while (taken(code)) {
      code = base + "-" + lastNumbers.merge(base, 2, (last, two) -> last + 1);
    }
    freshCodes.add(SheetUnit.key(code));
    return code;
  }

  private boolean taken(String code) {
    var key = SheetUnit.key(code);
    return units.isTaken(code) || sheetCodes.contains(key) || freshCodes.contains(key);
  }
}
