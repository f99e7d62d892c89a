package vn.guongsang.shell.imports;

import static vn.guongsang.shell.db.Tables.COLUMN_MEMORY;
import static vn.guongsang.shell.db.Tables.IMPORT;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.db.tables.records.ImportRecord;
import vn.guongsang.shell.imports.Import.Columns;
import vn.guongsang.shell.imports.Import.Source;

/** The rows of {@code shell.import} and of {@code shell.column_memory}. */
@Component
class ImportTable {

  private final DSLContext sql;
  private final JsonMapper json;
  private final Clock clock;

  ImportTable(DSLContext sql, JsonMapper json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /** Those of units in the viewer's scope, of kinds the viewer may import. */
  static Condition visible(Viewer viewer, List<String> kinds) {
    return viewer.seesUnit(IMPORT.UNIT).and(IMPORT.KIND.in(kinds));
  }

  Optional<Import> find(Viewer viewer, List<String> kinds, UUID id) {
    return sql.selectFrom(IMPORT)
        .where(IMPORT.ID.eq(id))
        .and(visible(viewer, kinds))
        .fetchOptional(this::read);
  }

  /**
   * Keeps others from changing it until the transaction ends.
   *
   * @throws StaleVersion if somebody changed it since
   */
  Import forChange(Viewer viewer, List<String> kinds, UUID id, int version) {
    var found =
        sql.selectFrom(IMPORT)
            .where(IMPORT.ID.eq(id))
            .and(visible(viewer, kinds))
            .forUpdate()
            .fetchOptional(this::read)
            .orElseThrow(NotFound::new);
    if (found.version() != version) {
      throw new StaleVersion(id, found.version());
    }
    return found;
  }

  /** The same sheet, applied and not undone. */
  Optional<Import> applied(Viewer viewer, List<String> kinds, String kind, String sha256) {
    return sql.selectFrom(IMPORT)
        .where(IMPORT.TENANT.eq(viewer.tenant()))
        .and(IMPORT.KIND.eq(kind))
        .and(IMPORT.SHA256.eq(sha256))
        .and(IMPORT.STATE.eq(ImportState.APPLIED.name()))
        .and(visible(viewer, kinds))
        .orderBy(IMPORT.APPLIED_AT.desc())
        .limit(1)
        .fetchOptional(this::read);
  }

  void insert(Viewer viewer, Import fresh) {
    sql.insertInto(IMPORT)
        .set(IMPORT.ID, fresh.id())
        .set(IMPORT.TENANT, viewer.tenant())
        .set(IMPORT.ACCOUNT, fresh.account())
        .set(IMPORT.UNIT, fresh.unit())
        .set(IMPORT.KIND, fresh.kind())
        .set(IMPORT.SOURCE, fresh.source().name())
        .set(IMPORT.FILE, fresh.file())
        .set(IMPORT.FILE_NAME, fresh.fileName())
        .set(IMPORT.SHA256, fresh.sha256())
        .set(IMPORT.SETTINGS, jsonb(fresh.settings()))
        .set(IMPORT.COLUMNS_, jsonb(fresh.columns()))
        .set(IMPORT.STATE, fresh.state().name())
        .set(IMPORT.ROWS_, fresh.rows())
        .set(IMPORT.MADE_AT, fresh.madeAt())
        .execute();
  }

  void columns(UUID id, Columns columns, int rows) {
    change(id, Map.of(IMPORT.COLUMNS_, jsonb(columns), IMPORT.ROWS_, rows));
  }

  void settings(UUID id, Map<String, String> settings) {
    change(id, Map.of(IMPORT.SETTINGS, jsonb(settings)));
  }

  void unchecked(UUID id) {
    change(
        id,
        Map.of(IMPORT.STATE, ImportState.READ.name(), IMPORT.OUTCOME, DSL.inline((JSONB) null)));
  }

  void checked(UUID id, Verdict verdict, UUID planFile) {
    change(
        id,
        Map.of(
            IMPORT.STATE,
            ImportState.CHECKED.name(),
            IMPORT.OUTCOME,
            jsonb(verdict.counts()),
            IMPORT.PLAN_FILE,
            planFile,
            IMPORT.CHECKED_AT,
            clock.instant()));
  }

  void applied(UUID id, Viewer viewer, UUID undoFile) {
    change(
        id,
        Map.of(
            IMPORT.STATE,
            ImportState.APPLIED.name(),
            IMPORT.UNDO_FILE,
            undoFile,
            IMPORT.APPLIED_BY,
            viewer.who().value(),
            IMPORT.APPLIED_AT,
            clock.instant()));
  }

  void undone(UUID id, Viewer viewer) {
    change(
        id,
        Map.of(
            IMPORT.STATE,
            ImportState.UNDONE.name(),
            IMPORT.UNDONE_BY,
            viewer.who().value(),
            IMPORT.UNDONE_AT,
            clock.instant()));
  }

  void dropped(UUID id) {
    change(
        id,
        Map.of(IMPORT.STATE, ImportState.DROPPED.name(), IMPORT.SHEET_GONE_AT, clock.instant()));
  }

  void sheetGone(UUID id) {
    change(id, Map.of(IMPORT.SHEET_GONE_AT, clock.instant()));
  }

  List<Import> madeBefore(Instant moment) {
    return sql.selectFrom(IMPORT)
        .where(IMPORT.MADE_AT.lt(moment))
        .and(IMPORT.SHEET_GONE_AT.isNull())
        .orderBy(IMPORT.MADE_AT)
        .limit(1000)
        .forUpdate()
        .skipLocked()
        .fetch(this::read);
  }

  private void change(UUID id, Map<?, ?> values) {
    sql.update(IMPORT)
        .set(values)
        .set(IMPORT.VERSION, IMPORT.VERSION.plus(1))
        .where(IMPORT.ID.eq(id))
        .execute();
  }

  Map<String, String> remembered(Viewer viewer, String kind) {
    return sql.selectFrom(COLUMN_MEMORY)
        .where(COLUMN_MEMORY.TENANT.eq(viewer.tenant()))
        .and(COLUMN_MEMORY.SHEET.eq(kind))
        .fetchMap(COLUMN_MEMORY.HEADER, COLUMN_MEMORY.COLUMN_);
  }

  void remember(Viewer viewer, String kind, Map<String, String> headers) {
    sql.batch(
            headers.entrySet().stream()
                .map(
                    header ->
                        sql.insertInto(COLUMN_MEMORY)
                            .set(COLUMN_MEMORY.TENANT, viewer.tenant())
                            .set(COLUMN_MEMORY.SHEET, kind)
                            .set(COLUMN_MEMORY.HEADER, header.getKey())
                            .set(COLUMN_MEMORY.COLUMN_, header.getValue())
                            .onConflict(
                                COLUMN_MEMORY.TENANT, COLUMN_MEMORY.SHEET, COLUMN_MEMORY.HEADER)
                            .doUpdate()
                            .set(COLUMN_MEMORY.COLUMN_, header.getValue()))
                .toList())
        .execute();
  }

  private JSONB jsonb(Object value) {
    return JSONB.valueOf(json.writeValueAsString(value));
  }

  Import read(ImportRecord row) {
    return new Import(
        row.getId(),
        row.getAccount(),
        row.getUnit(),
        row.getKind(),
        Source.valueOf(row.getSource()),
        row.getFileName(),
        row.getSha256(),
        row.getFile(),
        strings(row.getSettings()),
        columns(row.getColumns_()),
        ImportState.valueOf(row.getState()),
        row.getRows_(),
        counts(row.getOutcome()),
        row.getPlanFile(),
        row.getUndoFile(),
        row.getVersion(),
        row.getMadeAt(),
        row.getCheckedAt(),
        row.getAppliedBy(),
        row.getAppliedAt(),
        row.getUndoneBy(),
        row.getUndoneAt(),
        row.getSheetGoneAt());
  }

  private Map<String, String> strings(JSONB kept) {
    var out = new HashMap<String, String>();
    json.readTree(kept.data())
        .properties()
        .forEach(e -> out.put(e.getKey(), e.getValue().asString()));
    return Map.copyOf(out);
  }

  private Columns columns(JSONB kept) {
    var tree = json.readTree(kept.data());
    if (!tree.has("keys")) {
      return Columns.UNSAID;
    }
    var keys = new HashMap<Integer, String>();
    tree.get("keys")
        .properties()
        .forEach(e -> keys.put(Integer.valueOf(e.getKey()), e.getValue().asString()));
    return new Columns(tree.get("sheet").asString(), keys);
  }

  private Map<RowOutcome, Integer> counts(@org.jspecify.annotations.Nullable JSONB kept) {
    var out = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
    if (kept != null) {
      json.readTree(kept.data())
          .properties()
          .forEach(e -> out.put(RowOutcome.valueOf(e.getKey()), e.getValue().asInt()));
    }
    return out;
  }
}
