package vn.guongsang.shell.work;

import static vn.guongsang.shell.db.Tables.WORK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.shell.Said;

/** One run of one piece of work. */
final class RunningWork implements WorkRun {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

  private final DSLContext sql;
  private final TransactionTemplate apart;
  private final JsonMapper json;
  private final Clock clock;
  private final UUID work;
  private final UUID token;
  private final BooleanSupplier stopping;
  private final List<Said> messages = new ArrayList<>();
  private @Nullable UUID file;
  private @Nullable String link;
  private Instant lastLook = Instant.MIN;
  private long done;
  private @Nullable Long total;

  RunningWork(
      DSLContext sql,
      TransactionTemplate apart,
      JsonMapper json,
      Clock clock,
      UUID work,
      UUID token,
      BooleanSupplier stopping) {
    this.sql = sql;
    this.apart = apart;
    this.json = json;
    this.clock = clock;
    this.work = work;
    this.token = token;
    this.stopping = stopping;
  }

  @Override
  public void progress(long done, long total) {
    this.done = done;
    this.total = total;
    if (stopping.getAsBoolean()) {
      throw new Stopped();
    }
    var now = clock.instant();
    if (done < total && lastLook.isAfter(now.minus(BETWEEN_LOOKS))) {
      return;
    }
    lastLook = now;
    var wanted =
        apart.execute(
            status ->
                sql.update(WORK)
                    .set(WORK.DONE, done)
                    .set(WORK.TOTAL, total)
                    .where(WORK.ID.eq(work))
                    .and(WORK.RUN.eq(token))
                    .returning(WORK.CANCEL_WANTED)
                    .fetchOne(WORK.CANCEL_WANTED));
    if (wanted == null) {
      throw new TakenOver();
    }
    if (wanted) {
      throw new Cancelled();
    }
  }

  @Override
  public void result(UUID file) {
    this.file = file;
  }

  @Override
  public void result(String href) {
    this.link = href;
  }

  @Override
  public void message(Said said) {
    messages.add(said);
  }

  /**
   * Marks it done in the work's own transaction: with it, what the work wrote becomes true, or
   * neither does.
   */
  void finish() {
    var finished =
        sql.update(WORK)
            .set(WORK.STATE, WorkState.DONE.name())
            .set(WORK.DONE, total == null ? done : total)
            .set(WORK.TOTAL, total)
            .set(WORK.RESULT_FILE, file)
            .set(WORK.RESULT_LINK, link)
            .set(WORK.MESSAGE, messages.isEmpty() ? null : KeptWords.keep(json, messages))
            .set(WORK.FINISHED_AT, clock.instant())
            .where(WORK.ID.eq(work))
            .and(WORK.RUN.eq(token))
            .and(WORK.CANCEL_WANTED.isFalse())
            .execute();
    if (finished == 0) {
      var stillOurs = sql.fetchExists(WORK, WORK.ID.eq(work).and(WORK.RUN.eq(token)));
      throw stillOurs ? new Cancelled() : new TakenOver();
    }
  }

  /** Another run has it: this one was believed dead. */
  static final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The process is about to end. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
