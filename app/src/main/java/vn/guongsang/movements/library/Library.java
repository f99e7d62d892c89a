package vn.guongsang.movements.library;

import static vn.guongsang.movements.db.Tables.DOCUMENT;
import static vn.guongsang.movements.db.Tables.GROUND;
import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.DocumentRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Keeps the texts the work stands on, and says what stands on them. */
@Component
public class Library {

  /** The kind of subject under which sentences speak of these texts. */
  public static final String SUBJECT = "founding-document";

  private static final int MOST = 500;

  private final DSLContext sql;
  private final Movements movements;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Library(
      DSLContext sql,
      Movements movements,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.movements = movements;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** Kept in the viewer's scope, or by a unit above the one acted for: it binds those below. */
  public static Condition seen(Viewer viewer) {
    var own = UNIT_PATH.as("own");
    var above = UNIT_PATH.as("above");
    var fromAbove =
        viewer
            .unit()
            .<Condition>map(
                unit ->
                    DSL.exists(
                        DSL.selectOne()
                            .from(own)
                            .join(above)
                            .on(own.PATH.startsWith(DSL.concat(above.PATH, DSL.inline("/"))))
                            .where(own.UNIT.eq(unit.value()))
                            .and(above.UNIT.eq(DOCUMENT.UNIT))))
            .orElse(DSL.falseCondition());
    return DOCUMENT.TENANT.eq(viewer.tenant()).and(viewer.seesUnit(DOCUMENT.UNIT).or(fromAbove));
  }

  /** The latest first. */
  public List<Document> list(Viewer viewer, Condition where, int atMost) {
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(DOCUMENT.UNIT)), false));
    return sql.select(DOCUMENT, UNIT_TODAY.NAME, mine)
        .from(DOCUMENT)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(DOCUMENT.UNIT))
        .where(seen(viewer))
        .and(where)
        .orderBy(DOCUMENT.DAY.desc(), DOCUMENT.ID.desc())
        .limit(atMost)
        .fetch(row -> read(row.value1(), row.value2(), row.value3()));
  }

  public static Document read(DocumentRecord row, String unitName, boolean mine) {
    return new Document(
        new DocumentId(row.getId()),
        new Document.Said(
            new UnitId(row.getUnit()),
            Document.DocumentKind.valueOf(row.getKind()),
            row.getNumber(),
            row.getDay(),
            row.getIssuer(),
            row.getTitle()),
        unitName,
        row.getFile(),
        mine,
        row.getVersion());
  }

  /** Where the viewer may see it, else {@link NotFound}. */
  public Document within(Viewer viewer, DocumentId id) {
    return list(viewer, DOCUMENT.ID.eq(id.value()), 1).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What a movement stands on, whoever keeps it, in the order it was named. */
  public List<Document> grounds(Viewer viewer, MovementId movement) {
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(DOCUMENT.UNIT)), false));
    return sql.select(DOCUMENT, UNIT_TODAY.NAME, mine)
        .from(GROUND)
        .join(DOCUMENT)
        .on(DOCUMENT.ID.eq(GROUND.DOCUMENT))
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(DOCUMENT.UNIT))
        .where(GROUND.MOVEMENT.eq(movement.value()))
        .orderBy(GROUND.PLACE, DOCUMENT.ID)
        .fetch(row -> read(row.value1(), row.value2(), row.value3()));
  }

  /** Movements that stand on it and that the viewer may see. */
  public List<Movement> groundOf(Viewer viewer, DocumentId id) {
    return movements.list(
        viewer,
        MOVEMENT.ID.in(
            DSL.select(GROUND.MOVEMENT).from(GROUND).where(GROUND.DOCUMENT.eq(id.value()))),
        MOST);
  }

  @Transactional
  public DocumentId keep(Viewer viewer, Document.Said said, @Nullable UUID file) {
    inScope(viewer, said.unit());
    var id = TimeOrderedId.at(clock.millis());
    var row = new DocumentRecord();
    row.setId(id);
    row.setTenant(viewer.tenant());
    row.setFile(file);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    fill(row, said);
    if (sql.insertInto(DOCUMENT).set(row).onConflictDoNothing().execute() == 0) {
      throw Refused.field("number", "library.fault.there", said.number(), said.issuer());
    }
    journal.record(
        viewer, Entry.of("library.kept", SUBJECT, id).in(said.unit()).fact("title", said.title()));
    return new DocumentId(id);
  }

  private static void fill(DocumentRecord row, Document.Said said) {
    row.setUnit(said.unit().value());
    row.setKind(said.kind().name());
    row.setNumber(said.number());
    row.setDay(said.day());
    row.setIssuer(said.issuer());
    row.setTitle(said.title());
    row.setFolded(VietnameseText.fold(said.number() + " " + said.title() + " " + said.issuer()));
  }

  private void inScope(Viewer viewer, UnitId unit) {
    if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw Refused.field("unit", "movements.fault.unit-outside");
    }
  }

  /**
   * @param file a newer one; null keeps the one there is
   */
  @Transactional
  public void change(
      Viewer viewer, DocumentId id, int version, Document.Said said, @Nullable UUID file) {
    sql.selectOne().from(DOCUMENT).where(DOCUMENT.ID.eq(id.value())).forUpdate().fetch();
    var before = within(viewer, id);
    if (!before.mine()) {
      throw Refused.because("movements.fault.of-another", before.unitName());
    }
    if (before.version() != version) {
      throw new StaleVersion(id.value(), before.version());
    }
    inScope(viewer, said.unit());
    if (!said.number().isEmpty()
        && sql.fetchExists(
            DOCUMENT,
            DOCUMENT
                .TENANT
                .eq(viewer.tenant())
                .and(DOCUMENT.UNIT.eq(said.unit().value()))
                .and(DOCUMENT.ISSUER.eq(said.issuer()))
                .and(DOCUMENT.NUMBER.eq(said.number()))
                .and(DOCUMENT.DAY.eq(said.day()))
                .and(DOCUMENT.ID.ne(id.value())))) {
      throw Refused.field("number", "library.fault.there", said.number(), said.issuer());
    }
    var row = sql.fetchSingle(DOCUMENT, DOCUMENT.ID.eq(id.value()));
    fill(row, said);
    if (file != null) {
      row.setFile(file);
    }
    row.setVersion(version + 1);
    row.update();
    var was = before.said();
    journal.record(
        viewer,
        Entry.of("library.changed", SUBJECT, id.value())
            .in(said.unit())
            .change("kind", was.kind(), said.kind())
            .change("number", was.number(), said.number())
            .change("day", was.day(), said.day())
            .change("issuer", was.issuer(), said.issuer())
            .change("title", was.title(), said.title()));
  }

  /** Names a text among what a movement stands on. */
  @Transactional
  public void ground(Viewer viewer, MovementId movement, DocumentId document) {
    var led = movements.led(viewer, movement);
    within(viewer, document);
    if (sql.insertInto(GROUND)
            .set(GROUND.MOVEMENT, movement.value())
            .set(GROUND.DOCUMENT, document.value())
            .set(GROUND.PLACE, sql.fetchCount(GROUND, GROUND.MOVEMENT.eq(movement.value())) + 1)
            .onConflictDoNothing()
            .execute()
        == 0) {
      throw Refused.field("document", "movements.fault.tied");
    }
    wrote(viewer, led, "movements.grounded", document);
  }

  @Transactional
  public void unground(Viewer viewer, MovementId movement, DocumentId document) {
    var led = movements.led(viewer, movement);
    if (sql.deleteFrom(GROUND)
            .where(GROUND.MOVEMENT.eq(movement.value()))
            .and(GROUND.DOCUMENT.eq(document.value()))
            .execute()
        > 0) {
      wrote(viewer, led, "movements.ungrounded", document);
    }
  }

  private void wrote(Viewer viewer, Movement movement, String verb, DocumentId document) {
    journal.record(
        viewer,
        Entry.of(verb, Movements.SUBJECT, movement.id().value())
            .in(movement.unit())
            .fact("what", SUBJECT, document.value()));
    events.publishEvent(new Movements.Changed(movement.id()));
  }
}
