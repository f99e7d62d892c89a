package vn.guongsang.decisions.certificates;

import static vn.guongsang.decisions.db.Tables.PRINTER;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.db.tables.records.PrinterRecord;
import vn.guongsang.documents.certificates.Offset;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** The printers of offices, and how far each prints beside the place. */
@Component
public class Printers {

  public static final double MOST = 50;

  private final DSLContext sql;
  private final Clock clock;

  Printers(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public record Printer(UUID id, UnitId unit, String name, Offset offset, int version) {}

  public List<Printer> all(Viewer viewer) {
    return sql.select(PRINTER)
        .from(PRINTER)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(PRINTER.UNIT))
        .where(viewer.sees(UNIT_TODAY.PATH))
        .orderBy(PRINTER.NAME, PRINTER.ID)
        .fetch(row -> read(row.value1()));
  }

  public Printer within(Viewer viewer, UUID id) {
    return all(viewer).stream()
        .filter(printer -> printer.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Printer read(PrinterRecord row) {
    return new Printer(
        row.getId(),
        new UnitId(row.getUnit()),
        row.getName(),
        new Offset(row.getAcross().doubleValue(), row.getDown().doubleValue()),
        row.getVersion());
  }

  /** Of the unit the viewer works for. A printer known by that name gets the new offset. */
  @Transactional
  public void save(Viewer viewer, String name, Offset offset) {
    var unit = viewer.unit().orElseThrow(() -> Refused.because("certificates.fault.no-unit"));
    if (Math.abs(offset.across()) > MOST || Math.abs(offset.down()) > MOST) {
      throw Refused.field("across", "certificates.fault.far");
    }
    sql.insertInto(PRINTER)
        .set(PRINTER.ID, TimeOrderedId.at(clock.millis()))
        .set(PRINTER.TENANT, viewer.tenant())
        .set(PRINTER.UNIT, unit.value())
        .set(PRINTER.NAME, name)
        .set(PRINTER.ACROSS, BigDecimal.valueOf(offset.across()))
        .set(PRINTER.DOWN, BigDecimal.valueOf(offset.down()))
        .onConflict(PRINTER.TENANT, PRINTER.UNIT, PRINTER.NAME)
        .doUpdate()
        .set(PRINTER.ACROSS, DSL.excluded(PRINTER.ACROSS))
        .set(PRINTER.DOWN, DSL.excluded(PRINTER.DOWN))
        .set(PRINTER.VERSION, PRINTER.VERSION.plus(1))
        .execute();
  }
}
