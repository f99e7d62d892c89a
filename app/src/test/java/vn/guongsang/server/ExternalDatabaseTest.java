package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestDatabase;
import vn.guongsang.server.ApplicationDatabase.Login;

@Tag("database")
class ExternalDatabaseTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  @Test
  void none_is_named() {
    assertThat(ExternalDatabase.named(Map.of("GUONGSANG_DB_URL", ""))).isEmpty();
  }

  @Test
  @DisplayName("two logins: the owner migrates, the other one works")
  void two_logins() {
    var external =
        ExternalDatabase.named(
                Map.of(
                    "GUONGSANG_DB_URL", DATABASE.url().replace("jdbc:postgresql:", "postgres:"),
                    "GUONGSANG_DB_USER", DATABASE.owner().user(),
                    "GUONGSANG_DB_PASSWORD", DATABASE.owner().password(),
                    "GUONGSANG_DB_APP_USER", DATABASE.application().user(),
                    "GUONGSANG_DB_APP_PASSWORD", DATABASE.application().password()))
            .orElseThrow();
    external.check();
    assertThat(external.springProperties()).isEqualTo(DATABASE.springProperties());
  }

  @Test
  @DisplayName("one login that may not step down: the administrator reads what to run")
  void one_login_without_the_role() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> external(DATABASE.owner()).check())
        .withMessageContaining("GRANT guongsang_app TO guongsang;");
  }

  @Test
  @DisplayName("one login that may: each connection steps down")
  void one_login() throws Exception {
    try (var connection = DATABASE.asSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("drop role if exists province");
      statement.execute("create role province login password 'province' in role guongsang_app");
    }
    var external = external(new Login("province", "province"));
    external.check();
    assertThat(external.springProperties())
        .containsEntry("spring.datasource.username", "province")
        .containsEntry("spring.flyway.user", "province")
        .containsEntry("spring.datasource.hikari.connection-init-sql", "SET ROLE guongsang_app");
  }

  @Test
  void wrong_password() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> external(new Login("guongsang", "wrong")).check())
        .withMessageContaining("Cannot log in to the database " + DATABASE.url());
  }

  @Test
  void half_named() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ExternalDatabase.named(Map.of("GUONGSANG_DB_URL", DATABASE.url())))
        .withMessageContaining("GUONGSANG_DB_USER");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                ExternalDatabase.named(
                    Map.of(
                        "GUONGSANG_DB_URL", "mysql://localhost/x",
                        "GUONGSANG_DB_USER", "u")))
        .withMessageContaining("must look like jdbc:postgresql://");
  }

  private static ExternalDatabase external(Login owner) {
    return new ExternalDatabase(DATABASE.url(), owner, Optional.empty());
  }
}
