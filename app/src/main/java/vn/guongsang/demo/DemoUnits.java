package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.Tenants;
import vn.guongsang.registry.Tenants.Tenant;
import vn.guongsang.registry.TreeOfToday;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Nobody;

/** Hà Nội (tenant 1) and Cần Thơ (tenant 2) with their units. */
@Component
class DemoUnits implements DemoPart {

  private static final List<Tenant> TENANTS =
      List.of(
          new Tenant(1, "hanoi", "Thành phố Hà Nội"), new Tenant(2, "cantho", "Thành phố Cần Thơ"));

  private final Tenants tenants;
  private final Units units;
  private final TreeOfToday tree;

  DemoUnits(Tenants tenants, Units units, TreeOfToday tree) {
    this.tenants = tenants;
    this.units = units;
    this.tree = tree;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void load(LocalDate today) {
    TENANTS.forEach(tenants::ensure);
    for (var tenant : TENANTS) {
      var drafts = new ArrayList<UnitDraft>();
      for (var row : DemoTable.read("units.csv").rows()) {
        if (row.text("tenant").equals(tenant.code())) {
          drafts.add(draft(row));
        }
      }
      units.found(Nobody.system(tenant.id()), drafts, today);
    }
    tree.bringTo(today);
  }

  private static UnitDraft draft(DemoTable.Row row) {
    var parent = row.text("parent");
    return new UnitDraft(
        DemoIds.unit(row.text("key")),
        LocalDate.parse(row.text("from")),
        new UnitFacts(
            row.text("code"),
            row.text("name"),
            row.text("short"),
            UnitKind.valueOf(row.text("kind")),
            UnitLevel.valueOf(row.text("level")),
            parent.isEmpty() ? null : DemoIds.unit(parent),
            row.text("legal").equals("yes"),
            Integer.parseInt(row.text("ordinal"))));
  }
}
