package vn.guongsang.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.server.ApplicationDatabase.Login;

/**
 * An existing PostgreSQL named by GUONGSANG_DB_URL with GUONGSANG_DB_USER and _PASSWORD (the owner,
 * who migrates) and, better, GUONGSANG_DB_APP_USER and _APP_PASSWORD (who works).
 */
record ExternalDatabase(String url, Login owner, Optional<Login> application) {
  private static final int OLDEST = 15;

  static Optional<ExternalDatabase> named(Map<String, String> environment) {
    var url = environment.get("GUONGSANG_DB_URL");
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    var owner = login(environment, "GUONGSANG_DB_USER", "GUONGSANG_DB_PASSWORD");
    if (owner.isEmpty()) {
      throw new Refusal(
          "Có GUONGSANG_DB_URL thì cũng phải có GUONGSANG_DB_USER và GUONGSANG_DB_PASSWORD.",
          "GUONGSANG_DB_URL also needs GUONGSANG_DB_USER and GUONGSANG_DB_PASSWORD.");
    }
    return Optional.of(
        new ExternalDatabase(
            jdbc(url),
            owner.get(),
            login(environment, "GUONGSANG_DB_APP_USER", "GUONGSANG_DB_APP_PASSWORD")));
  }

  private static Optional<Login> login(
      Map<String, String> environment, String user, String password) {
    @Nullable String name = environment.get(user);
    return name == null || name.isBlank()
        ? Optional.empty()
        : Optional.of(new Login(name, environment.getOrDefault(password, "")));
  }

  private static String jdbc(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return url;
    }
    if (url.matches("postgres(ql)?://[^@]+")) {
      return "jdbc:postgresql:" + url.substring(url.indexOf("//"));
    }
    throw new Refusal(
        "GUONGSANG_DB_URL phải có dạng jdbc:postgresql://máy:5432/tên, không kèm tên đăng nhập và mật khẩu.",
        "GUONGSANG_DB_URL must look like jdbc:postgresql://host:5432/name, without user and password.");
  }

  /** Before anything is written: can we log in, is it new enough, is the working role usable? */
  void check() {
    try (var connection = DriverManager.getConnection(url, owner.user(), owner.password())) {
      var major = connection.getMetaData().getDatabaseMajorVersion();
      if (major < OLDEST) {
        throw new Refusal(
            "Cơ sở dữ liệu là PostgreSQL %d; cần PostgreSQL %d trở lên.".formatted(major, OLDEST),
            "The database is PostgreSQL %d; PostgreSQL %d or later is needed."
                .formatted(major, OLDEST));
      }
      ensureApplicationRole(connection);
    } catch (SQLException e) {
      throw unusable(owner, e);
    }
    application.ifPresent(this::checkApplication);
  }

  private void checkApplication(Login login) {
    try (var connection = DriverManager.getConnection(url, login.user(), login.password());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select pg_has_role('%s', 'usage')"
                    .formatted(ApplicationDatabase.APPLICATION_ROLE))) {
      rows.next();
      if (!rows.getBoolean(1)) {
        throw new Refusal(
            "Tài khoản %s chưa có vai trò %s. Người quản trị cơ sở dữ liệu cần chạy: GRANT %2$s TO %1$s;"
                .formatted(login.user(), ApplicationDatabase.APPLICATION_ROLE),
            "The login %s lacks the role %s. The database administrator must run: GRANT %2$s TO %1$s;"
                .formatted(login.user(), ApplicationDatabase.APPLICATION_ROLE));
      }
    } catch (SQLException e) {
      throw unusable(login, e);
    }
  }

  /** The role that works: made here when the owner may, else asked of the administrator. */
  private void ensureApplicationRole(Connection connection) throws SQLException {
    var role = ApplicationDatabase.APPLICATION_ROLE;
    try (var statement = connection.createStatement()) {
      boolean missing;
      try (var rows =
          statement.executeQuery("select from pg_roles where rolname = '%s'".formatted(role))) {
        missing = !rows.next();
      }
      if (missing) {
        statement.execute("create role %s nologin".formatted(role));
      }
      if (application.isEmpty()) {
        boolean member;
        try (var rows =
            statement.executeQuery("select pg_has_role('%s', 'member')".formatted(role))) {
          rows.next();
          member = rows.getBoolean(1);
        }
        if (!member) {
          statement.execute("grant %s to current_user".formatted(role));
        }
        statement.execute("set role " + role);
      }
    } catch (SQLException e) {
      if (!"42501".equals(e.getSQLState())) {
        throw e;
      }
      throw new Refusal(
          "Tài khoản %s không được phép tạo hoặc dùng vai trò %s. Người quản trị cơ sở dữ liệu cần chạy: CREATE ROLE %2$s NOLOGIN; GRANT %2$s TO %1$s;"
              .formatted(owner.user(), role),
          "The login %s may not create or use the role %s. The database administrator must run: CREATE ROLE %2$s NOLOGIN; GRANT %2$s TO %1$s;"
              .formatted(owner.user(), role));
    }
  }

  private Refusal unusable(Login login, SQLException e) {
    return new Refusal(
        "Không vào được cơ sở dữ liệu %s bằng tài khoản %s: %s"
            .formatted(url, login.user(), e.getMessage()),
        "Cannot log in to the database %s as %s.".formatted(url, login.user()));
  }

  /** What Spring must know; with one login only, each connection steps down to the working role. */
  Map<String, String> springProperties() {
    var worker = application.orElse(owner);
    var properties = new HashMap<>(new ApplicationDatabase(url, owner, worker).springProperties());
    if (application.isEmpty()) {
      properties.put(
          "spring.datasource.hikari.connection-init-sql",
          "SET ROLE " + ApplicationDatabase.APPLICATION_ROLE);
    }
    return properties;
  }
}
