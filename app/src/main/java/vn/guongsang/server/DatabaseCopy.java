package vn.guongsang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Copies PostgreSQL's data folder so that it can be started again: as it lies when no server runs,
 * by the low-level backup interface when one does.
 *
 * <p>While people work, the files are copied one after the other and so from different moments. The
 * log written between the first and the last moment makes them fit; a replication slot of our own
 * keeps that log from being recycled until it is copied too.
 */
record DatabaseCopy(Path database, BackupTarget target) {
  private static final String NAME = "database";

  /** What a server makes anew, or what would be wrong elsewhere. */
  private static final Set<String> NEVER =
      Set.of("postmaster.pid", "postmaster.opts", "start.log", "current_logfiles");

  /** Only the folder, not what is in it. */
  private static final Set<String> EMPTIED =
      Set.of(
          "log",
          "pg_dynshmem",
          "pg_notify",
          "pg_replslot",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Pattern TEMPORARY =
      Pattern.compile("(.*/)?(pgsql_tmp[^/]*(/.*)?|pg_internal\\.init.*)");
  private static final Pattern FIRST_LOG_FILE = Pattern.compile("\\(file ([0-9A-F]{24})\\)");
  private static final String CONTROL = "global/pg_control";

  /** The caller holds the folder's lock. */
  void whileStopped() throws IOException {
    new LeftOverServer(database).stop();
    target.copyTree(database, NAME, DatabaseCopy::wanted);
  }

  void whileRunning(String password) throws IOException, SQLException {
    try (var connection = connect(password);
        var statement = connection.createStatement()) {
      statement.execute(
          "select pg_create_physical_replication_slot('backup_%d', true, true)"
              .formatted(ProcessHandle.current().pid()));
      statement.execute("select pg_backup_start('guongsang', true)");
      target.copyTree(
          database,
          NAME,
          path -> wanted(path) && !path.startsWith("pg_wal/") && !path.equals(CONTROL));
      target.copy(database.resolve(CONTROL), NAME + "/" + CONTROL);
      try (var rows =
          statement.executeQuery(
              "select labelfile, spcmapfile, pg_walfile_name(lsn) from pg_backup_stop(false)")) {
        rows.next();
        var label = rows.getString(1);
        if (!rows.getString(2).isBlank()) {
          throw new IOException("tablespaces outside the data folder are not supported");
        }
        target.write(label, NAME + "/backup_label");
        copyLog(label, rows.getString(3));
      }
    }
  }

  private void copyLog(String label, String last) throws IOException {
    var first = FIRST_LOG_FILE.matcher(label);
    if (!first.find()) {
      throw new IOException("no log file named in: " + label);
    }
    target.copyTree(
        database.resolve("pg_wal"),
        NAME + "/pg_wal",
        name ->
            name.isEmpty()
                || (name.matches("[0-9A-F]{24}")
                    && name.compareTo(first.group(1)) >= 0
                    && name.compareTo(last) <= 0));
  }

  private static boolean wanted(String path) {
    var slash = path.indexOf('/');
    return !NEVER.contains(path)
        && !TEMPORARY.matcher(path).matches()
        && (slash < 0 || !EMPTIED.contains(path.substring(0, slash)));
  }

  private Connection connect(String password) throws IOException, SQLException {
    var pidFile = database.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      throw new Refusal(
          "Hệ thống đang khởi động hoặc đang dừng; hãy sao lưu lại sau ít phút.",
          "The system is starting or stopping; try the backup again in a few minutes.");
    }
    var port = Files.readAllLines(pidFile).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port),
        EmbeddedPostgres.SUPERUSER,
        password);
  }
}
