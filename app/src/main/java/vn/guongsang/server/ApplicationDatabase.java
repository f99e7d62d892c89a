package vn.guongsang.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * The database with its two roles: the owner, who migrates, and the application, which owns nothing
 * and so cannot rewrite what it was only allowed to add.
 */
public record ApplicationDatabase(String url, Login owner, Login application) {
  public static final String NAME = "guongsang";
  public static final String APPLICATION_ROLE = "guongsang_app";

  /**
   * The address with the driver told not to put what the server says about a refused row into its
   * exceptions, which end in logs.
   */
  static String silentAboutRows(String url) {
    return url.matches(".*[?&]logServerErrorDetail=false")
        ? url
        : url + (url.contains("?") ? "&" : "?") + "logServerErrorDetail=false";
  }

  public ApplicationDatabase {
    url = silentAboutRows(url);
  }

  /** A user name with its password. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user; // logs must not show the password
    }
  }

  /** Creates what is missing and sets both passwords, which are new at every start. */
  public static ApplicationDatabase in(EmbeddedPostgres server) throws SQLException {
    var owner = new Login(NAME, Secrets.password());
    var application = new Login(APPLICATION_ROLE, Secrets.password());
    try (var connection = server.connectAsSuperuser("postgres");
        var statement = connection.createStatement()) {
      ensureRole(statement, owner);
      ensureRole(statement, application);
      // Its errors may name values; the application logs them itself, without.
      statement.execute("alter role " + APPLICATION_ROLE + " set log_min_messages = 'log'");
      if (!exists(connection, "select from pg_database where datname = ?", NAME)) {
        statement.execute("create database " + NAME + " owner " + NAME);
      }
      statement.execute("revoke all on database " + NAME + " from public");
      statement.execute("grant connect on database " + NAME + " to " + APPLICATION_ROLE);
    }
    return new ApplicationDatabase(server.jdbcUrl(NAME), owner, application);
  }

  /** What Spring must know: the application works with few rights, Flyway migrates as owner. */
  public Map<String, String> springProperties() {
    return Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", application.user(),
        "spring.datasource.password", application.password(),
        "spring.flyway.url", url,
        "spring.flyway.user", owner.user(),
        "spring.flyway.password", owner.password());
  }

  private static void ensureRole(Statement statement, Login login) throws SQLException {
    if (!exists(
        statement.getConnection(), "select from pg_roles where rolname = ?", login.user())) {
      statement.execute("create role " + login.user());
    }
    statement.execute(
        "alter role %s login password '%s'".formatted(login.user(), login.password()));
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
