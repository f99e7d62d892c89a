package vn.guongsang.generate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills empty tables by COPY, one open COPY each, while their indexes are away; afterwards every
 * index is back and every reference has been checked by the database.
 */
final class BulkLoad implements AutoCloseable {

  private static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final byte[] TRAILER = {(byte) 0xFF, (byte) 0xFF};

  /** One table's COPY; several threads hand it their portions. */
  private static final class Filling implements Rows.Sink {
    private final Connection connection;
    private final CopyIn copy;

    Filling(Connection connection, Target target) throws SQLException {
      this.connection = connection;
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("truncate " + target.table()); // what is new here need not be logged
      }
      copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(target.copy());
      copy.writeToCopy(HEADER, 0, HEADER.length);
    }

    @Override
    public synchronized void take(byte[] bytes, int length) {
      try {
        copy.writeToCopy(bytes, 0, length);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    void finish() throws SQLException {
      copy.writeToCopy(TRAILER, 0, TRAILER.length);
      copy.endCopy();
      connection.commit();
      connection.close();
    }
  }

  private final DataSource owner;
  private final int atOnce;
  private final Indexes indexes;
  private final Map<Target, Filling> fillings = new EnumMap<>(Target.class);

  /**
   * @param others tables that are filled otherwise, whose indexes are in the way too
   * @param atOnce how many connections build indexes at the same time
   */
  BulkLoad(DataSource owner, List<String> others, int atOnce) throws SQLException {
    this.owner = owner;
    this.atOnce = atOnce;
    var tables =
        Stream.concat(Stream.of(Target.values()).map(Target::table), others.stream()).toList();
    try (var connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      indexes = Indexes.takeAway(connection, tables);
      connection.commit();
    }
    for (var target : Target.values()) {
      fillings.put(target, new Filling(owner.getConnection(), target));
    }
  }

  Rows.Sink into(Target target) {
    return java.util.Objects.requireNonNull(fillings.get(target));
  }

  /** Nothing more comes. */
  void filled() throws SQLException {
    for (var filling : fillings.values()) {
      filling.finish();
    }
    fillings.clear();
  }

  /** Keys and indexes, then statistics, then the references, each checked against all rows. */
  void settle() throws SQLException {
    var tables =
        Stream.concat(indexes.keys().keySet().stream(), indexes.indexes().keySet().stream())
            .distinct()
            .sorted(Comparator.comparingInt((String table) -> -indexes.puttingBack(table).size()))
            .toList();
    sideBySide(
        tables.stream()
            .map(
                table -> {
                  var all = new ArrayList<>(indexes.puttingBack(table));
                  all.add("analyze " + table);
                  return (List<String>) all;
                })
            .toList());
    sideBySide(List.of(indexes.referring()));
    sideBySide(indexes.checking());
  }

  private void sideBySide(List<List<String>> chains) throws SQLException {
    try (var threads = Executors.newFixedThreadPool(atOnce)) {
      var running =
          threads.invokeAll(
              chains.stream()
                  .map(
                      chain ->
                          (Callable<Boolean>)
                              () -> {
                                execute(chain);
                                return true;
                              })
                  .toList());
      for (var one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SQLException sql ? sql : new SQLException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException(e);
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set search_path = ''");
      statement.execute("set maintenance_work_mem = '512MB'");
      statement.execute("set work_mem = '256MB'");
      statement.execute("set max_parallel_maintenance_workers = 0");
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** What was not finished is rolled back. */
  @Override
  public void close() throws SQLException {
    for (var filling : fillings.values()) {
      filling.connection.close();
    }
  }
}
