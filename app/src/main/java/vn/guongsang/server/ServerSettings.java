package vn.guongsang.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.server.EmbeddedPostgres.Care;

/** What each start tells the database server, whatever its own files say. */
final class ServerSettings {

  private static final List<String> LOOPBACK =
      List.of("listen_addresses=127.0.0.1", "unix_socket_directories=");

  /**
   * No log may hold people's rows: a refused one would stand in the detail of the message, in the
   * statement or among its parameters.
   */
  private static final List<String> NO_ROWS_IN_THE_LOG =
      List.of(
          "log_error_verbosity=terse",
          "log_min_error_statement=panic",
          "log_statement=none",
          "log_min_duration_statement=-1",
          "log_parameter_max_length=0",
          "log_parameter_max_length_on_error=0");

  /** One log file per day of the week, each overwritten a week later. */
  private static final List<String> KEPT =
      List.of(
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          "wal_level=replica",
          "logging_collector=on",
          "log_filename=postgresql-%a.log",
          "log_truncate_on_rotation=on",
          "log_rotation_age=1d",
          "log_rotation_size=0");

  private static final List<String> THROWAWAY =
      List.of(
          "fsync=off",
          "full_page_writes=off",
          "synchronous_commit=off",
          "autovacuum=off",
          "max_connections=200");

  /** While a new folder is filled, which is thrown away when that fails. */
  private static final List<String> WHEN_LOADED =
      List.of(
          "fsync=off",
          "full_page_writes=off",
          "synchronous_commit=off",
          "wal_level=minimal", // what is copied into a new table is not logged
          "max_wal_senders=0",
          "max_wal_size=8GB",
          "checkpoint_timeout=1h",
          "shared_buffers=512MB",
          "autovacuum=off");

  private ServerSettings() {}

  static List<String> of(Care care) {
    var settings = new ArrayList<>(LOOPBACK);
    settings.addAll(NO_ROWS_IN_THE_LOG);
    settings.addAll(
        switch (care) {
          case KEPT -> Stream.concat(KEPT.stream(), fitting(memory()).stream()).toList();
          case THROWAWAY -> THROWAWAY;
          case WHEN_LOADED -> WHEN_LOADED;
        });
    return settings;
  }

  /**
   * What the shipped defaults, made for the smallest machine, keep from a machine of today: pages
   * in memory, sorting in memory.
   *
   * @param bytes of the machine's memory; 0 where it is not known
   */
  static List<String> fitting(long bytes) {
    var megabytes = bytes >> 20;
    return List.of(
        "shared_buffers=" + Math.clamp(megabytes / 8, 128, 4_096) + "MB",
        "effective_cache_size=" + Math.clamp(megabytes / 2, 512, 16_384) + "MB",
        "work_mem=" + Math.clamp(megabytes / 1_024, 4, 16) + "MB");
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }
}
