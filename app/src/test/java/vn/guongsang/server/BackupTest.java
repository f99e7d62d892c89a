package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("torture")
class BackupTest {
  @TempDir Path folder;

  @Test
  @DisplayName("a backup made while people write holds all that was stored before it began")
  void while_people_write() throws Exception {
    var backup = folder.resolve("backup");
    Set<Long> before;
    try (var installation = Installation.in(folder.resolve("data"))) {
      installation.start("--empty");
      var file = Files.createDirectories(installation.data().resolve("files/ab")).resolve("abcd");
      Files.writeString(file, "quyết định");
      try (var writers = Writers.on(installation)) {
        // a slot must hold the log: with checkpoints and log switches all the time it would go
        var busy = checkpointsUntilClosed(installation);
        Thread.sleep(1000);
        before = new TreeSet<>(writers.acknowledged());
        var made =
            installation.run("backup", "--data", installation.data().toString(), backup.toString());
        busy.interrupt();
        busy.join();
        assertThat(made).isEqualTo(new Installation.Ended(0, "Đã sao lưu / backed up: " + backup));
        assertThat(writers.acknowledged().size()).as("people went on").isGreaterThan(before.size());
      }
      assertThat(before).isNotEmpty();
      assertThat(backup.resolve("keys")).doesNotExist();
      assertThat(Command.of("sha256sum", "--quiet", "-c", "SHA256SUMS").in(backup).tryRun())
          .isEqualTo(new Command.Outcome(0, ""));
      installation.stop();

      var keys = installation.data().resolve("keys");
      try (var restored = Installation.in(folder.resolve("restored"))) {
        var outcome =
            installation.run(
                "restore",
                "--keys",
                keys.toString(),
                backup.toString(),
                restored.data().toString());
        assertThat(outcome.code()).as(outcome.words()).isZero();
        restored.start();
        assertThat(Writers.lost(restored, before)).isEmpty();
        assertWhole(restored);
        assertThat(restored.data().resolve("files/ab/abcd")).hasContent("quyết định");
        assertThat(restored.data().resolve("keys/sealing-1.key"))
            .hasSameBinaryContentAs(keys.resolve("sealing-1.key"));
      }
    }
  }

  @Test
  @DisplayName("stopped, with keys, restored without naming them; and everything that is refused")
  void stopped() throws Exception {
    var backup = folder.resolve("backup");
    try (var installation = Installation.in(folder.resolve("data"))) {
      installation.start("--empty");
      Set<Long> written;
      try (var writers = Writers.on(installation)) {
        Thread.sleep(500);
        written = writers.acknowledged();
      }
      var rows = installation.rows();
      installation.killApplication(); // the backup stops the server that is left
      var data = installation.data().toString();
      assertThat(
              installation.run("backup", "--with-keys", "--data", data, backup.toString()).code())
          .isZero();

      try (var restored = Installation.in(folder.resolve("restored"))) {
        var target = restored.data().toString();
        assertThat(installation.run("restore", backup.toString(), target).code()).isZero();
        restored.start();
        assertThat(restored.rows()).isEqualTo(rows);
        assertThat(Writers.lost(restored, written)).isEmpty();
      }

      refused("is not empty", () -> Restore.run(Map.of(), backup.toString(), data));
      refused("is not empty", () -> Backup.run("--data", data, backup.toString()));
      refused("no data folder", () -> Backup.run("--data", folder + "/none", folder + "/b2"));
      refused("must lie outside", () -> Backup.run("--data", data, data + "/backup"));
      Files.move(backup.resolve("keys"), folder.resolve("keys"));
      refused("holds no keys", () -> Restore.run(Map.of(), backup.toString(), folder + "/new1"));
      var otherKeys = Files.createDirectory(folder.resolve("other-keys"));
      DataKeys.create(otherKeys);
      refused(
          "variable GUONGSANG_KEYS are not those of this backup",
          () ->
              Restore.run(
                  Map.of("GUONGSANG_KEYS", named(otherKeys)), backup.toString(), folder + "/new2"));
      Restore.run(
          Map.of("GUONGSANG_KEYS", named(folder.resolve("keys"))),
          backup.toString(),
          folder + "/keys-outside");
      assertThat(folder.resolve("keys-outside/keys")).isEmptyDirectory();
      assertThat(folder.resolve("keys-outside/key-fingerprints"))
          .hasSameBinaryContentAs(backup.resolve("key-fingerprints"));
      refused(
          "are not those of this backup",
          () ->
              Restore.run(Map.of(), "--keys", "" + otherKeys, backup.toString(), folder + "/new2"));
      var damaged = backup.resolve("database/global/pg_control");
      var bytes = Files.readAllBytes(damaged);
      bytes[100] ^= 1;
      Files.write(damaged, bytes);
      refused(
          "global/pg_control is missing or has changed",
          () ->
              Restore.run(
                  Map.of(), "--keys", folder + "/keys", backup.toString(), folder + "/new3"));
      assertThat(folder.resolve("new3")).isEmptyDirectory();
      Files.delete(backup.resolve("SHA256SUMS"));
      refused(
          "is no complete backup",
          () -> Restore.run(Map.of(), backup.toString(), folder + "/new4"));
    }
  }

  private static String named(Path keys) throws Exception {
    var words = new TreeSet<String>();
    DataKeys.in(keys).byName().forEach((name, key) -> words.add(name + "=" + key));
    return String.join(",", words);
  }

  private static void refused(String words, ThrowableAssert.ThrowingCallable asked) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(asked).withMessageContaining(words);
  }

  /** Every row and every index entry can be read. */
  private static void assertWhole(Installation installation) throws Exception {
    try (var connection = installation.connect();
        var statement = connection.createStatement()) {
      statement.execute("set enable_seqscan = off");
      try (var rows =
          statement.executeQuery(
              "select count(*), sum(length(text)), count(distinct id) from public.written")) {
        rows.next();
        assertThat(rows.getLong(2)).isEqualTo(rows.getLong(1) * 500);
        assertThat(rows.getLong(3)).isEqualTo(rows.getLong(1));
      }
    }
  }

  private static Thread checkpointsUntilClosed(Installation installation) {
    return Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try (var connection = installation.connect();
                  var statement = connection.createStatement()) {
                while (!Thread.interrupted()) {
                  statement.execute("select pg_switch_wal()");
                  statement.execute("checkpoint");
                  TimeUnit.MILLISECONDS.sleep(50);
                }
              } catch (InterruptedException e) {
                // enough
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
