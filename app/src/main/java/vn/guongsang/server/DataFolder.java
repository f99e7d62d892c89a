package vn.guongsang.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.server.StartOptions.Mode;

/**
 * The folder that holds everything one installation must keep, used by one process at a time.
 *
 * <pre>
 * DIR/lock              held by the operating system for whoever works here; says who
 * DIR/mode              demo or empty: what the folder began with; loading while it is filled
 * DIR/keys/             the keys and the database's password, for the application only
 * DIR/key-fingerprints  tells when keys were lost or exchanged
 * DIR/database/         PostgreSQL's data folder
 * DIR/postgresql-…/     the server's programs, unpacked
 * DIR/files/            uploaded and issued files
 * DIR/log/              what the application had to say
 * </pre>
 */
final class DataFolder implements AutoCloseable {
  private static final String LOADING = "loading";

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /** Creates the folder if need be and takes its lock, or says who has it. */
  static DataFolder open(Path folder) throws IOException {
    try {
      createPrivate(folder);
      return lock(folder.toRealPath());
    } catch (AccessDeniedException e) {
      throw new Refusal(
          "Không được phép dùng %s. Thư mục dữ liệu %s phải thuộc về tài khoản đang chạy chương trình."
              .formatted(e.getFile(), folder),
          "No permission to use %s. The data folder %s must belong to the account that runs the program."
              .formatted(e.getFile(), folder));
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(
          "%s không phải là thư mục.".formatted(e.getFile()),
          "%s is not a folder.".formatted(e.getFile()));
    }
  }

  /** The same for a folder that must hold nothing yet. */
  static DataFolder openNew(Path folder) throws IOException {
    if (Files.isDirectory(folder) && !isEmpty(folder)) {
      throw new Refusal(
          "Thư mục %s không trống nên không được nạp gì vào. Hãy chọn thư mục mới bằng --data."
              .formatted(folder),
          "The folder %s is not empty, so nothing was loaded into it. Choose a new folder with --data."
              .formatted(folder));
    }
    return open(folder);
  }

  /** From here until {@link #loaded} the folder is good for nothing and says so. */
  void loading() throws IOException {
    DurableFile.write(path.resolve("mode"), LOADING + "\n");
  }

  void loaded(Mode mode) throws IOException {
    DurableFile.write(path.resolve("mode"), word(mode) + "\n");
  }

