package vn.guongsang.shell.work;

import static vn.guongsang.shell.db.Tables.WORK;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.ViewerOf;
import vn.guongsang.shell.db.tables.records.WorkRecord;
import vn.guongsang.shell.page.Reference;

/**
 * Runs one piece of work in one transaction, which also holds the mark that it is done. Everything
 * people should see meanwhile is written on a connection of its own.
 */
@Component
class Worker {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  /** Work that took the process down so often is not begun again. */
  private static final int BEGUN_AT_MOST = 5;

  private final DSLContext sql;
  private final TransactionTemplate whole;
  private final TransactionTemplate apart;
  private final ObjectProvider<WorkKind> kinds;
  private final ObjectProvider<ViewerOf> viewers;
  private final JsonMapper json;
  private final Clock clock;
  private volatile boolean stopping;

  Worker(
      DSLContext sql,
      PlatformTransactionManager transactions,
      ObjectProvider<WorkKind> kinds,
      ObjectProvider<ViewerOf> viewers,
      JsonMapper json,
      Clock clock) {
    this.sql = sql;
    this.whole = new TransactionTemplate(transactions);
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.kinds = kinds;
    this.viewers = viewers;
    this.json = json;
    this.clock = clock;
  }

  enum Outcome {
    OVER,
    /** The process is about to end: begin again when it is back. */
    AGAIN
  }

  /** Lets running work end at its next step, to be begun again. */
  void stopping() {
    stopping = true;
  }

  Outcome run(UUID id) {
    var token = UUID.randomUUID();
    var taken = take(id, token);
    if (taken.isEmpty()) {
      return Outcome.OVER;
    }
    var work = taken.get();
    if (work.getCancelWanted()) {
      end(id, token, WorkState.CANCELLED, List.of(), Optional.empty());
      return Outcome.OVER;
    }
    if (work.getBegun() > BEGUN_AT_MOST) {
      return broken(work, token, new IllegalStateException("begun too often without an end"));
    }
    var run = new RunningWork(sql, apart, json, clock, id, token, () -> stopping);
    try {
      whole.executeWithoutResult(
          status -> {
            kind(work).run(work.getOrder_().data(), asker(work), run);
            run.finish();
            sql.fetch("select pg_stat_force_next_flush()"); // what was written is counted at once
          });
      lookAtGrownTables();
      return Outcome.OVER;
    } catch (RunningWork.TakenOver e) {
      return Outcome.OVER;
    } catch (RunningWork.Stopped e) {
      return again(id, token);
    } catch (WorkRun.Cancelled e) {
      end(id, token, WorkState.CANCELLED, List.of(), Optional.empty());
    } catch (Refused e) {
      var reasons = e.reasons().stream().map(Refused.Reason::words).toList();
      end(id, token, WorkState.FAILED, reasons, Optional.empty());
    } catch (Exception e) {
      return stopping ? again(id, token) : broken(work, token, e);
    }
    return Outcome.OVER;
  }

  /** So that the next query knows how much there is now; the work is done whatever comes of it. */
  private void lookAtGrownTables() {
    try {
      apart.executeWithoutResult(status -> sql.fetch("select shell.look_at_grown_tables()"));
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The database could not look at its grown tables", e);
    }
  }

  private Optional<WorkRecord> take(UUID id, UUID token) {
    return Optional.ofNullable(
        apart.execute(
            status ->
                sql.update(WORK)
                    .set(WORK.STATE, WorkState.RUNNING.name())
                    .set(WORK.RUN, token)
                    .set(WORK.BEGUN, WORK.BEGUN.plus(1))
                    .set(WORK.STARTED_AT, clock.instant())
                    .set(WORK.DONE, 0L)
                    .setNull(WORK.TOTAL)
                    .where(WORK.ID.eq(id))
                    .and(WORK.STATE.in(WorkState.QUEUED.name(), WorkState.RUNNING.name()))
                    .returning()
                    .fetchOne()));
  }

  /** One of the kinds; checked exceptions pass as they are, so that each is told apart above. */
  private Quiet kind(WorkRecord work) {
    var kind =
        kinds.stream()
            .filter(k -> k.name().equals(work.getKind()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no kind of work " + work.getKind()));
    return (order, asker, run) -> {
      if (!asker.may(kind.needs())) {
        throw Refused.because("work.no-right");
      }
      try {
        kind.run(order, asker, run);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private interface Quiet {
    void run(String order, Viewer asker, WorkRun run);
  }

  private Viewer asker(WorkRecord work) {
    return viewers
        .getObject()
        .of(new AccountId(work.getAccount()), Optional.ofNullable(work.getUnit()).map(UnitId::new))
        .orElseThrow(() -> Refused.because("work.no-right"));
  }

  private Outcome again(UUID id, UUID token) {
    apart.executeWithoutResult(
        status ->
            sql.update(WORK)
                .set(WORK.STATE, WorkState.QUEUED.name())
                .set(WORK.BEGUN, WORK.BEGUN.minus(1))
                .where(WORK.ID.eq(id))
                .and(WORK.RUN.eq(token))
                .execute());
    return Outcome.AGAIN;
  }

  private Outcome broken(WorkRecord work, UUID token, Exception cause) {
    var reference = Reference.make();
    LOG.error("{} work {} of kind {}", reference, work.getId(), work.getKind(), cause);
    end(
        work.getId(),
        token,
        WorkState.FAILED,
        List.of(Said.of("work.broken")),
        Optional.of(reference));
    return Outcome.OVER;
  }

  private void end(
      UUID id, UUID token, WorkState state, List<Said> messages, Optional<String> reference) {
    apart.executeWithoutResult(
        status ->
            sql.update(WORK)
                .set(WORK.STATE, state.name())
                .set(WORK.MESSAGE, messages.isEmpty() ? null : KeptWords.keep(json, messages))
                .set(WORK.REFERENCE, reference.orElse(null))
                .set(WORK.FINISHED_AT, clock.instant())
                .where(WORK.ID.eq(id))
                .and(WORK.RUN.eq(token))
                .execute());
  }
}
