package vn.guongsang.decisions.certificates;

import static vn.guongsang.decisions.db.Tables.PRINTER;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.db.tables.records.PrinterRecord;
import vn.guongsang.documents.certificates.Offset;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** The printers of offices, and how far each prints beside the place. */
@Component
public class Printers {

  public static final double MOST = 50;

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  Printers(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
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

  /** Of the unit the viewer works for. */
  @Transactional
  public void add(Viewer viewer, String name, Offset offset) {
    var unit = viewer.unit().orElseThrow(() -> Refused.because("certificates.fault.no-unit"));
    add(viewer, unit, name, offset);
  }

  /** The same for another unit; the caller has made sure that the viewer may. */
  @Transactional
  public void add(Viewer viewer, UnitId unit, String name, Offset offset) {
    near(offset);
    var made =
        sql.insertInto(PRINTER)
            .set(PRINTER.ID, TimeOrderedId.at(clock.millis()))
            .set(PRINTER.TENANT, viewer.tenant())
            .set(PRINTER.UNIT, unit.value())
            .set(PRINTER.NAME, name)
            .set(PRINTER.ACROSS, BigDecimal.valueOf(offset.across()))
            .set(PRINTER.DOWN, BigDecimal.valueOf(offset.down()))
            .onConflict(PRINTER.TENANT, PRINTER.UNIT, PRINTER.NAME)
            .doNothing()
            .execute();
    if (made == 0) {
      throw Refused.field("name", "certificates.fault.printer-taken", name);
    }
    journal.record(
        viewer,
        entry("certificates.printer-added", unit, name)
            .change("across", "", written(offset.across()))
            .change("down", "", written(offset.down())));
  }

  private static void near(Offset offset) {
    if (Math.abs(offset.across()) > MOST) {
      throw Refused.field("across", "certificates.fault.far");
    }
    if (Math.abs(offset.down()) > MOST) {
      throw Refused.field("down", "certificates.fault.far");
    }
  }

  private static Entry entry(String verb, UnitId unit, String name) {
    return Entry.of(verb, Units.SUBJECT, unit.value()).in(unit).fact("name", name);
  }

  /** As the language of the papers writes it: {@code 1,5 mm}. */
  private static String written(double millimetres) {
    return BigDecimal.valueOf(millimetres).stripTrailingZeros().toPlainString().replace('.', ',')
        + " mm";
  }

  @Transactional
  public void change(Viewer viewer, UUID id, int version, String name, Offset offset) {
    var row = locked(viewer, id, version);
    near(offset);
    if (sql.fetchExists(
        PRINTER,
        PRINTER
            .TENANT
            .eq(row.getTenant())
            .and(PRINTER.UNIT.eq(row.getUnit()))
            .and(PRINTER.NAME.eq(name))
            .and(PRINTER.ID.ne(id)))) {
      throw Refused.field("name", "certificates.fault.printer-taken", name);
    }
    journal.record(
        viewer,
        entry("certificates.printer-changed", new UnitId(row.getUnit()), name)
            .change("name", row.getName(), name)
            .change("across", written(row.getAcross().doubleValue()), written(offset.across()))
            .change("down", written(row.getDown().doubleValue()), written(offset.down())));
    row.setName(name);
    row.setAcross(BigDecimal.valueOf(offset.across()));
    row.setDown(BigDecimal.valueOf(offset.down()));
    row.setVersion(version + 1);
    row.update();
  }

  @Transactional
  public void remove(Viewer viewer, UUID id, int version) {
    var row = locked(viewer, id, version);
    row.delete();
    journal.record(
        viewer, entry("certificates.printer-removed", new UnitId(row.getUnit()), row.getName()));
  }

  private PrinterRecord locked(Viewer viewer, UUID id, int version) {
    var row =
        sql.selectFrom(PRINTER)
            .where(PRINTER.ID.eq(id))
            .and(viewer.seesUnit(PRINTER.UNIT))
            .forUpdate()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    if (row.getVersion() != version) {
      throw new StaleVersion(row.getUnit(), row.getVersion());
    }
    return row;
  }
}
