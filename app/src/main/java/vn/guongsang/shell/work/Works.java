package vn.guongsang.shell.work;

import static vn.guongsang.shell.db.Tables.WORK;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.db.tables.records.WorkRecord;

/**
 * Work that is asked for and runs in the background. Asked for in the asker's transaction, it is
 * never lost and never runs for a deed that was rolled back. Only its asker sees it.
 */
@Component
public class Works {

  private final DSLContext sql;
  private final TransactionTemplate transaction;
  private final WorkScheduler scheduler;
  private final JsonMapper json;
  private final Clock clock;

  Works(
      DSLContext sql,
      TransactionTemplate transaction,
      WorkScheduler scheduler,
      JsonMapper json,
      Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.scheduler = scheduler;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param kind the {@link WorkKind#name()} that will do it
   * @param order what it needs to know, as JSON
   * @param title what it is, for the asker
   */
  public UUID ask(Viewer viewer, String kind, String order, Said title) {
    var id = TimeOrderedId.at(clock.millis());
    transaction.executeWithoutResult(
        status -> {
          sql.insertInto(WORK)
              .set(WORK.ID, id)
              .set(WORK.TENANT, viewer.tenant())
              .set(WORK.ACCOUNT, viewer.who().value())
              .set(WORK.UNIT, viewer.unit().map(u -> u.value()).orElse(null))
              .set(WORK.KIND, kind)
              .set(WORK.TITLE, KeptWords.keep(json, List.of(title)))
              .set(WORK.ORDER_, JSONB.valueOf(order))
              .set(WORK.STATE, WorkState.QUEUED.name())
              .set(WORK.ASKED_AT, clock.instant())
              .execute();
          scheduler.schedule(id);
        });
    return id;
  }

  /** The same as already asked for and not yet over, if it is: pressing twice asks once. */
  public Optional<UUID> underWay(Viewer viewer, String kind, String order) {
    return sql.select(WORK.ID)
        .from(WORK)
        .where(mine(viewer))
        .and(WORK.UNIT.isNotDistinctFrom(viewer.unit().map(u -> u.value()).orElse(null)))
        .and(WORK.KIND.eq(kind))
        .and(WORK.ORDER_.eq(JSONB.valueOf(order)))
        .and(WORK.STATE.in(WorkState.QUEUED.name(), WorkState.RUNNING.name()))
        .and(WORK.CANCEL_WANTED.isFalse())
        .orderBy(WORK.ASKED_AT.desc())
        .limit(1)
        .fetchOptional(WORK.ID);
  }

  /**
   * @throws NotFound if there is none, or it is somebody else's
   */
  public Work find(Viewer viewer, UUID id) {
    return sql.selectFrom(WORK)
        .where(mine(viewer))
        .and(WORK.ID.eq(id))
        .fetchOptional(this::work)
        .orElseThrow(NotFound::new);
  }

  /** The viewer's own, the latest first. */
  public List<Work> latest(Viewer viewer, int atMost) {
    return sql.selectFrom(WORK)
        .where(mine(viewer))
        .orderBy(WORK.ASKED_AT.desc(), WORK.ID.desc())
        .limit(atMost)
        .fetch(this::work);
  }

  /** What ended and was not looked at since. */
  List<Work> unseen(AccountId account) {
    return sql.selectFrom(WORK)
        .where(WORK.ACCOUNT.eq(account.value()))
        .and(WORK.SEEN_AT.isNull())
        .and(WORK.STATE.in(WorkState.DONE.name(), WorkState.FAILED.name()))
        .orderBy(WORK.FINISHED_AT.desc(), WORK.ID)
        .limit(50)
        .fetch(this::work);
  }

  /** Notes that the viewer has looked at how it ended. */
  public void seen(Viewer viewer, UUID id) {
    sql.update(WORK)
        .set(WORK.SEEN_AT, clock.instant())
        .where(mine(viewer))
        .and(WORK.ID.eq(id))
        .and(WORK.SEEN_AT.isNull())
        .and(WORK.FINISHED_AT.isNotNull())
        .execute();
  }

  /**
   * Nobody wants it any more: what waits is over at once, what runs stops at its next step and
   * leaves nothing done. What is over stays as it is.
   */
  public void cancel(Viewer viewer, UUID id) {
    var waits = WORK.STATE.eq(WorkState.QUEUED.name());
    var known =
        sql.update(WORK)
            .set(WORK.CANCEL_WANTED, true)
            .set(
                WORK.FINISHED_AT,
                DSL.when(waits, DSL.val(clock.instant())).otherwise(WORK.FINISHED_AT))
            .set(
                WORK.STATE,
                DSL.when(waits, DSL.val(WorkState.CANCELLED.name())).otherwise(WORK.STATE))
            .where(mine(viewer))
            .and(WORK.ID.eq(id))
            .and(WORK.STATE.in(WorkState.QUEUED.name(), WorkState.RUNNING.name()))
            .execute();
    if (known == 0) {
      find(viewer, id);
    }
  }

  private static Condition mine(Viewer viewer) {
    return WORK.ACCOUNT.eq(viewer.who().value());
  }

  private Work work(WorkRecord row) {
    var message = row.getMessage();
    return new Work(
        row.getId(),
        KeptWords.read(json, row.getTitle()).getFirst(),
        WorkState.valueOf(row.getState()),
        row.getDone(),
        row.getTotal(),
        row.getCancelWanted(),
        row.getResultFile(),
        row.getResultLink(),
        message == null ? List.of() : KeptWords.read(json, message),
        row.getReference(),
        row.getAskedAt(),
        row.getStartedAt(),
        row.getFinishedAt());
  }
}
