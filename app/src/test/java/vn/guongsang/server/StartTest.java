package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("torture")
class StartTest {
  @TempDir Path folder;

  @Test
  @DisplayName("one installation from its first start to its end")
  void first_start_to_end() throws Exception {
    try (var installation = Installation.in(folder.resolve("data"))) {
      installation.start("--empty");
      assertThat(serverSettings(installation))
          .isEqualTo(
              Map.of(
                  "fsync", "on",
                  "synchronous_commit", "on",
                  "full_page_writes", "on",
                  "data_checksums", "on",
                  "listen_addresses", "127.0.0.1",
                  "unix_socket_directories", "",
                  "password_encryption", "scram-sha-256"));
      assertThat(permissions(installation.data())).isEqualTo("rwx------");
      assertThat(permissions(installation.data().resolve("keys"))).isEqualTo("rwx------");
      assertThat(permissions(installation.data().resolve("keys/sealing-1.key")))
          .isEqualTo("rw-------");
      assertThat(session(installation.postmaster()))
          .as("the server's session, which Ctrl-C does not reach")
          .isNotEqualTo(session(installation.app().pid()));

      var second = installation.run("run", "--data", installation.data().toString(), "--port", "0");
      assertThat(second.code()).isEqualTo(1);
      assertThat(second.words())
          .contains("đang chạy", "already running", "pid " + installation.app().pid());

      assertThat(installation.stop()).isLessThan(Duration.ofSeconds(10));
      assertThat(installation.serverProcesses()).isEmpty();
      assertThat(installation.data().resolve("database/postmaster.pid")).doesNotExist();
    }
  }

  @Test
  @DisplayName("what must not be started says why and touches nothing")
  void refusals() throws Exception {
    try (var installation = Installation.in(folder.resolve("data"))) {
      installation.start("--empty");
      installation.stop();
      var data = installation.data();

      var otherMode = installation.run("run", "--data", data.toString(), "--demo");
      assertThat(otherMode.code()).isEqualTo(1);
      assertThat(otherMode.words()).contains("was made with --empty");

      var major = data.resolve("database/PG_VERSION");
      Files.writeString(major, "17\n");
      var otherMajor = installation.run("run", "--data", data.toString());
      assertThat(otherMajor.code()).isEqualTo(1);
      assertThat(otherMajor.words()).contains("was written by PostgreSQL 17");
      Files.writeString(major, "18\n");

      var key = data.resolve("keys/sealing-1.key");
      var aside = Files.move(key, folder.resolve("aside"));
      var keyLost = installation.run("run", "--data", data.toString());
      assertThat(keyLost.code()).isEqualTo(1);
      assertThat(keyLost.words()).contains("[sealing-1]", "are missing");
      assertThat(key).doesNotExist();
      Files.move(aside, key);

      var nobody =
          installation.run("run", "--data", data.toString(), "--port", "0", "--reset-admin", "ai");
      assertThat(nobody.code()).as(nobody.words()).isEqualTo(1);
      assertThat(nobody.words())
          .contains("Không có tài khoản nào tên «ai»", "There is no account \"ai\"")
          .doesNotContain("Exception", "READY");

      Files.delete(data.resolve("keys/database-password")); // only this one may be made anew
      installation.start();
    }
  }

  private static Map<String, String> serverSettings(Installation installation) throws Exception {
    var settings = new LinkedHashMap<String, String>();
    try (var connection = installation.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select name, setting from pg_settings
                where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums',
                  'listen_addresses', 'unix_socket_directories', 'password_encryption')
                """)) {
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
    }
    return settings;
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static String session(long pid) throws Exception {
    var stat = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3];
  }
}
