package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged outlives any kill. Kills cannot show what a power cut does; for that the
 * server must wait for the disk, which {@link StartTest} asks it about.
 */
@Tag("torture")
class KillTest {
  private static final int ROUNDS = Integer.getInteger("guongsang.torture.rounds", 1);
  private static final Random RANDOM = new Random(20261122);

  @TempDir Path folder;

  private enum Kill {
    APPLICATION {
      @Override
      void happens(Installation installation) throws IOException {
        installation.killApplication();
      }
    },
    EVERYTHING {
      @Override
      void happens(Installation installation) throws IOException {
        installation.killEverything();
      }
    };

    abstract void happens(Installation installation) throws IOException;
  }

  @Test
  @DisplayName("kill -9 under load: the next start just works and nothing acknowledged is gone")
  void nothing_acknowledged_is_lost() throws Exception {
    try (var installation = Installation.in(folder.resolve("data"))) {
      var acknowledged = new TreeSet<Long>();
      installation.start("--empty");
      for (int round = 0; round < ROUNDS; round++) {
        for (var kill : Kill.values()) {
          try (var writers = Writers.on(installation)) {
            Thread.sleep(500 + RANDOM.nextInt(1500));
            kill.happens(installation);
            if (kill == Kill.APPLICATION) { // the server writes on; the next start stops it
              installation.start();
            }
            acknowledged.addAll(writers.acknowledged());
          }
          if (kill == Kill.EVERYTHING) {
            installation.start();
          }
          assertThat(acknowledged).hasSizeGreaterThan(100);
          assertThat(Writers.lost(installation, acknowledged)).as("lost by %s", kill).isEmpty();
        }
      }
    }
  }

  @Test
  @DisplayName("a server killed alone is started again and the application goes on")
  void a_killed_server_comes_back() throws Exception {
    try (var installation = Installation.in(folder.resolve("data"))) {
      installation.start("--empty");
      var before = installation.postmaster();
      installation.killServer();
      awaitServer(installation);
      assertThat(installation.postmaster()).isNotEqualTo(before);
      assertThat(installation.app().isAlive()).isTrue();
    }
  }

  @Test
  @DisplayName("killed anywhere in the first start: the next one completes it")
  void a_first_start_cut_short_is_completed() throws Exception {
    Duration whole;
    Map<String, Long> rows;
    try (var undisturbed = Installation.in(folder.resolve("undisturbed"))) {
      whole = undisturbed.start("--demo");
      rows = undisturbed.rows();
    }
    for (int round = 0; round < 2 * ROUNDS - 1; round++) {
      try (var installation = Installation.in(folder.resolve("killed-" + round))) {
        installation.launch("--demo");
        // one round alone is cut short in the middle of the load, the part with most to lose
        var part = ROUNDS == 1 ? 0.7 : RANDOM.nextDouble();
        Thread.sleep((long) (whole.toMillis() * part));
        if (RANDOM.nextBoolean()) {
          installation.killApplication();
        } else {
          installation.killEverything();
        }
        installation.start("--demo");
        assertThat(installation.rows()).isEqualTo(rows);
      }
    }
  }

  @Test
  @DisplayName("the pid in the left-over file belongs to somebody else by now: no obstacle")
  void a_reused_pid_does_not_hinder() throws Exception {
    try (var installation = Installation.in(folder.resolve("data"))) {
      installation.start("--empty");
      installation.killEverything();
      var pidFile = installation.data().resolve("database/postmaster.pid");
      var lines = Files.readAllLines(pidFile);
      lines.set(0, "" + ProcessHandle.current().pid());
      Files.write(pidFile, lines);
      installation.start();
      assertThat(installation.postmaster()).isNotEqualTo(ProcessHandle.current().pid());
    }
  }

  @Test
  @DisplayName("all this as an account without rights")
  void nobody_can_run_it() throws Exception {
    try (var installation = Installation.ofNobody(folder)) {
      openToAll(folder);
      installation.start("--empty");
      var writers = Writers.on(installation);
      Thread.sleep(500);
      installation.killEverything();
      writers.close();
      installation.start();
      assertThat(Writers.lost(installation, writers.acknowledged())).isEmpty();
      assertThat(Files.getOwner(installation.data().resolve("database")).getName())
          .isEqualTo("nobody");
      assertThat(installation.stop()).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  @DisplayName("as root on a folder of another account: the server runs as that account")
  void root_lends_the_server_to_the_owner() throws Exception {
    assumeTrue(Unprivileged.isRoot());
    openToAll(folder);
    var data = Files.createDirectory(folder.resolve("data"));
    Command.of("chown", "nobody", data.toString()).run();
    try (var installation = Installation.in(data)) {
      installation.start("--empty");
      var owner = Files.getOwner(Path.of("/proc/" + installation.postmaster())).getName();
      assertThat(owner).isEqualTo("nobody");
      assertThat(Files.getOwner(data.resolve("keys")).getName()).isEqualTo("root");
      installation.killApplication();
      installation.start();
    }
  }

  private static void openToAll(Path folder) throws IOException {
    Command.of("chmod", "755", folder.toString()).run();
  }

  private static void awaitServer(Installation installation) throws Exception {
    var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (true) {
      Thread.sleep(100);
      try (var connection = installation.connect()) {
        assertThat(connection.isValid(1)).isTrue();
        return;
      } catch (SQLException | IOException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
      }
    }
  }
}
