package vn.guongsang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import vn.guongsang.server.ApplicationDatabase;
import vn.guongsang.server.ApplicationDatabase.Login;
import vn.guongsang.server.EmbeddedPostgres;
import vn.guongsang.server.EmbeddedPostgres.Care;
import vn.guongsang.server.Folders;
import vn.guongsang.server.PostgresBinaries;
import vn.guongsang.server.Secrets;

/**
 * A migrated, empty database of its own for a test, cloned from a template on one real server that
 * lives as long as the test JVM.
 */
public record TestDatabase(String name, String url, Login owner, Login application)
    implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** A database nobody else uses: the migrations have run, nothing else has. */
  public static TestDatabase fresh() {
    var template = Shared.SERVER.template();
    var name = "test_" + NUMBER.incrementAndGet();
    Shared.SERVER.execute(
        "create database %s template %s owner %s strategy file_copy"
            .formatted(name, ApplicationDatabase.NAME, template.owner().user()));
    return new TestDatabase(
        name, Shared.SERVER.url(name), template.owner(), template.application());
  }

  /** The rights of the running application. */
  public DataSource asApplication() {
    return dataSource(application);
  }

  /** The rights of the migrations. */
  public DataSource asOwner() {
    return dataSource(owner);
  }

  /** The rights of a database administrator, for tests of what others may not do. */
  public DataSource asSuperuser() {
    return dataSource(Shared.SERVER.superuser());
  }

  /** What the server of all tests has written to its log. */
  public static Path serverLog() {
    return Shared.SERVER.home().resolve("database/start.log");
  }

  /** What Spring must know to work on this database; the template is migrated already. */
  public Map<String, String> springProperties() {
    return new ApplicationDatabase(url, owner, application).springProperties();
  }

  /** Not needed for tidiness, the whole server goes at the end; for tests that make many. */
  @Override
  public void close() {
    Shared.SERVER.execute("drop database if exists %s with (force)".formatted(name));
  }

  static Connection connect(TestDatabase database) throws SQLException {
    return DriverManager.getConnection(
        database.url, database.owner.user(), database.owner.password());
  }

  private DataSource dataSource(Login login) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(login.user());
    source.setPassword(login.password());
    return source;
  }

  private record Shared(
      EmbeddedPostgres postgres, Path home, Login superuser, ApplicationDatabase template) {
    static final Shared SERVER = start();

    private static final String PREFIX = "guongsang-test-";

    static Shared start() {
      try {
        removeLeftOvers();
        var home = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        var superuser = new Login(EmbeddedPostgres.SUPERUSER, Secrets.password());
        var postgres =
            EmbeddedPostgres.start(
                PostgresBinaries.under(Path.of("target").toAbsolutePath()),
                home,
                superuser.password(),
                Care.THROWAWAY);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, home)));
        var template = ApplicationDatabase.in(postgres);
        Flyway.configure()
            .dataSource(template.url(), template.owner().user(), template.owner().password())
            .locations("classpath:db/migration")
            .load()
            .migrate();
        return new Shared(postgres, home, superuser, template);
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("the test server does not start", e);
      }
    }

    String url(String database) {
      return postgres.jdbcUrl(database);
    }

    void execute(String sql) {
      try (var connection = postgres.connectAsSuperuser("postgres");
          var statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }

    private static void stop(EmbeddedPostgres postgres, Path home) {
      try {
        postgres.close();
        Folders.delete(home);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void removeLeftOver(Path folder) {
      try {
        EmbeddedPostgres.stopLeftOver(folder);
        Folders.delete(folder);
      } catch (IOException e) {
        // another test JVM tidies up at the same time
      }
    }

    /** The servers of test JVMs that were killed. */
    private static void removeLeftOvers() throws IOException {
      try (var folders =
          Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
        for (var folder : folders) {
          var name = folder.getFileName().toString();
          var pid =
              Long.parseLong(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length())));
          if (ProcessHandle.of(pid).isEmpty()) {
            removeLeftOver(folder);
          }
        }
      }
    }
  }
}
