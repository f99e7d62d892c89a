package vn.guongsang.targets.imports;

import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.api.Faulty;
import vn.guongsang.shell.api.JsonFields;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.imports.FigureReading.Read;
import vn.guongsang.targets.imports.FigureReading.Told;

/**
 * Reads a call's figures: indicators by id or name, units by id, code or name, the unit of the key
 * where none is said. All that is wrong is said at once, by field.
 */
@Component
class SentFigures {

  static final Set<String> CALL = Set.of("document", "reason", "dryRun", "figures");
  static final Set<String> FIGURE =
      Set.of(
          "indicator",
          "unit",
          "period",
          "value",
          "place",
          "among",
          "moved",
          "document",
          "note",
          "reason");
  static final int MOST = 5_000;

  private static final int LONGEST = 500;
  private static final int MOST_RANKED = 100_000;

  private final DSLContext sql;
  private final Indicators indicators;

  SentFigures(DSLContext sql, Indicators indicators) {
    this.sql = sql;
    this.indicators = indicators;
  }

  /** What was sent; its rows are numbered from 1. */
  record Call(boolean dryRun, List<Read> rows) {}

  /** Where in a call a row's field stands; empty text for the row. */
  static String at(int row, String field) {
    return "figures[" + (row - 1) + "]" + (field.isEmpty() ? "" : "." + field);
  }

  Call read(Viewer viewer, JsonNode node, LocalDate today) {
    var faults = new ArrayList<Faulty.Reason>();
    var call = JsonFields.of(node, "", faults, CALL);
    var document = call.text("document", LONGEST);
    var reason = call.text("reason", LONGEST);
    var dryRun = call.flag("dryRun");
    var list = call.list("figures", FIGURE, MOST);
    if (list.isEmpty() && faults.isEmpty()) {
      call.fault("figures", "api.fault.missing");
    }
    if (!faults.isEmpty()) {
      throw new Faulty(400, faults);
    }
    var named = named(list);
    var places = new Places(viewer, named);
    var library = new Library(indicators.all(viewer));
    var rows = new ArrayList<Read>();
    for (var i = 0; i < list.size(); i++) {
      var fields = list.get(i);
      var indicator = library.find(fields);
      var unit = places.find(fields, named.get(i));
      var period = period(fields, today);
      var measured = measured(fields);
      var by = or(fields.text("document", LONGEST), document);
      if (by.isEmpty()) {
        fields.fault("document", "api.fault.missing");
      }
      if (indicator.filter(one -> one.said().derived() != null).isPresent()) {
        fields.fault("indicator", "targets.fault.derived-entered");
      }
      if (indicator.isPresent() && unit.isPresent() && period.isPresent() && measured.isPresent()) {
        rows.add(
            new Read(
                rows.size() + 1,
                "",
                List.of(new Told(indicator.get(), unit.get(), period.get(), measured.get())),
                by,
                or(fields.text("note", LONGEST), null),
                or(fields.text("reason", LONGEST), reason),
                List.of(),
                List.of()));
      }
    }
    if (!faults.isEmpty()) {
      throw new Faulty(422, faults);
    }
    return new Call(dryRun, rows);
  }

  private static List<@Nullable String> named(List<JsonFields> figures) {
    var out = new ArrayList<@Nullable String>();
    figures.forEach(fields -> out.add(fields.text("unit", LONGEST)));
    return out;
  }

  private static String or(@Nullable String own, @Nullable String common) {
    var said = own == null ? common : own;
    return said == null ? "" : VietnameseText.clean(said);
  }

  private static Optional<Period> period(JsonFields fields, LocalDate today) {
    var code = fields.requiredText("period", 20);
    var period = Period.of(code);
    if (period.isEmpty()) {
      fields.fault("period", "targets.api.period");
    } else if (period.get().from().isAfter(today)) {
      fields.fault("period", "targets.fault.period-to-come");
      return Optional.empty();
    }
    return period;
  }

