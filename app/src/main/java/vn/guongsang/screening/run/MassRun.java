package vn.guongsang.screening.run;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.screening.facts.Gathering;
import vn.guongsang.screening.facts.RegisterReading;

/**
 * Judges people by the hundred thousand. Threads take chunks of them, read the chunk's rows in a
 * few queries on connections of their own, judge, and pack the answers; the caller's thread only
 * hands the bytes to the one COPY inside its transaction, so that all of it is there or nothing.
 */
public final class MassRun {

  private static final int CHUNK = 5_000;
  private static final int WAITING = 4;

  private final DataSource source;
  private final Judge judge;
  private final int threads;

  public MassRun(DataSource source, Judge judge, int threads) {
    this.source = source;
    this.judge = judge;
    this.threads = threads;
  }

  /**
   * What is asked of everybody.
   *
   * @param onlyServing leaves out whoever holds no main post on the day asked
   * @param questions per award
   * @param merged entries judged to be another person, with the one kept
   */
  public record Order(
      UUID screening,
      List<Asked> asked,
      Map<UUID, UUID> merged,
      Function<AwardCode, Question> questions,
      LocalDate day,
      boolean onlyServing) {}

  /** What came of it, counted; and one example of each reason, from which its words are made. */
  public record Result(int rows, Map<String, Integer> outcomes, Map<String, Example> reasons) {}

  /** Somebody for whom the reason stands. */
  public record Example(Judge.Judged judged, Reason reason) {}

  private record Chunk(
      int asked,
      int rows,
      byte[] bytes,
      Map<String, Integer> outcomes,
      Map<String, Example> reasons) {}

  /**
   * @param write inside the caller's transaction; takes the answers
   * @param more lines that need no judging, such as rows of a list that nobody was found for
   * @param done told how many have been looked at; may throw to stop
   */
  public Result run(Connection write, Order order, List<AnswerRow> more, LongConsumer done)
      throws SQLException {
    var chunks = (order.asked().size() + CHUNK - 1) / CHUNK;
    var next = new AtomicInteger();
    var ready = new ArrayBlockingQueue<Chunk>(WAITING);
    var copy = write.unwrap(PGConnection.class).getCopyAPI().copyIn(AnswerCopy.COPY);
    try (var workers = Executors.newFixedThreadPool(threads)) {
      var running = new ArrayList<Future<@Nullable Void>>();
      try {
        for (var i = 0; i < Math.min(threads, chunks); i++) {
          running.add(workers.submit(worker(order, chunks, next, ready)));
        }
        return taken(copy, order, more, chunks, ready, running, done);
      } finally {
        workers.shutdownNow();
      }
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static Result taken(
      CopyIn copy,
      Order order,
      List<AnswerRow> more,
      int chunks,
      ArrayBlockingQueue<Chunk> ready,
      List<Future<@Nullable Void>> running,
      LongConsumer done)
      throws SQLException {
    Map<String, Integer> outcomes = new HashMap<>();
    Map<String, Example> reasons = new HashMap<>();
    var rows = more.size();
    var looked = 0L;
    write(copy, AnswerCopy.head());
    if (!more.isEmpty()) {
      var out = new AnswerCopy(order.screening());
      for (var row : more) {
        out.add(row);
        outcomes.merge(row.outcome(), 1, Integer::sum);
      }
      write(copy, out.taken());
    }
    for (var i = 0; i < chunks; i++) {
      var chunk = next(ready, running);
      write(copy, chunk.bytes());
      rows += chunk.rows();
      looked += chunk.asked();
      chunk.outcomes().forEach((outcome, n) -> outcomes.merge(outcome, n, Integer::sum));
      chunk.reasons().forEach(reasons::putIfAbsent);
      done.accept(looked);
    }
    write(copy, AnswerCopy.tail());
    copy.endCopy();
    return new Result(rows, outcomes, reasons);
  }

  private static void write(CopyIn copy, byte[] bytes) throws SQLException {
    copy.writeToCopy(bytes, 0, bytes.length);
  }

  /** Waits for a chunk, but not for ever for one that no thread will bring. */
  private static Chunk next(ArrayBlockingQueue<Chunk> ready, List<Future<@Nullable Void>> running) {
    try {
      while (true) {
        var chunk = ready.poll(200, TimeUnit.MILLISECONDS);
        if (chunk != null) {
          return chunk;
        }
        for (var worker : running) {
          if (worker.isDone()) {
            worker.get();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while screening", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("screening broke off", e.getCause());
    }
  }

  private Callable<@Nullable Void> worker(
      Order order, int chunks, AtomicInteger next, ArrayBlockingQueue<Chunk> ready) {
    return () -> {
      try (var connection = source.getConnection()) {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        for (var at = next.getAndIncrement(); at < chunks; at = next.getAndIncrement()) {
          var some =
              order.asked().subList(at * CHUNK, Math.min(order.asked().size(), (at + 1) * CHUNK));
          var chunk = judged(connection, order, some);
          connection.commit();
          ready.put(chunk);
        }
      }
      return null;
    };
  }

  private Chunk judged(Connection connection, Order order, List<Asked> some)
      throws SQLException, IOException {
    var people = new HashMap<UUID, Gathering.Counted>();
    some.forEach(asked -> people.put(asked.id(), asked.person()));
    Map<UUID, UUID> merged = new HashMap<>();
    if (!order.merged().isEmpty()) {
      order
          .merged()
          .forEach(
              (gone, kept) -> {
                if (people.containsKey(kept)) {
                  merged.put(gone, kept);
                }
              });
    }
    var gathering = new Gathering(people.values(), merged);
    new RegisterReading(connection).all(gathering.entries(), gathering);
    var out = new AnswerCopy(order.screening());
    Map<String, Integer> outcomes = new HashMap<>();
    Map<String, Example> reasons = new HashMap<>();
    var rows = 0;
    for (var asked : some) {
      if (order.onlyServing() && !gathering.serves(asked.id(), order.day())) {
        continue;
      }
      var judged =
          judge.judge(
              order.questions().apply(asked.award()), gathering.known(asked.id(), order.day()));
      out.add(row(asked, judged, reasons));
      outcomes.merge(judged.outcome().name(), 1, Integer::sum);
      rows++;
    }
    return new Chunk(some.size(), rows, out.taken(), outcomes, reasons);
  }

  private AnswerRow row(Asked asked, Judge.Judged judged, Map<String, Example> reasons) {
    var codes = new ArrayList<String>(4);
    for (var reason : judged.reasons()) {
      var code = asked.award().code() + ":" + reason.code();
      codes.add(code);
      if (!reasons.containsKey(code)) {
        reasons.put(code, new Example(judged, reason));
      }
    }
    var earliest = judge.earliest(judged);
    return new AnswerRow(
        asked.row(),
        asked.id(),
        null,
        asked.award().code(),
        judged.outcome().name(),
        codes,
        KeptFinding.of(judged.finding(), judged.question().year()),
        earliest.isPresent() ? earliest.getAsInt() : null,
        "");
  }

  /** The awards among those asked. */
  public static Set<AwardCode> awards(List<Asked> asked) {
    var awards = new java.util.HashSet<AwardCode>();
    asked.forEach(one -> awards.add(one.award()));
    return awards;
  }
}