  private static DataFolder lock(Path folder) throws IOException {
    var file = folder.resolve("lock");
    if (!isEmpty(folder) && !Files.exists(file)) {
      throw new Refusal(
          "Thư mục %s đã có tệp khác, không phải thư mục dữ liệu của Gương Sáng. Hãy chọn thư mục trống bằng --data."
              .formatted(folder),
          "The folder %s holds other files and is no data folder of Gương Sáng. Choose an empty folder with --data."
              .formatted(folder));
    }
    var channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(Permissions.FILE_PRIVATE));
    @Nullable FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      var who = Files.readString(file).strip();
      throw new Refusal(
          "Gương Sáng đang chạy trên thư mục %s rồi (%s).".formatted(folder, who),
          "Gương Sáng is already running on the folder %s (%s).".formatted(folder, who));
    }
    Files.setPosixFilePermissions(folder, Permissions.FOLDER_PRIVATE);
    return new DataFolder(folder, channel, lock);
  }

  /** Whether another process works in the folder now. */
  static boolean inUse(Path folder) throws IOException {
    var file = folder.resolve("lock");
    if (!Files.exists(file)) {
      return false;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      @Nullable FileLock lock = channel.tryLock();
      return lock == null;
    }
  }

  Path path() {
    return path;
  }

  Path keys() {
    return path.resolve("keys");
  }

  /** Leaves word for those who find the folder locked. */
  void announce(String who) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((who + "\n").getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** What the folder began with decides; what is typed may only agree. */
  Mode mode(Optional<Mode> typed) throws IOException {
    var file = path.resolve("mode");
    if (!Files.exists(file)) {
      var mode = typed.orElse(Mode.DEMO);
      DurableFile.write(file, word(mode) + "\n");
      return mode;
    }
    var word = Files.readString(file).strip();
    if (word.equals(LOADING)) {
      throw new Refusal(
          "Dữ liệu trong %s chưa nạp xong thì đã bị ngắt nên không dùng được. Hãy xóa thư mục này và nạp lại."
              .formatted(path),
          "Loading the data in %s was broken off, so it cannot be used. Delete the folder and load again."
              .formatted(path));
    }
    var began = word.equals("empty") ? Mode.EMPTY : Mode.DEMO;
    if (typed.isPresent() && typed.get() != began) {
      throw new Refusal(
          "Thư mục %s được tạo bằng --%s nên không chạy được với --%s. Hãy chọn thư mục khác bằng --data."
              .formatted(path, word(began), word(typed.get())),
          "The folder %s was made with --%s and cannot be run with --%s. Choose another folder with --data."
              .formatted(path, word(began), word(typed.get())));
    }
    return began;
  }

  static String word(Mode mode) {
    return mode == Mode.DEMO ? "demo" : "empty";
  }

  void refuseOtherPostgres() throws IOException {
    var file = path.resolve("database/PG_VERSION");
    if (!Files.exists(file)) {
      return;
    }
    var major = Files.readString(file).strip();
    if (!major.equals("" + PostgresBinaries.MAJOR)) {
      throw new Refusal(
          "Dữ liệu trong %s được ghi bằng PostgreSQL %s, bản này dùng PostgreSQL %d nên không mở. Hãy chạy phiên bản Gương Sáng cũ, hoặc chuyển dữ liệu theo hướng dẫn nâng cấp."
              .formatted(path, major, PostgresBinaries.MAJOR),
          "The data in %s was written by PostgreSQL %s; this release uses PostgreSQL %d and leaves it alone. Run the older Gương Sáng, or move the data as the upgrade guide says."
              .formatted(path, major, PostgresBinaries.MAJOR));
    }
  }

  /**
   * Answers true the first time, when the operator must be told to keep a copy.
   *
   * @param fromOutside keys that are not to be looked for in the folder
   */
  boolean ensureKeys(Optional<DataKeys> fromOutside) throws IOException {
    createPrivate(keys());
    Files.setPosixFilePermissions(keys(), Permissions.FOLDER_PRIVATE);
    var recordFile = path.resolve("key-fingerprints");
    var known = Files.exists(recordFile);
    var created = fromOutside.isEmpty() && !known && DataKeys.create(keys());
    var found = Fingerprints.of(fromOutside.isPresent() ? fromOutside.get() : DataKeys.in(keys()));
    if (!known) {
      found.write(recordFile);
      return created;
    }
    var wanted = Fingerprints.read(recordFile);
    var missing = wanted.missingFrom(found).keySet();
    if (!missing.isEmpty()) {
      throw fromOutside.isPresent()
          ? otherKeysNamed(missing, recordFile)
          : keysMissing(missing, recordFile);
    }
    if (!wanted.equals(found)) { // the operator added a newer one
      found.write(recordFile);
    }
    return false;
  }

  private Refusal keysMissing(Set<String> names, Path recordFile) {
    return new Refusal(
        "Khóa %s trong %s bị thiếu hoặc không phải khóa đã dùng với dữ liệu này. Hãy chép lại từ bản lưu, hoặc đặt biến %s. Nếu đã mất hẳn và chấp nhận mất các giá trị đã niêm phong (số định danh cá nhân…), hãy xóa tệp %s rồi chạy lại."
            .formatted(names, keys(), DataKeys.VARIABLE, recordFile),
        "The keys %s in %s are missing or are not those this data was written with. Put them back from your copy, or set the variable %s. If they are lost for good and you accept losing what they seal (national ids and more), delete the file %s and start again."
            .formatted(names, keys(), DataKeys.VARIABLE, recordFile));
  }

  private static Refusal otherKeysNamed(Set<String> names, Path recordFile) {
    return new Refusal(
        "Dữ liệu này được niêm phong bằng khóa khác: biến %s thiếu hoặc có giá trị khác ở %s. Hãy đặt đúng khóa đã dùng (dấu nhận biết ở tệp %s)."
            .formatted(DataKeys.VARIABLE, names, recordFile),
        "This data was sealed with other keys: the variable %s lacks or has other values for %s. Set the keys that were used (their fingerprints are in %s)."
            .formatted(DataKeys.VARIABLE, names, recordFile));
  }

  String databasePassword() throws IOException {
    var file = keys().resolve("database-password");
    if (!Files.exists(file)) {
      DurableFile.write(file, Secrets.password());
    }
    return Files.readString(file).strip();
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }

  static void createPrivate(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      var parent = folder.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.createDirectory(
          folder, PosixFilePermissions.asFileAttribute(Permissions.FOLDER_PRIVATE));
    }
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (var entries = // a disk of its own begins with lost+found
        Files.newDirectoryStream(folder, entry -> !entry.endsWith("lost+found"))) {
      return !entries.iterator().hasNext();
    }
  }
}
