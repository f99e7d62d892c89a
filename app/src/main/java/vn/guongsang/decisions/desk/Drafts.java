package vn.guongsang.decisions.desk;

import static vn.guongsang.decisions.db.Tables.DESK_DRAFT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.db.tables.records.DeskDraftRecord;
import vn.guongsang.decisions.desk.DeskDraft.Step;
import vn.guongsang.decisions.desk.reading.Grid;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/** The lists on their way, kept whole at every step and sealed. */
@Component
public class Drafts {

  private final DSLContext sql;
  private final Vault vault;
  private final JsonMapper json;
  private final Clock clock;

  Drafts(DSLContext sql, Vault vault, JsonMapper json, Clock clock) {
    this.sql = sql;
    this.vault = vault;
    this.json = json;
    this.clock = clock;
  }

  private static Condition seen(Viewer viewer) {
    return viewer.seesUnit(DESK_DRAFT.UNIT);
  }

  /** Begins with what was read. */
  @Transactional
  public UUID begin(Viewer viewer, String fileName, List<Grid> grids) {
    var unit = viewer.unit().orElseThrow(() -> Refused.because("desk.fault.no-unit"));
    var id = TimeOrderedId.at(clock.millis());
    var content = Content.of(fileName, grids);
    var sealed = seal(content, id);
    sql.insertInto(DESK_DRAFT)
        .set(DESK_DRAFT.ID, id)
        .set(DESK_DRAFT.TENANT, viewer.tenant())
        .set(DESK_DRAFT.UNIT, unit.value())
        .set(DESK_DRAFT.ACCOUNT, viewer.who().value())
        .set(DESK_DRAFT.TITLE, fileName)
        .set(DESK_DRAFT.LINES, content.grid().rows().size())
        .set(DESK_DRAFT.STEP, Step.COLUMNS.name())
        .set(DESK_DRAFT.KEY_NO, sealed.keyNo())
        .set(DESK_DRAFT.CONTENT, sealed.bytes())
        .set(DESK_DRAFT.MADE_AT, clock.instant())
        .set(DESK_DRAFT.CHANGED_AT, clock.instant())
        .execute();
    return id;
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public DeskDraft within(Viewer viewer, UUID id) {
    return sql.selectFrom(DESK_DRAFT)
        .where(DESK_DRAFT.ID.eq(id))
        .and(seen(viewer))
        .fetchOptional(this::read)
        .orElseThrow(NotFound::new);
  }

  /** The same, locked, if nobody changed it since the form was opened. */
  public DeskDraft lock(Viewer viewer, UUID id, int version) {
    sql.select(DESK_DRAFT.ID)
        .from(DESK_DRAFT)
        .where(DESK_DRAFT.ID.eq(id))
        .and(seen(viewer))
        .forUpdate()
        .fetch();
    var draft = within(viewer, id);
    if (draft.version() != version) {
      throw new StaleVersion(id, draft.version());
    }
    if (draft.step() == Step.MADE) {
      throw Refused.because("desk.fault.made");
    }
    return draft;
  }

  /** A line in the list of those not finished; what it holds stays sealed. */
  public record Open(
      UUID id, String title, int lines, String award, Step step, Instant changedAt) {

    public String href() {
      return "/desk/" + id;
    }
  }

  /** Those not finished, the one touched last first. */
  public List<Open> open(Viewer viewer, int atMost) {
    return sql.select(
            DESK_DRAFT.ID,
            DESK_DRAFT.TITLE,
            DESK_DRAFT.LINES,
            DESK_DRAFT.AWARD_TYPE,
            DESK_DRAFT.STEP,
            DESK_DRAFT.CHANGED_AT)
        .from(DESK_DRAFT)
        .where(seen(viewer))
        .and(DESK_DRAFT.STEP.ne(Step.MADE.name()))
        .orderBy(DESK_DRAFT.CHANGED_AT.desc(), DESK_DRAFT.ID)
        .limit(atMost)
        .fetch(
            row ->
                new Open(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    Step.valueOf(row.value5()),
                    row.value6()));
  }

  /** Keeps it as it now is; to be called on a locked one. */
  void keep(DeskDraft draft, Content content, Step step) {
    var sealed = seal(content, draft.id());
    var choices = content.choices();
    sql.update(DESK_DRAFT)
        .set(DESK_DRAFT.LINES, content.grid().rows().size() - content.used().size())
        .set(DESK_DRAFT.AWARD_TYPE, choices == null ? "" : choices.award())
        .set(DESK_DRAFT.STEP, step.name())
        .set(DESK_DRAFT.KEY_NO, sealed.keyNo())
        .set(DESK_DRAFT.CONTENT, sealed.bytes())
        .set(DESK_DRAFT.VERSION, DESK_DRAFT.VERSION.plus(1))
        .set(DESK_DRAFT.CHANGED_AT, clock.instant())
        .where(DESK_DRAFT.ID.eq(draft.id()))
        .execute();
  }

  void made(DeskDraft draft, DecisionId decision) {
    sql.update(DESK_DRAFT)
        .set(DESK_DRAFT.DECISION, decision.value())
        .where(DESK_DRAFT.ID.eq(draft.id()))
        .execute();
  }

  /** Nobody wants it: it goes at once. */
  @Transactional
  public void drop(Viewer viewer, UUID id, int version) {
    lock(viewer, id, version);
    sql.deleteFrom(DESK_DRAFT).where(DESK_DRAFT.ID.eq(id)).execute();
  }

  int forget(Instant untouchedSince) {
    return sql.deleteFrom(DESK_DRAFT).where(DESK_DRAFT.CHANGED_AT.lt(untouchedSince)).execute();
  }

  private DeskDraft read(DeskDraftRecord row) {
    return new DeskDraft(
        row.getId(),
        new UnitId(row.getUnit()),
        new AccountId(row.getAccount()),
        row.getTitle(),
        row.getLines(),
        row.getAwardType(),
        Step.valueOf(row.getStep()),
        open(row.getKeyNo(), row.getContent(), row.getId()),
        Optional.ofNullable(row.getDecision()).map(DecisionId::new).orElse(null),
        row.getVersion(),
        row.getChangedAt());
  }

  private Vault.Sealed seal(Content content, UUID id) {
    var out = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(out)) {
      packed.write(json.writeValueAsBytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vault.seal(out.toByteArray(), id.toString());
  }

  private Content open(int keyNo, byte[] sealed, UUID id) {
    try (var in =
        new GZIPInputStream(
            new ByteArrayInputStream(vault.openBytes(keyNo, sealed, id.toString())))) {
      return json.readValue(in.readAllBytes(), Content.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
