package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.CHAIN;
import static vn.guongsang.journal.db.Tables.ENTRY;
import static vn.guongsang.journal.db.Tables.UNCHAINED;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives each committed entry its place in the chain, without gaps, and its hash over the one before
 * it. The order is that in which entries are seen committed; of those seen together, by moment and
 * then id. So a long transaction's entry may stand after a younger one, but none is ever skipped:
 * whatever has no place waits in {@code journal.unchained}.
 *
 * <p>Several instances may run; a lock in the database lets one of them work at a time.
 */
@Component
class Sequencer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
  private static final long LOCK = 0x4A6F75726E616C43L; // "JournalC"
  private static final int AT_ONCE = 500;

  /** For entries committed by an instance that ended before it could chain them. */
  private static final Duration LOOK_ANYWAY = Duration.ofSeconds(10);

  private final DSLContext sql;
  private final TransactionTemplate transaction;
  private final Canonical canonical;
  private final Semaphore wakes = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread thread;

  Sequencer(DSLContext sql, TransactionTemplate transaction, JsonMapper json) {
    this.sql = sql;
    this.transaction = transaction;
    this.canonical = new Canonical(json);
  }

  void wakeAfterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      wakes.release();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            wakes.release();
          }
        });
  }

  /** Chains all that is committed and has no place yet; how many it was. */
  int catchUp() {
    var all = 0;
    for (int some; (some = some()) > 0; all += some) {
      if (some < AT_ONCE) {
        return all + some;
      }
    }
    return all;
  }

  private int some() {
    var chained =
        transaction.execute(
            status -> {
              var mine =
                  sql.select(DSL.field("pg_try_advisory_xact_lock({0})", Boolean.class, LOCK))
                      .fetchSingle()
                      .value1();
              return mine ? chainNext() : 0;
            });
    return chained == null ? 0 : chained;
  }

  private int chainNext() {
    var waiting =
        sql.select(ENTRY.fields())
            .from(UNCHAINED)
            .join(ENTRY)
            .on(ENTRY.ID.eq(UNCHAINED.ENTRY))
            .orderBy(ENTRY.HAPPENED_AT, ENTRY.ID)
            .limit(AT_ONCE)
            .fetchInto(ENTRY);
    if (waiting.isEmpty()) {
      return 0;
    }
    var last = sql.selectFrom(CHAIN).orderBy(CHAIN.SEQ.desc()).limit(1).fetchOptional();
    var seq = last.map(l -> l.getSeq()).orElse(0L);
    var hash = last.map(l -> l.getHash()).orElse(new byte[Canonical.HASH_BYTES]);
    for (var entry : waiting) {
      hash = canonical.hash(hash, entry);
      seq++;
      sql.select(
              DSL.function(
                  DSL.name("journal", "put_in_chain"),
                  Object.class,
                  DSL.val(seq),
                  DSL.val(entry.getId()),
                  DSL.val(hash)))
          .fetch();
    }
    return waiting.size();
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("journal-sequencer").start(this::keepUp);
  }

  private void keepUp() {
    while (running) {
      try {
        catchUp();
        wakes.tryAcquire(LOOK_ANYWAY.toMillis(), TimeUnit.MILLISECONDS);
        wakes.drainPermits();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (running) {
          LOG.error("the journal's chain falls behind", e);
          pause();
        }
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(LOOK_ANYWAY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  @Override
  public void stop() {
    running = false;
    var it = thread;
    if (it != null) {
      wakes.release();
      try {
        it.join(Duration.ofSeconds(2));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
