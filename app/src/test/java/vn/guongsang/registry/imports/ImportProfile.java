package vn.guongsang.registry.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.RunningApp;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.registry.Tenants;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.db.Tables;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.imports.Import.Source;
import vn.guongsang.shell.imports.Imports;

/** Measures, and asserts nothing: where the time of an import of 10,000 units goes. */
final class ImportProfile {
  public static void main(String[] args) {
    var rows = Integer.parseInt(args[0]);
    var app = RunningApp.shared();
    app.bean(Tenants.class).ensure(new Tenants.Tenant(76, "TD", "Tốc độ"));
    var units = app.bean(Units.class);
    var july = LocalDate.of(2025, 7, 1);
    var imports = app.bean(Imports.class);
    for (var round = 0; round < Integer.parseInt(args[1]); round++) {
      var r = round;
      var id = units.newId();
      units.found(
          Nobody.system(76),
          List.of(
              new UnitDraft(
                  id,
                  july,
                  new UnitFacts(
                      "TD" + r,
                      "Thành phố " + r,
                      "",
                      UnitKind.PROVINCE,
                      KindByName.levelOf(UnitKind.PROVINCE),
                      null,
                      true,
                      1))),
          july);
      var path =
          app.bean(DSLContext.class)
              .select(Tables.UNIT_PLACE.PATH)
              .from(Tables.UNIT_PLACE)
              .where(Tables.UNIT_PLACE.UNIT.eq(id.value()))
              .fetchSingle()
              .value1();
      var hoa = new Officer(new AccountId(UUID.randomUUID()), id, 76, path, false);
      var sheet =
          UglyUnitSheet.workbook(
              out -> {
                UglyUnitSheet.put(out, 0, "STT", "Tên đơn vị", "Mã đơn vị", "Trực thuộc");
                for (var i = 1; i <= rows; i++) {
                  var above = i % 100 == 1 ? "" : "M%d-%d".formatted(r, i - (i - 1) % 100);
                  UglyUnitSheet.put(
                      out, i, "" + i, "Tổ công tác số " + i, "M%d-%d".formatted(r, i), above);
                }
              });
      var t0 = System.nanoTime();
      var one = imports.take(hoa, "units", "a.xlsx", Source.FILE, sheet);
      var t1 = System.nanoTime();
      var settings = new HashMap<>(one.settings());
      settings.put("day", "01/07/2025");
      imports.set(hoa, one.id(), one.version(), settings);
      imports.check(hoa, one.id(), july, Imports.Progress.UNTOLD);
      var t2 = System.nanoTime();
      imports.plan(imports.find(hoa, one.id()));
      var t3 = System.nanoTime();
      app.bean(TransactionTemplate.class)
          .executeWithoutResult(
              s ->
                  imports.apply(
                      hoa,
                      one.id(),
                      imports.find(hoa, one.id()).version(),
                      july,
                      Imports.Progress.UNTOLD));
      var t4 = System.nanoTime();
      imports.againstUndo(hoa, imports.find(hoa, one.id()), july);
      var t5 = System.nanoTime();
      imports.undo(hoa, one.id(), imports.find(hoa, one.id()).version(), july);
      var t6 = System.nanoTime();
      System.out.printf(
          "take %d, check %d, plan %d, apply %d, againstUndo %d, undo %d ms%n",
          (t1 - t0) / 1000000,
          (t2 - t1) / 1000000,
          (t3 - t2) / 1000000,
          (t4 - t3) / 1000000,
          (t5 - t4) / 1000000,
          (t6 - t5) / 1000000);
    }
    System.exit(0);
  }
}
