package vn.guongsang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * {@code bin/restore}: makes a new data folder from a backup, checking every file against its sum
 * and the keys against the fingerprints of those the data was written with. The lock file comes
 * last: without it no start accepts the folder, so half a restore is never taken for a whole one.
 */
final class Restore {
  private static final String USAGE =
      "Cách dùng / usage: bin/restore [--keys FOLDER | --without-keys] BACKUP DIR";

  /** Empty folders that a server wants to find and that tools for copying like to drop. */
  private static final List<String> SERVER_FOLDERS =
      List.of(
          "pg_commit_ts",
          "pg_dynshmem",
          "pg_logical/mappings",
          "pg_logical/snapshots",
          "pg_notify",
          "pg_replslot",
          "pg_serial",
          "pg_snapshots",
          "pg_stat",
          "pg_stat_tmp",
          "pg_subtrans",
          "pg_tblspc",
          "pg_twophase",
          "pg_wal/archive_status",
          "pg_wal/summaries");

  private final Path backup;
  private final Path data;
  private final @Nullable Path keys;
  private final Optional<DataKeys> named;

  private Restore(Path backup, Path data, @Nullable Path keys, Optional<DataKeys> named) {
    this.backup = backup;
    this.data = data;
    this.keys = keys;
    this.named = named;
  }

  public static void main(String[] words) {
    Outcome.exit(() -> run(System.getenv(), words));
  }

  static void run(Map<String, String> environment, String... words) throws IOException {
    var folders = new ArrayList<Path>();
    @Nullable Path keys = null;
    var withoutKeys = false;
    var rest = new ArrayDeque<>(List.of(words));
    while (!rest.isEmpty()) {
      var word = rest.pop();
      if (word.equals("--keys") && !rest.isEmpty()) {
        keys = Path.of(rest.pop());
      } else if (word.equals("--without-keys")) {
        withoutKeys = true;
      } else if (!word.startsWith("--")) {
        folders.add(Path.of(word));
      } else {
        throw Refusal.wrongUse("Không hiểu \"%s\".".formatted(word), USAGE);
      }
    }
    if (folders.size() != 2 || (withoutKeys && keys != null)) {
      throw Refusal.wrongUse("Cần bản sao lưu và thư mục dữ liệu mới.", USAGE);
    }
    var backup = folders.get(0);
    var named =
        keys == null && !withoutKeys ? DataKeys.named(environment) : Optional.<DataKeys>empty();
    if (keys == null && named.isEmpty() && Files.isDirectory(backup.resolve("keys"))) {
      keys = backup.resolve("keys");
    }
    var restore = new Restore(backup, folders.get(1), withoutKeys ? null : keys, named);
    restore.checkBackup();
    if (!withoutKeys) {
      restore.checkKeys();
    }
    restore.copy();
    System.out.println("Đã khôi phục / restored: " + folders.get(1));
  }

  private void checkBackup() throws IOException {
    if (!Files.exists(backup.resolve(BackupTarget.SUMS))) {
      throw new Refusal(
          "%s không phải là bản sao lưu trọn vẹn: thiếu %s.".formatted(backup, BackupTarget.SUMS),
          "%s is no complete backup: %s is missing.".formatted(backup, BackupTarget.SUMS));
    }
    var about = new Properties();
    try (var reader = Files.newBufferedReader(backup.resolve(Backup.ABOUT))) {
      about.load(reader);
    }
    var major = about.getProperty("postgresql", "?");
    if (!major.equals("" + PostgresBinaries.MAJOR)) {
      throw new Refusal(
          "Bản sao lưu thuộc PostgreSQL %s, bản Gương Sáng này dùng PostgreSQL %d. Hãy khôi phục bằng phiên bản Gương Sáng đã sao lưu."
              .formatted(major, PostgresBinaries.MAJOR),
          "The backup is of PostgreSQL %s, this Gương Sáng uses PostgreSQL %d. Restore with the Gương Sáng that made it."
              .formatted(major, PostgresBinaries.MAJOR));
    }
    DataFolder.createPrivate(data);
    if (!DataFolder.isEmpty(data)) {
      throw new Refusal(
          "Thư mục %s không trống; chỉ khôi phục vào thư mục mới.".formatted(data),
          "The folder %s is not empty; a restore needs a new folder.".formatted(data));
    }
  }

