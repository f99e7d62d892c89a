package vn.guongsang.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server with its data in a folder of ours, listening on the loopback address
 * only and asking for a password.
 *
 * <p>Its life: created once with {@code initdb} beside its final place and moved there when whole,
 * so that a kill cannot leave half a cluster; whatever a crash left running is stopped first;
 * started by {@code pg_ctl}, which gives it a session of its own, so that Ctrl-C reaches it only
 * through us; stopped fast, with a checkpoint. The caller holds the folder's lock.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  /** Whether the data must outlive a power cut. */
  public enum Care {
    KEPT,
    THROWAWAY,
    /** Only once all is loaded: until then a power cut costs everything, see {@link #flush}. */
    WHEN_LOADED
  }

  public static final String SUPERUSER = "postgres";
  private static final int START_SECONDS = 600; // recovery of a large log may take minutes
  private static final int STOP_SECONDS = 4;
  private static final Duration WATCH_EVERY = Duration.ofSeconds(1);
  private static final String UNFINISHED = "database.unfinished-";
  private static final String WRONG_PASSWORD = "28P01";
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private final PostgresBinaries binaries;
  private final Unprivileged unprivileged;
  private final Path home;
  private final String password;
  private final Care care;
  private int port;
  private volatile boolean stopped;

  private EmbeddedPostgres(
      PostgresBinaries binaries, Unprivileged unprivileged, Path home, String password, Care care) {
    this.binaries = binaries;
    this.unprivileged = unprivileged;
    this.home = home;
    this.password = password;
    this.care = care;
  }

  /** Starts the server whose data is in {@code home/database}, creating it if there is none. */
  public static EmbeddedPostgres start(
      PostgresBinaries binaries, Path home, String password, Care care) throws IOException {
    var server = new EmbeddedPostgres(binaries, Unprivileged.ownerOf(home), home, password, care);
    stopLeftOver(home);
    server.removeUnfinished();
    if (!Files.isDirectory(server.database())) {
      server.create();
    }
    server.start();
    if (!server.accepts(password)) {
      server.stop();
      server.setPasswordOffline();
      server.start();
    }
    return server;
  }

  /** Stops the server that a killed process left in {@code home}, if there is one. */
  public static void stopLeftOver(Path home) throws IOException {
    if (Files.isDirectory(home.resolve("database"))) {
      new LeftOverServer(home.resolve("database")).stop();
    }
  }

  public int port() {
    return port;
  }

  public String jdbcUrl(String database) {
    return ApplicationDatabase.silentAboutRows(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database));
  }

  public Connection connectAsSuperuser(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
  }

  /** Fast: open transactions are rolled back, everything committed is checkpointed. */
  @Override
  public synchronized void close() throws IOException {
    stopped = true;
    stop();
  }

  /** After {@link #close}, for what was loaded without care: brings every file to the disk. */
  void flush() throws IOException {
    call("initdb", "--sync-only", "-D", database().toString());
  }

  private void stop() throws IOException {
    var mode = care == Care.THROWAWAY ? "immediate" : "fast";
    var seconds = care == Care.WHEN_LOADED ? START_SECONDS : STOP_SECONDS;
    call("pg_ctl", "stop", "-D", database().toString(), "-m", mode, "-t", "" + seconds);
  }

  /**
   * Starts the server again, on the same port, should it ever end without being told to: killed by
   * the operating system when memory ran out, for example.
   */
  void watch() {
    Thread.ofPlatform().daemon().name("watch the database server").start(this::watchUntilStopped);
  }

  private void watchUntilStopped() {
    var left = new LeftOverServer(database());
    try {
      while (!stopped) {
        Thread.sleep(WATCH_EVERY);
        synchronized (this) {
          if (!stopped && !left.postmasterRuns()) {
            LOG.warn("the database server has ended; starting it again");
            left.stop();
            startOnPort();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.error("the database server cannot be started again; giving up", e);
      System.exit(1);
    }
  }

  private boolean accepts(String tried) {
    try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, tried)) {
      return connection.isValid(0);
    } catch (SQLException e) {
      if (WRONG_PASSWORD.equals(e.getSQLState())) {
        return false;
      }
      throw new IllegalStateException("the database server does not answer", e);
    }
  }

  /** The password file was lost or the data restored: whoever owns the folder may set a new one. */
  private void setPasswordOffline() throws IOException {
    command("postgres", "--single", "-D", database().toString(), "postgres")
        .reading("alter role %s password '%s'\n".formatted(SUPERUSER, password))
        .run();
  }

  private Path database() {
    return home.resolve("database");
  }

  /**
   * Takes away what starts cut short left behind. An initdb that outlived its killed parent may
   * still be writing into its own folder: that one goes at a later start, and is in nobody's way.
   */
  private void removeUnfinished() throws IOException {
    try (var left = Files.newDirectoryStream(home, UNFINISHED + "*")) {
      for (var folder : left) {
        try {
          Folders.delete(folder);
        } catch (DirectoryNotEmptyException e) {
          // still written to
        }
      }
    }
  }

  private void create() throws IOException {
    var unfinished = home.resolve(UNFINISHED + UUID.randomUUID());
    var passwordFile = home.resolve("database.password");
    Files.deleteIfExists(passwordFile);
    try {
      Files.createFile(passwordFile);
      Files.setPosixFilePermissions(passwordFile, Permissions.FILE_PRIVATE);
      Files.writeString(passwordFile, password);
      Files.setOwner(passwordFile, Files.readAttributes(home, PosixFileAttributes.class).owner());
      // The built-in locale orders and folds alike on every machine, whatever its libraries.
      var words =
          new ArrayList<>(
              List.of(
                  "initdb",
                  "-D",
                  unfinished.toString(),
                  "-U",
                  SUPERUSER,
                  "--pwfile",
                  passwordFile.toString(),
                  "--auth",
                  "scram-sha-256",
                  "--encoding",
                  "UTF8",
                  "--locale",
                  "C",
                  "--locale-provider",
                  "builtin",
                  "--builtin-locale",
                  "C.UTF-8",
                  "--text-search-config",
                  "simple",
                  "--data-checksums"));
      if (care == Care.THROWAWAY) {
        words.add("--no-sync");
      }
      call(words.toArray(String[]::new));
      Files.move(unfinished, database(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private void start() throws IOException {
    for (int attempt = 1; ; attempt++) {
      port = freePort();
      try {
        startOnPort();
        return;
      } catch (IOException e) {
        if (attempt == 3 || !String.valueOf(e.getMessage()).contains("could not bind")) {
          throw e;
        }
      }
    }
  }

  private void startOnPort() throws IOException {
    var log = database().resolve("start.log");
    Files.deleteIfExists(log);
    var options = new StringBuilder("-p ").append(port);
    ServerSettings.of(care).forEach(setting -> options.append(" -c ").append(setting));
    try {
      call(
          "pg_ctl",
          "start",
          "-D",
          database().toString(),
          "-l",
          log.toString(),
          "-w",
          "-t",
          "" + START_SECONDS,
          "-o",
          options.toString());
    } catch (IOException e) {
      var said = Files.exists(log) ? Files.readString(log) : "";
      throw new IOException(e.getMessage() + System.lineSeparator() + said, e);
    }
  }

  private void call(String... words) throws IOException {
    command(words).run();
  }

  private Command command(String... words) {
    var program = words.clone();
    program[0] = binaries.program(words[0]);
    return Command.of(program).after(unprivileged.prefix()).in(home);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
