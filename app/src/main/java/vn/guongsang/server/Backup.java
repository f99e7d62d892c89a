package vn.guongsang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code bin/backup}: copies a data folder, in use or not, to a new folder. Files come after the
 * database, so that every row in the backup finds its file. Keys stay behind unless asked for: a
 * copy of the data in the wrong hands should not open what is sealed.
 */
final class Backup {
  static final String ABOUT = "backup.properties";
  private static final String USAGE =
      "Cách dùng / usage: bin/backup [--data DIR] [--with-keys] TARGET";

  private final Path data;
  private final boolean withKeys;
  private final BackupTarget target;

  private Backup(Path data, boolean withKeys, BackupTarget target) {
    this.data = data;
    this.withKeys = withKeys;
    this.target = target;
  }

  public static void main(String[] words) {
    Outcome.exit(() -> run(words));
  }

  static void run(String... words) throws IOException, SQLException {
    var data = Path.of("data");
    var withKeys = false;
    @Nullable Path folder = null;
    var rest = new ArrayDeque<>(List.of(words));
    while (!rest.isEmpty()) {
      var word = rest.pop();
      if (word.equals("--data") && !rest.isEmpty()) {
        data = Path.of(rest.pop());
      } else if (word.equals("--with-keys")) {
        withKeys = true;
      } else if (folder == null && !word.startsWith("--")) {
        folder = Path.of(word);
      } else {
        throw Refusal.wrongUse("Không hiểu \"%s\".".formatted(word), USAGE);
      }
    }
    if (folder == null) {
      throw Refusal.wrongUse("Thiếu thư mục đích.", USAGE);
    }
    if (!Files.exists(data.resolve("mode"))) {
      throw new Refusal(
          "%s không phải là thư mục dữ liệu của Gương Sáng.".formatted(data),
          "%s is no data folder of Gương Sáng.".formatted(data));
    }
    if (folder.toAbsolutePath().normalize().startsWith(data.toAbsolutePath().normalize())) {
      throw new Refusal(
          "Bản sao lưu phải nằm ngoài thư mục dữ liệu %s.".formatted(data),
          "The backup must lie outside the data folder %s.".formatted(data));
    }
    if (withKeys && DataKeys.in(data.resolve("keys")).byName().isEmpty()) {
      throw new Refusal(
          "Trong %s không có khóa: khóa nằm ở biến %s, hãy lưu riêng. Bỏ --with-keys rồi chạy lại."
              .formatted(data.resolve("keys"), DataKeys.VARIABLE),
          "There are no keys in %s: they are in the variable %s, keep them apart. Leave --with-keys out and start again."
              .formatted(data.resolve("keys"), DataKeys.VARIABLE));
    }
    new Backup(data.toRealPath(), withKeys, new BackupTarget(folder)).copy();
    System.out.println("Đã sao lưu / backed up: " + folder);
  }

  private void copy() throws IOException, SQLException {
    var running = DataFolder.inUse(data);
    if (!Files.isDirectory(data.resolve("database"))) {
      System.err.println(
          "Cơ sở dữ liệu ở máy chủ khác, không có trong bản sao này: hãy sao lưu bằng công cụ của máy chủ đó.");
      System.err.println(
          "The database is on another server and not in this copy: back it up with that server's tools.");
    } else if (running) {
      new DatabaseCopy(data.resolve("database"), target)
          .whileRunning(Files.readString(data.resolve("keys/database-password")).strip());
    } else {
      try (var locked = DataFolder.open(data)) {
        new DatabaseCopy(locked.path().resolve("database"), target).whileStopped();
      }
    }
    if (Files.isDirectory(data.resolve("files"))) {
      target.copyTree(data.resolve("files"), "files", name -> true);
    }
    target.copy(data.resolve("mode"), "mode");
    target.copy(data.resolve("key-fingerprints"), "key-fingerprints");
    if (withKeys) {
      target.copyTree(
          data.resolve("keys"), "keys", name -> name.isEmpty() || name.endsWith(".key"));
    }
    target.write(
        """
        format=1
        taken=%s
        while.running=%s
        postgresql=%d
        """
            .formatted(Clock.systemUTC().instant(), running, PostgresBinaries.MAJOR),
        ABOUT);
    target.finish();
  }
}
