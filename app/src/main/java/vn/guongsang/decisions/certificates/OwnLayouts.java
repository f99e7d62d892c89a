package vn.guongsang.decisions.certificates;

import static vn.guongsang.decisions.db.Tables.LAYOUT;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.db.tables.records.LayoutRecord;
import vn.guongsang.documents.certificates.Layout;
import vn.guongsang.documents.certificates.Layouts;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** The layouts that offices made their own, each begun as a copy of a shipped one. */
@Component
public class OwnLayouts {

  private final DSLContext sql;
  private final Layouts layouts;
  private final Journal journal;
  private final Clock clock;

  OwnLayouts(DSLContext sql, Layouts layouts, Journal journal, Clock clock) {
    this.sql = sql;
    this.layouts = layouts;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param base the key of the shipped one; awards printed on that may be printed on this
   */
  public record Own(UUID id, UnitId unit, String base, String name, Layout layout, int version) {}

  /** Of units in the viewer's scope, by name. */
  public List<Own> all(Viewer viewer) {
    return sql.selectFrom(LAYOUT)
        .where(viewer.seesUnit(LAYOUT.UNIT))
        .orderBy(LAYOUT.NAME, LAYOUT.ID)
        .fetch(this::read);
  }

  public Own within(Viewer viewer, UUID id) {
    return sql.selectFrom(LAYOUT)
        .where(LAYOUT.ID.eq(id))
        .and(viewer.seesUnit(LAYOUT.UNIT))
        .fetchOptional(this::read)
        .orElseThrow(NotFound::new);
  }

  private Own read(LayoutRecord row) {
    return new Own(
        row.getId(),
        new UnitId(row.getUnit()),
        row.getBase(),
        row.getName(),
        layouts.read(row.getBody().data()),
        row.getVersion());
  }

  /** Begins one of the viewer's own unit as a copy of a shipped one. */
  @Transactional
  public UUID copy(Viewer viewer, String base, String typed) {
    var unit = viewer.unit().orElseThrow(() -> Refused.because("certificates.fault.no-unit"));
    return copy(viewer, unit, base, typed);
  }

  /** The same for another unit; the caller has made sure that the viewer may. */
  @Transactional
  public UUID copy(Viewer viewer, UnitId unit, String base, String typed) {
    var shipped =
        layouts.find(base).orElseThrow(() -> Refused.field("base", "certificates.fault.no-base"));
    var name = named(typed);
    var id = TimeOrderedId.at(clock.millis());
    var made =
        sql.insertInto(LAYOUT)
            .set(LAYOUT.ID, id)
            .set(LAYOUT.TENANT, viewer.tenant())
            .set(LAYOUT.UNIT, unit.value())
            .set(LAYOUT.BASE, base)
            .set(LAYOUT.NAME, name)
            .set(LAYOUT.BODY, JSONB.valueOf(layouts.write(shipped)))
            .onConflict(LAYOUT.TENANT, LAYOUT.UNIT, LAYOUT.NAME)
            .doNothing()
            .execute();
    if (made == 0) {
      throw Refused.field("name", "certificates.fault.layout-taken", name);
    }
    journal.record(viewer, entry("certificates.layout-copied", unit, name));
    return id;
  }

  private static String named(String typed) {
    var name = VietnameseText.clean(typed);
    if (name.isEmpty()) {
      throw Refused.field("name", "certificates.fault.no-layout-name");
    }
    return name;
  }

  private static Entry entry(String verb, UnitId unit, String name) {
    return Entry.of(verb, Units.SUBJECT, unit.value()).in(unit).fact("name", name);
  }

  @Transactional
  public void change(Viewer viewer, UUID id, int version, String typed, Layout layout) {
    var row = locked(viewer, id, version);
    var name = named(typed);
    if (!layout.sound()) {
      throw Refused.because("certificates.fault.off-sheet");
    }
    if (sql.fetchExists(
        LAYOUT,
        LAYOUT
            .TENANT
            .eq(row.getTenant())
            .and(LAYOUT.UNIT.eq(row.getUnit()))
            .and(LAYOUT.NAME.eq(name))
            .and(LAYOUT.ID.ne(id)))) {
      throw Refused.field("name", "certificates.fault.layout-taken", name);
    }
    journal.record(
        viewer,
        entry("certificates.layout-changed", new UnitId(row.getUnit()), name)
            .change("name", row.getName(), name)
            .change("sheet", size(layouts.read(row.getBody().data())), size(layout)));
    row.setName(name);
    row.setBody(JSONB.valueOf(layouts.write(layout)));
    row.setVersion(version + 1);
    row.update();
  }

  private static String size(Layout layout) {
    return Math.round(layout.width()) + " × " + Math.round(layout.height()) + " mm";
  }

  /** Certificates already printed stay what they are: nothing kept refers to a layout. */
  @Transactional
  public void remove(Viewer viewer, UUID id, int version, String typed) {
    var row = locked(viewer, id, version);
    var reason = VietnameseText.clean(typed);
    if (reason.isEmpty()) {
      throw Refused.field("reason", "certificates.fault.no-reason");
    }
    row.delete();
    journal.record(
        viewer,
        entry("certificates.layout-removed", new UnitId(row.getUnit()), row.getName())
            .because(reason));
  }

  private LayoutRecord locked(Viewer viewer, UUID id, int version) {
    var row =
        sql.selectFrom(LAYOUT)
            .where(LAYOUT.ID.eq(id))
            .and(viewer.seesUnit(LAYOUT.UNIT))
            .forUpdate()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    if (row.getVersion() != version) {
      throw new StaleVersion(row.getUnit(), row.getVersion());
    }
    return row;
  }
}
