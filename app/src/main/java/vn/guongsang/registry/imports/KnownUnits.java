package vn.guongsang.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Unit;

/**
 * The units there are, as a sheet may speak of them: by code, by name, by what they stand under.
 */
final class KnownUnits {

  private static final int TOLD = 5;

  private final Unit top;
  private final String topFolded;
  private final Map<UnitId, Unit> units = new HashMap<>();
  private final Map<UnitId, DayRange> beginnings;
  private final Set<String> codesTaken = new HashSet<>();
  private final Map<String, Unit> byCode = new HashMap<>();
  private final Map<String, List<Unit>> byName = new HashMap<>();
  private final Map<String, List<Unit>> byCore = new HashMap<>();
  private final Map<Below, List<Unit>> byNameBelow = new HashMap<>();
  private final Map<Below, List<Unit>> byCoreBelow = new HashMap<>();
  private final Map<UnitId, Integer> lastOrdinals = new HashMap<>();

  private record Below(@Nullable UnitId parent, String name) {}

  /**
   * @param codesTaken by any unit at any time, seen or not
   * @param beginnings the first days of each unit's life, as long as the facts of then held
   */
  KnownUnits(
      Collection<Unit> seen, Set<String> codesTaken, Map<UnitId, DayRange> beginnings, Unit top) {
    this.top = top;
    this.topFolded = VietnameseText.fold(top.name());
    this.beginnings = beginnings;
    codesTaken.forEach(code -> this.codesTaken.add(SheetUnit.key(code)));
    seen.forEach(this::take);
  }

  private void take(Unit unit) {
    var parent = unit.facts().parent();
    var folded = VietnameseText.fold(unit.name());
    var core = core(folded);
    units.put(unit.id(), unit);
    byCode.put(SheetUnit.key(unit.code()), unit);
    add(byName, folded, unit);
    add(byCore, core, unit);
    if (parent != null) {
      add(byNameBelow, new Below(parent, folded), unit);
      add(byCoreBelow, new Below(parent, core), unit);
      lastOrdinals.merge(parent, unit.facts().ordinal(), Integer::max);
    }
  }

  private static <K> void add(Map<K, List<Unit>> to, K key, Unit unit) {
    to.computeIfAbsent(key, any -> new ArrayList<>()).add(unit);
  }

  private static final Pattern OFFICE_OF =
      Pattern.compile("^(ubnd|uy ban nhan dan|dang uy|hdnd|hoi dong nhan dan) ");

  /** A folded name without what officials put before it or leave away: "UBND phường", "phường". */
  private static String core(String folded) {
    return OFFICE_OF.matcher(folded).replaceFirst("");
  }

  Unit top() {
    return top;
  }

  /** The sheet often begins with the very unit under which the others stand. */
  boolean isTop(SheetUnit line) {
    return line.isCoded(top.code()) || (line.code.isEmpty() && line.folded.equals(topFolded));
  }

  Optional<Unit> coded(String code) {
    return Optional.ofNullable(byCode.get(SheetUnit.key(code)));
  }

  /** By a unit that may have ended, or that the sender does not see. */
  boolean isTaken(String code) {
    return codesTaken.contains(SheetUnit.key(code));
  }

  List<Unit> named(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  List<Unit> alike(String folded) {
    return byCore.getOrDefault(core(folded), List.of());
  }

  List<Unit> namedBelow(@Nullable UnitId parent, String folded) {
    return byNameBelow.getOrDefault(new Below(parent, folded), List.of());
  }

  List<Unit> alikeBelow(@Nullable UnitId parent, String folded) {
    return byCoreBelow.getOrDefault(new Below(parent, core(folded)), List.of());
  }

  /** The last place in the official order below it that is taken; 0 where none is. */
  int lastOrdinal(@Nullable UnitId parent) {
    return parent == null ? 0 : lastOrdinals.getOrDefault(parent, 0);
  }

  DayRange beginning(Unit unit) {
    return beginnings.getOrDefault(unit.id(), unit.days());
  }

  LocalDate firstDay(Unit unit) {
    return beginning(unit).from();
  }

  @Nullable String nameOf(@Nullable UnitId id) {
    var unit = id == null ? null : units.get(id);
    return unit == null ? null : unit.name();
  }

  /** "«Phòng Nội vụ» (HN-HM-NV, Phường Hoàng Mai)". */
  String told(Unit unit) {
    var above = unit.parent().map(units::get);
    return "«"
        + unit.name()
        + "» ("
        + unit.code()
        + above.map(parent -> ", " + parent.name()).orElse("")
        + ")";
  }

  String told(List<Unit> some) {
    return some.stream().limit(TOLD).map(this::told).collect(Collectors.joining("; "));
  }
}
