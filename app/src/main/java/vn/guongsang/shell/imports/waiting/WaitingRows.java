package vn.guongsang.shell.imports.waiting;

import static vn.guongsang.shell.db.Tables.WAITING_ROW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.db.tables.records.WaitingRowRecord;

/** The queue of rows that a person must decide. */
@Component
public class WaitingRows {

  private static final int AT_ONCE = 500;

  private final DSLContext sql;
  private final Vault vault;
  private final JsonMapper json;
  private final ObjectProvider<Clarifier> clarifiers;
  private final Clock clock;

  WaitingRows(
      DSLContext sql,
      Vault vault,
      JsonMapper json,
      ObjectProvider<Clarifier> clarifiers,
      Clock clock) {
    this.sql = sql;
    this.vault = vault;
    this.json = json;
    this.clarifiers = clarifiers;
    this.clock = clock;
  }

  /** A row to be put into the queue. */
  public record Unclear(int number, Map<String, String> cells) {}

  /** Leaves rows of an import to a person of the unit acted for; in the caller's transaction. */
  public void put(Viewer viewer, UUID imported, String kind, List<Unclear> unclear) {
    var unit =
        viewer
            .unit()
            .map(UnitId::value)
            .orElseThrow(() -> Refused.because("imports.fault.no-unit"));
    var rows = new ArrayList<WaitingRowRecord>();
    for (var one : unclear) {
      var id = TimeOrderedId.at(clock.millis());
      var sealed = vault.seal(json.writeValueAsString(one.cells()), id.toString());
      var row = new WaitingRowRecord();
      row.setId(id);
      row.setTenant(viewer.tenant());
      row.setUnit(unit);
      row.setKind(kind);
      row.setImport(imported);
      row.setRowNo(one.number());
      row.setKeyNo(sealed.keyNo());
      row.setSealed(sealed.bytes());
      row.setState(WaitingRow.State.OPEN.name());
      row.setResult("");
      row.setReason("");
      row.setMadeAt(clock.instant());
      row.setVersion(1);
      rows.add(row);
    }
    for (var from = 0; from < rows.size(); from += AT_ONCE) {
      sql.batchInsert(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))).execute();
    }
  }

  public Clarifier clarifier(Viewer viewer, String kind) {
    return clarifiers.stream()
        .filter(c -> c.kind().equals(kind) && viewer.may(c.needs()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Those left by units of the scope, of kinds that the viewer may enter. */
  Condition seen(Viewer viewer) {
    var kinds =
        clarifiers.stream().filter(c -> viewer.may(c.needs())).map(Clarifier::kind).toList();
    return viewer.seesUnit(WAITING_ROW.UNIT).and(WAITING_ROW.KIND.in(kinds));
  }

  int open(Viewer viewer) {
    return sql.fetchCount(WAITING_ROW, seen(viewer).and(WAITING_ROW.STATE.eq("OPEN")));
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public WaitingRow within(Viewer viewer, UUID id) {
    return sql.selectFrom(WAITING_ROW)
        .where(WAITING_ROW.ID.eq(id))
        .and(seen(viewer))
        .fetchOptional(this::read)
        .orElseThrow(NotFound::new);
  }

  WaitingRow read(WaitingRowRecord row) {
    return new WaitingRow(
        row.getId(),
        row.getKind(),
        row.getImport(),
        row.getRowNo(),
        cells(row),
        WaitingRow.State.valueOf(row.getState()),
        row.getResult(),
        row.getReason(),
        row.getMadeAt(),
        row.getDecidedAt(),
        row.getVersion());
  }

  private Map<String, String> cells(WaitingRowRecord row) {
    var keyNo = row.getKeyNo();
    var sealed = row.getSealed();
    if (keyNo == null || sealed == null) {
      return Map.of();
    }
    var out = new HashMap<String, String>();
    json.readTree(vault.open(keyNo, sealed, row.getId().toString()))
        .properties()
        .forEach(cell -> out.put(cell.getKey(), cell.getValue().asString()));
    return Map.copyOf(out);
  }

  /**
   * Enters what has become clear by the answers.
   *
   * @return where to see it
   */
  @Transactional
  public String enter(
      Viewer viewer, UUID id, int version, Map<String, String> answers, LocalDate today) {
    var row = forChange(viewer, id, version);
    var to =
        clarifier(viewer, row.kind()).enter(viewer, row.cells(), answers, row.imported(), today);
    decide(viewer, row, WaitingRow.State.ENTERED, to, "");
    return to;
  }

  @Transactional
  public void dismiss(Viewer viewer, UUID id, int version, String reason) {
    decide(viewer, forChange(viewer, id, version), WaitingRow.State.DISMISSED, "", reason);
  }

  private WaitingRow forChange(Viewer viewer, UUID id, int version) {
    var row =
        sql.selectFrom(WAITING_ROW)
            .where(WAITING_ROW.ID.eq(id))
            .and(seen(viewer))
            .forUpdate()
            .fetchOptional(this::read)
            .orElseThrow(NotFound::new);
    if (row.version() != version) {
      throw new StaleVersion(id, row.version());
    }
    if (row.state() != WaitingRow.State.OPEN) {
      throw Refused.because("waiting.fault.decided");
    }
    return row;
  }

  private void decide(
      Viewer viewer, WaitingRow row, WaitingRow.State state, String result, String reason) {
    sql.update(WAITING_ROW)
        .set(WAITING_ROW.STATE, state.name())
        .set(WAITING_ROW.RESULT, result)
        .set(WAITING_ROW.REASON, reason)
        .setNull(WAITING_ROW.KEY_NO)
        .setNull(WAITING_ROW.SEALED)
        .set(WAITING_ROW.DECIDED_BY, viewer.account().map(a -> a.value()).orElse(null))
        .set(WAITING_ROW.DECIDED_AT, clock.instant())
        .set(WAITING_ROW.VERSION, row.version() + 1)
        .where(WAITING_ROW.ID.eq(row.id()))
        .execute();
  }

  /** The import was taken back: what still waits of it never will be entered. */
  public int importUndone(Viewer viewer, UUID imported, String reason) {
    return sql.update(WAITING_ROW)
        .set(WAITING_ROW.STATE, WaitingRow.State.DISMISSED.name())
        .set(WAITING_ROW.REASON, reason)
        .setNull(WAITING_ROW.KEY_NO)
        .setNull(WAITING_ROW.SEALED)
        .set(WAITING_ROW.DECIDED_BY, viewer.account().map(a -> a.value()).orElse(null))
        .set(WAITING_ROW.DECIDED_AT, clock.instant())
        .set(WAITING_ROW.VERSION, WAITING_ROW.VERSION.plus(1))
        .where(WAITING_ROW.IMPORT.eq(imported))
        .and(WAITING_ROW.STATE.eq("OPEN"))
        .execute();
  }
}
