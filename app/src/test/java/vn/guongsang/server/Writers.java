package vn.guongsang.server;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * People who write all the time, and a list outside the database of what they were told is stored.
 */
final class Writers implements AutoCloseable {
  private static final int HOW_MANY = 4;

  private final Installation installation;
  private final AtomicLong next;
  private final ConcurrentSkipListSet<Long> acknowledged = new ConcurrentSkipListSet<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean enough;

  private Writers(Installation installation, long first) {
    this.installation = installation;
    this.next = new AtomicLong(first);
  }

  static Writers on(Installation installation) throws IOException, SQLException {
    try (var connection = installation.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists public.written (id bigint primary key, text text)");
      try (var rows =
          statement.executeQuery("select coalesce(max(id), 0) + 1 from public.written")) {
        rows.next();
        var writers = new Writers(installation, rows.getLong(1));
        for (int i = 0; i < HOW_MANY; i++) {
          writers.threads.add(Thread.ofPlatform().daemon().start(writers::write));
        }
        return writers;
      }
    }
  }

  private void write() {
    try (var connection = installation.connect();
        var insert =
            connection.prepareStatement(
                "insert into public.written values (?, repeat('ấ', 500))")) {
      while (!enough) {
        var id = next.getAndIncrement();
        insert.setLong(1, id);
        insert.executeUpdate();
        acknowledged.add(id);
      }
    } catch (SQLException | IOException e) {
      // the server was killed, as it should be
    }
  }

  Set<Long> acknowledged() {
    return acknowledged;
  }

  /** Those that were acknowledged and are not there. */
  static Set<Long> lost(Installation installation, Set<Long> acknowledged)
      throws IOException, SQLException {
    var lost = new TreeSet<>(acknowledged);
    try (var connection = installation.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select id from public.written")) {
      while (rows.next()) {
        lost.remove(rows.getLong(1));
      }
    }
    return lost;
  }

  @Override
  public void close() throws InterruptedException {
    enough = true;
    for (var thread : threads) {
      thread.join();
    }
  }
}
