package vn.guongsang.targets.imports;

import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.sheets.RowIn;

/**
 * The units that rows of a sheet name. Two thirds of the country's communes share their name with
 * another: then the unit above, or the official code, tells which is meant, and nothing is guessed.
 */
final class NamedUnits {

  /** A unit called so, with the folded names of the one above it. */
  private record Called(UUID unit, Set<String> above) {}

  private final Map<String, Map<UUID, Called>> units = new HashMap<>();

  /** By folded name of then or now, or by official code; those the viewer sees. */
  NamedUnits(DSLContext sql, Viewer viewer, List<RowIn> rows) {
    var names =
        rows.stream()
            .flatMap(row -> row.text(FigureColumns.UNIT).stream())
            .map(VietnameseText::fold)
            .distinct()
            .toArray(String[]::new);
    var above = UNIT_NAME.as("above");
    sql.select(UNIT_NAME.FOLDED, UNIT_NAME.UNIT, DSL.arrayAggDistinct(above.FOLDED))
        .from(UNIT_NAME)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(UNIT_NAME.UNIT))
        .leftJoin(above)
        .on(above.UNIT.eq(UNIT_TODAY.PARENT))
        .where(UNIT_NAME.FOLDED.eq(DSL.any(names)))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .groupBy(UNIT_NAME.FOLDED, UNIT_NAME.UNIT)
        .forEach(row -> put(row.value1(), row.value2(), row.value3()));
    var codes =
        rows.stream()
            .flatMap(row -> row.text(FigureColumns.UNIT).stream())
            .distinct()
            .toArray(String[]::new);
    sql.select(UNIT_TODAY.CODE, UNIT_TODAY.ID)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.CODE.eq(DSL.any(codes)))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .forEach(row -> put(VietnameseText.fold(row.value1()), row.value2(), new String[0]));
  }

  private void put(String folded, UUID unit, @Nullable String[] above) {
    var names = new HashSet<String>();
    for (var name : above) {
      if (name != null) {
        names.add(name);
      }
    }
    units.computeIfAbsent(folded, n -> new LinkedHashMap<>()).put(unit, new Called(unit, names));
  }

  /** The unit of a row that names one. */
  Optional<UnitId> find(RowIn row, List<Fault> faults) {
    var typed = row.text(FigureColumns.UNIT).orElse("");
    var all = units.getOrDefault(VietnameseText.fold(typed), Map.of()).values();
    var above = VietnameseText.fold(row.text(FigureColumns.ABOVE).orElse(""));
    var called =
        all.size() < 2 || above.isEmpty()
            ? List.copyOf(all)
            : all.stream().filter(one -> one.above().contains(above)).toList();
    if (called.size() == 1) {
      return Optional.of(new UnitId(called.getFirst().unit()));
    }
    faults.add(
        Fault.of(
            all.size() > 1 && !above.isEmpty() ? FigureColumns.ABOVE : FigureColumns.UNIT,
            all.isEmpty()
                ? "targets.import.unit-unknown"
                : called.isEmpty()
                    ? "targets.import.unit-not-there"
                    : "targets.import.unit-unclear",
            typed,
            row.text(FigureColumns.ABOVE).orElse("")));
    return Optional.empty();
  }
}