  private static Optional<Measured> measured(JsonFields fields) {
    var value = fields.decimal("value");
    var place = fields.number("place", 1, MOST_RANKED);
    var among = fields.number("among", 1, MOST_RANKED);
    var moved = fields.number("moved", -MOST_RANKED, MOST_RANKED);
    if (value == null && place == null && moved == null) {
      fields.fault(
          among == null ? "value" : "place",
          among == null ? "api.fault.missing" : "targets.fault.among-without-place");
    } else if (place != null && among != null && place > among) {
      fields.fault("place", "targets.fault.place-over-among", place, among);
    } else {
      return Optional.of(new Measured(value, place, among, moved));
    }
    return Optional.empty();
  }

  /** Those that the key's unit uses, by id and by name. */
  private static final class Library {
    private final Map<String, Indicator> byId = new HashMap<>();
    private final Map<String, List<Indicator>> byName = new HashMap<>();

    Library(List<Indicator> all) {
      for (var one : all) {
        byId.put(one.id().toString(), one);
        byName.computeIfAbsent(VietnameseText.fold(one.name()), n -> new ArrayList<>()).add(one);
      }
    }

    Optional<Indicator> find(JsonFields fields) {
      var asked = fields.requiredText("indicator", LONGEST);
      var known = byId.get(asked);
      var called =
          known == null
              ? byName.getOrDefault(VietnameseText.fold(asked), List.of())
              : List.of(known);
      if (called.size() == 1) {
        return Optional.of(called.getFirst());
      }
      if (!asked.isEmpty()) {
        fields.fault(
            "indicator",
            called.isEmpty()
                ? "targets.import.indicator-unknown"
                : "targets.import.indicator-unclear",
            asked);
      }
      return Optional.empty();
    }
  }

  /** Units of the viewer's scope, by id, code or a name of then or now. */
  private final class Places {
    private final Viewer viewer;
    private final Map<String, Set<UUID>> found = new HashMap<>();

    Places(Viewer viewer, List<@Nullable String> named) {
      this.viewer = viewer;
      var asked = new LinkedHashSet<String>();
      for (var unit : named) {
        if (unit != null) {
          asked.add(unit);
        }
      }
      var folded = new HashMap<String, List<String>>();
      asked.forEach(
          unit ->
              folded.computeIfAbsent(VietnameseText.fold(unit), n -> new ArrayList<>()).add(unit));
      var words = DSL.any(asked.toArray(String[]::new));
      sql.select(UNIT_TODAY.ID, UNIT_TODAY.CODE)
          .from(UNIT_TODAY)
          .where(UNIT_TODAY.ID.cast(String.class).eq(words).or(UNIT_TODAY.CODE.eq(words)))
          .and(viewer.sees(UNIT_TODAY.PATH))
          .forEach(
              row -> {
                put(row.value1().toString(), row.value1());
                if (row.value2() != null) {
                  put(row.value2(), row.value1());
                }
              });
      sql.select(UNIT_NAME.FOLDED, UNIT_NAME.UNIT)
          .from(UNIT_NAME)
          .join(UNIT_TODAY)
          .on(UNIT_TODAY.ID.eq(UNIT_NAME.UNIT))
          .where(UNIT_NAME.FOLDED.eq(DSL.any(folded.keySet().toArray(String[]::new))))
          .and(viewer.sees(UNIT_TODAY.PATH))
          .forEach(
              row ->
                  folded
                      .getOrDefault(row.value1(), List.of())
                      .forEach(unit -> put(unit, row.value2())));
    }

    private void put(String asked, UUID unit) {
      found.computeIfAbsent(asked, a -> new LinkedHashSet<>()).add(unit);
    }

    Optional<UnitId> find(JsonFields fields, @Nullable String asked) {
      if (asked == null) {
        return viewer.unit();
      }
      var units = found.getOrDefault(asked, Set.of());
      if (units.size() == 1) {
        return Optional.of(new UnitId(units.iterator().next()));
      }
      fields.fault(
          "unit",
          units.isEmpty() ? "targets.import.unit-unknown" : "targets.import.unit-unclear",
          asked);
      return Optional.empty();
    }
  }
}
