package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One data folder with the real programs of {@code bin/} working on it, as an operator would. */
final class Installation implements AutoCloseable {
  /** Exit code and all words of a program that has ended. */
  record Ended(int code, String words) {}

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Duration READY_WITHIN = Duration.ofMinutes(2);

  /** These programs live for seconds: to compile them as well as can be would take a third more. */
  private static final List<String> SHORT_LIVED =
      List.of("env", "GUONGSANG_JAVA_OPTS=-XX:TieredStopAtLevel=1");

  private final Path data;
  private final List<String> as;
  private final Path bin;
  private @Nullable Process app;
  private String address = "";

  private Installation(Path data, List<String> as, Path bin) {
    this.data = data;
    this.as = as;
    this.bin = bin;
  }

  /** Run by whoever runs the tests. */
  static Installation in(Path data) throws IOException {
    requireBuild();
    return new Installation(data, SHORT_LIVED, PROJECT.resolve("bin"));
  }

  /**
   * Run by an account without rights. It may not be allowed to look into this project, so it gets
   * the finished build in a folder of its own.
   */
  static Installation ofNobody(Path folder) throws IOException {
    requireBuild();
    assumeTrue(Unprivileged.isRoot(), "only root can become another account");
    var finished = Files.createDirectories(folder.resolve("finished/app/target"));
    Command.of("cp", "-r", PROJECT.resolve("bin").toString(), folder + "/finished/bin").run();
    Command.of("cp", "-r", PROJECT.resolve("app/target/run").toString(), finished + "/run").run();
    Command.of("chmod", "-R", "go+rX", folder.toString()).run();
    var data = Files.createDirectory(folder.resolve("data"));
    Command.of("chown", "nobody", data.toString()).run();
    var as = new ArrayList<>(SHORT_LIVED);
    as.addAll(
        List.of("setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups", "--"));
    return new Installation(data, as, folder.resolve("finished/bin"));
  }

  private static void requireBuild() throws IOException {
    var fresh =
        Command.of("bash", "-c", ". bin/lib && build_is_fresh").in(PROJECT).tryRun().code() == 0;
    var words = "app/target/run is missing or older than the sources: run bin/build";
    if ("required".equals(System.getProperty("guongsang.built"))) {
      assertThat(fresh).as(words).isTrue();
    }
    assumeTrue(fresh, words);
  }

  Path data() {
    return data;
  }

  /** Until READY; answers how long that took. */
  Duration start(String... options) throws IOException {
    var begun = System.nanoTime();
    var starting = launch(options);
    try {
      address =
          starting
              .ready()
              .get(READY_WITHIN.toSeconds(), TimeUnit.SECONDS)
              .replaceFirst("READY ", "");
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      starting.process().destroyForcibly();
      fail("not READY: " + Files.readString(log()), e);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  record Starting(Process process, CompletableFuture<String> ready) {}

  /** Without waiting for READY, for tests that kill earlier. */
  Starting launch(String... options) throws IOException {
    var words = new ArrayList<>(as);
    words.addAll(List.of(bin.resolve("run").toString(), "--port", "0", "--data", data.toString()));
    words.addAll(List.of(options));
    var process =
        new ProcessBuilder(words)
            .directory(data.resolveSibling(".").toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    app = process;
    var ready = new CompletableFuture<String>();
    Thread.ofPlatform().daemon().start(() -> read(process.inputReader(), ready));
    return new Starting(process, ready);
  }

  private static void read(BufferedReader lines, CompletableFuture<String> ready) {
    try (lines) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.matches("READY http://localhost:\\d+")) {
          ready.complete(line);
        }
      }
      ready.completeExceptionally(new IOException("ended before READY"));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  Ended run(String program, String... options) throws IOException {
    var words = new ArrayList<>(as);
    words.add(bin.resolve(program).toString());
    words.addAll(List.of(options));
    var outcome = new Command(words, data.resolveSibling("."), "").tryRun();
    return new Ended(outcome.code(), outcome.output());
  }

  /** Where it was listening when it was last ready. */
  String address() {
    return address;
  }

  Process app() {
    if (app == null) {
      throw new IllegalStateException("not started");
    }
    return app;
  }

  void killApplication() throws IOException {
    Command.of("kill", "-KILL", "" + app().pid()).tryRun();
    awaitEnd(Duration.ofSeconds(10));
  }

  /** The application first, so that it cannot start the server again. */
  void killEverything() throws IOException {
    killApplication();
    killServer();
  }

  void killServer() throws IOException {
    for (var pid : serverProcesses()) {
      Command.of("kill", "-KILL", "" + pid).tryRun();
    }
  }

  /** SIGTERM, as from systemd; answers how long it took. */
  Duration stop() throws IOException {
    var begun = System.nanoTime();
    app().destroy();
    awaitEnd(Duration.ofSeconds(30));
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private void awaitEnd(Duration most) throws IOException {
    try {
      assertThat(app().waitFor(most.toMillis(), TimeUnit.MILLISECONDS)).as("has ended").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  List<Long> serverProcesses() {
    return new LeftOverServer(data.resolve("database")).processes();
  }

  long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
  }

  Connection connect() throws IOException, SQLException {
    var port = Files.readAllLines(pidFile()).get(3).strip();
    var password = Files.readString(data.resolve("keys/database-password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, ApplicationDatabase.NAME),
        EmbeddedPostgres.SUPERUSER,
        password);
  }

  /** How many rows each table has, but for those that change by themselves. */
  Map<String, Long> rows() throws IOException, SQLException {
    var rows = new TreeMap<String, Long>();
    try (var connection = connect();
        var statement = connection.createStatement()) {
      var tables = new ArrayList<String>();
      try (var found =
          statement.executeQuery(
              """
              select format('%I.%I', schemaname, tablename) from pg_tables
              where schemaname not in ('pg_catalog', 'information_schema')
                and tablename not in ('scheduled_tasks', 'chain', 'unchained')
                and tablename not like 'spring_session%'
              """)) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      for (var table : tables) {
        try (var count = statement.executeQuery("select count(*) from " + table)) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
    }
    return rows;
  }

  Path log() {
    return data.resolveSibling(data.getFileName() + ".stderr");
  }

  private Path pidFile() {
    return data.resolve("database/postmaster.pid");
  }

  /** Leaves nothing running, whatever the test did. */
  @Override
  public void close() {
    try {
      if (app != null && app.isAlive()) {
        killApplication();
      }
      if (Files.isDirectory(data.resolve("database"))) {
        new LeftOverServer(data.resolve("database")).stop();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
