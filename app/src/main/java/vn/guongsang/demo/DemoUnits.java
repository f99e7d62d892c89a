package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.LegalDocument;
import vn.guongsang.registry.ReorganisationKind;
import vn.guongsang.registry.ReorganisationOrder;
import vn.guongsang.registry.ReorganisationOrder.Changed;
import vn.guongsang.registry.ReorganisationOrder.Founded;
import vn.guongsang.registry.ReorganisationOrder.Heir;
import vn.guongsang.registry.Reorganisations;
import vn.guongsang.registry.Tenants;
import vn.guongsang.registry.Tenants.Tenant;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Nobody;

/**
 * Hà Nội (tenant 1) and Cần Thơ (tenant 2) with their units before 2025, and what the reforms made
 * of them, in the order in which an office would have entered it.
 */
@Component
class DemoUnits implements DemoPart {

  private static final List<Tenant> TENANTS =
      List.of(
          new Tenant(1, "hanoi", "Thành phố Hà Nội"), new Tenant(2, "cantho", "Thành phố Cần Thơ"));

  private final Tenants tenants;
  private final Units units;
  private final Reorganisations reorganisations;

  DemoUnits(Tenants tenants, Units units, Reorganisations reorganisations) {
    this.tenants = tenants;
    this.units = units;
    this.reorganisations = reorganisations;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void load(LocalDate today) {
    TENANTS.forEach(tenants::ensure);
    found("units.csv", today);
    reorganise("reorganisations.csv", today);
    found("later-units.csv", today);
    reorganise("later-reorganisations.csv", today);
  }

  private void found(String file, LocalDate today) {
    for (var tenant : TENANTS) {
      var drafts =
          DemoTable.read(file).rows().stream()
              .filter(row -> row.text("tenant").equals(tenant.code()))
              .map(row -> new UnitDraft(id(row), LocalDate.parse(row.text("from")), facts(row)))
              .toList();
      if (!drafts.isEmpty()) {
        units.found(Nobody.system(tenant.id()), drafts, today);
      }
    }
  }

  private void reorganise(String file, LocalDate today) {
    var founded = new HashMap<String, Founded>();
    for (var row : DemoTable.read("founded-units.csv").rows()) {
      founded.put(row.text("key"), new Founded(id(row), facts(row)));
    }
    for (var tenant : TENANTS) {
      var orders =
          DemoTable.read(file).rows().stream()
              .filter(row -> row.text("tenant").equals(tenant.code()))
              .map(row -> order(row, founded))
              .toList();
      reorganisations.applyAll(Nobody.system(tenant.id()), orders, today);
    }
  }

  private ReorganisationOrder order(DemoTable.Row row, Map<String, Founded> founded) {
    var kind = ReorganisationKind.valueOf(row.text("kind"));
    var day = LocalDate.parse(row.text("day"));
    var concerned = ids(row.text("units"));
    var successors = ids(row.text("successors"));
    var becomes = row.text("becomes");
    var changed = new ArrayList<Changed>();
    if (!becomes.isEmpty()) {
      var names = becomes.split(";", -1);
      for (var unit : concerned) {
        var before = units.on(unit, day).orElseThrow().facts();
        changed.add(new Changed(unit, before.named(names[0], names[1])));
      }
    }
    var ended = becomes.isEmpty() && row.text("ends").equals("yes") ? concerned : List.<UnitId>of();
    var heirs = new ArrayList<Heir>();
    for (var unit : concerned) {
      successors.forEach(s -> heirs.add(new Heir(unit, s)));
    }
    var children = new LinkedHashMap<UnitId, UnitId>();
    for (var move : split(row.text("children"))) {
      var ends = move.split(">", -1);
      children.put(DemoIds.unit(ends[0]), DemoIds.unit(ends[1]));
    }
    return new ReorganisationOrder(
        kind,
        day,
        document(row),
        row.text("note"),
        null,
        changed,
        split(row.text("founded")).stream().map(k -> known(founded.get(k), k)).toList(),
        ended,
        heirs,
        children);
  }

  private static Founded known(@Nullable Founded founded, String key) {
    if (founded == null) {
      throw new IllegalStateException("founded-units.csv has no " + key);
    }
    return founded;
  }

  private static LegalDocument document(DemoTable.Row row) {
    var day = row.text("document day");
    return new LegalDocument(
        row.text("document"),
        row.text("number"),
        day.isEmpty() ? null : LocalDate.parse(day),
        row.text("issuer"),
        row.text("title"));
  }

  private static List<String> split(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
  }

  private static List<UnitId> ids(String list) {
    return split(list).stream().map(DemoIds::unit).toList();
  }

  private static UnitId id(DemoTable.Row row) {
    return DemoIds.unit(row.text("key"));
  }

  private static UnitFacts facts(DemoTable.Row row) {
    var parent = row.text("parent");
    return new UnitFacts(
        row.text("code"),
        row.text("name"),
        row.text("short"),
        UnitKind.valueOf(row.text("kind")),
        UnitLevel.valueOf(row.text("level")),
        parent.isEmpty() ? null : DemoIds.unit(parent),
        row.text("legal").equals("yes"),
        Integer.parseInt(row.text("ordinal")));
  }
}