  private void checkKeys() throws IOException {
    var wanted = Fingerprints.read(backup.resolve("key-fingerprints"));
    if (named.isPresent()) {
      var missing = wanted.missingFrom(Fingerprints.of(named.get()));
      if (!missing.isEmpty()) {
        throw new Refusal(
            "Khóa trong biến %s không phải khóa của bản sao lưu này; còn thiếu %s."
                .formatted(DataKeys.VARIABLE, missing),
            "The keys in the variable %s are not those of this backup; missing: %s."
                .formatted(DataKeys.VARIABLE, missing));
      }
      return;
    }
    if (keys == null) {
      throw new Refusal(
          "Bản sao lưu không kèm khóa. Hãy chỉ ra bản lưu của thư mục khóa bằng --keys hoặc đặt biến GUONGSANG_KEYS (cần %s). Nếu đã mất hẳn khóa, dùng --without-keys: dữ liệu còn, những gì đã niêm phong (số định danh cá nhân…) thì mất."
              .formatted(wanted.byName()),
          "The backup holds no keys. Name your copy of the keys folder with --keys or set the variable GUONGSANG_KEYS (needed: %s). If the keys are lost for good, use --without-keys: the data stays, what is sealed (national ids and more) is lost."
              .formatted(wanted.byName()));
    }
    var missing = wanted.missingFrom(Fingerprints.of(DataKeys.in(keys)));
    if (!missing.isEmpty()) {
      throw new Refusal(
          "Khóa trong %s không phải khóa của bản sao lưu này; còn thiếu %s."
              .formatted(keys, missing),
          "The keys in %s are not those of this backup; missing: %s.".formatted(keys, missing));
    }
  }

  private void copy() throws IOException {
    Files.setPosixFilePermissions(data, Permissions.FOLDER_PRIVATE);
    try {
      for (var line : Files.readAllLines(backup.resolve(BackupTarget.SUMS))) {
        copyChecked(line.substring(0, 64), line.substring(66));
      }
    } catch (IOException | RuntimeException e) {
      clear();
      throw e;
    }
    if (Files.isDirectory(data.resolve("database"))) {
      for (var folder : SERVER_FOLDERS) {
        BackupTarget.createFolder(data.resolve("database").resolve(folder));
      }
    }
    if (named.isPresent()) {
      BackupTarget.createFolder(data.resolve("keys")); // the keys stay outside
    } else if (keys == null) {
      Files.deleteIfExists(data.resolve("key-fingerprints")); // a start then makes new keys
    } else {
      copyKeys(keys);
    }
    Command.of("sync", "-f", data.toString()).run();
    DurableFile.write(data.resolve("lock"), "");
  }

  private void copyChecked(String sum, String name) throws IOException {
    var source = backup.resolve(name).normalize();
    var target = data.resolve(name).normalize();
    if (name.equals(Backup.ABOUT) || name.startsWith("keys/")) {
      return; // keys are told by their fingerprints
    }
    if (!target.startsWith(data.normalize()) || !Files.isRegularFile(source)) {
      throw damaged(name);
    }
    BackupTarget.createFolder(target.resolveSibling("."));
    Files.createFile(target, PosixFilePermissions.asFileAttribute(Permissions.FILE_PRIVATE));
    var digest = BackupTarget.sha256();
    try (var in = new DigestInputStream(Files.newInputStream(source), digest);
        var out = Files.newOutputStream(target)) {
      in.transferTo(out);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(sum)) {
      throw damaged(name);
    }
  }

  private static Refusal damaged(String name) {
    return new Refusal(
        "Bản sao lưu bị hỏng: tệp %s thiếu hoặc đã thay đổi.".formatted(name),
        "The backup is damaged: the file %s is missing or has changed.".formatted(name));
  }

  private void copyKeys(Path from) throws IOException {
    var to = data.resolve("keys");
    BackupTarget.createFolder(to);
    try (var files = Files.newDirectoryStream(from, "*.key")) {
      for (var file : files) {
        DurableFile.write(to.resolve(file.getFileName()), Files.readString(file));
      }
    }
  }

  private void clear() throws IOException {
    try (var entries = Files.newDirectoryStream(data)) {
      for (var entry : entries) {
        Folders.delete(entry);
      }
    }
  }
}
