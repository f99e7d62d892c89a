package vn.guongsang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a crash of the application leaves behind: a server that still runs, or only its pid file.
 *
 * <p>PostgreSQL's own check trusts the pid file, and so refuses to start when the number has since
 * gone to another program or to a process that nobody has buried. Whoever holds the folder's lock
 * may look closer: every process of a server works in its data folder.
 */
record LeftOverServer(Path database) {
  private static final int FAST_SECONDS = 20;
  private static final int KILL_SECONDS = 10;

  boolean postmasterRuns() throws IOException {
    var pid = postmaster();
    return pid.isPresent() && worksHere(pid.getAsLong());
  }

  void stop() throws IOException {
    if (postmasterRuns()) {
      signal("INT", List.of(postmaster().orElseThrow()));
      waitUntilGone(FAST_SECONDS);
    }
    // Workers whose postmaster was killed go by themselves, but a busy one only when it is done.
    if (!processes().isEmpty()) {
      signal("KILL", processes());
      waitUntilGone(KILL_SECONDS);
    }
    if (!processes().isEmpty()) {
      throw new Refusal(
          "Máy chủ dữ liệu cũ trong %s vẫn chạy và không dừng được (tiến trình %s)."
              .formatted(database, processes()),
          "The old database server in %s still runs and cannot be stopped (processes %s)."
              .formatted(database, processes()));
    }
    Files.deleteIfExists(pidFile());
  }

  private Path pidFile() {
    return database.resolve("postmaster.pid");
  }

  private OptionalLong postmaster() throws IOException {
    if (!Files.exists(pidFile())) {
      return OptionalLong.empty();
    }
    var lines = Files.readAllLines(pidFile());
    return lines.isEmpty() // killed while writing it
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(lines.getFirst().strip()));
  }

  List<Long> processes() {
    return ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(this::worksHere).toList();
  }

  private boolean worksHere(long pid) {
    try {
      var folder = Files.readSymbolicLink(Path.of("/proc", "" + pid, "cwd"));
      return folder.equals(database.toRealPath());
    } catch (IOException e) {
      return false; // already gone, unburied, or another user's and so not our server
    }
  }

  private void waitUntilGone(int seconds) throws IOException {
    try {
      for (int tenth = 0; tenth < seconds * 10 && !processes().isEmpty(); tenth++) {
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while stopping the old server", e);
    }
  }

  private static void signal(String name, List<Long> pids) throws IOException {
    for (var pid : pids) {
      Command.of("kill", "-" + name, "" + pid).tryRun();
    }
  }
}
