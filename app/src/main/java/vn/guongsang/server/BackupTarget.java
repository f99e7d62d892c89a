package vn.guongsang.server;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The folder a backup is written to. Its list of checksums is written last, so that a backup cut
 * short is known for one; {@code sha256sum -c SHA256SUMS} reads it too.
 */
final class BackupTarget {
  static final String SUMS = "SHA256SUMS";

  private final Path folder;
  private final SortedMap<String, String> sums = new TreeMap<>();

  BackupTarget(Path folder) throws IOException {
    DataFolder.createPrivate(folder);
    if (!DataFolder.isEmpty(folder)) {
      throw new Refusal(
          "Thư mục đích %s không trống; mỗi bản sao lưu cần một thư mục mới.".formatted(folder),
          "The target folder %s is not empty; every backup needs a new folder.".formatted(folder));
    }
    Files.setPosixFilePermissions(folder, Permissions.FOLDER_PRIVATE);
    this.folder = folder;
  }

  /** Copies a tree that may change meanwhile: what has gone when its turn comes is left out. */
  void copyTree(Path source, String name, Predicate<String> wanted) throws IOException {
    List<Path> entries;
    try (var walk = Files.walk(source)) {
      entries = walk.filter(entry -> wanted.test(source.relativize(entry).toString())).toList();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) { // a folder went while it was listed
        copyTree(source, name, wanted);
        return;
      }
      throw e.getCause();
    }
    for (var entry : entries) {
      var inside = source.relativize(entry).toString();
      var path = inside.isEmpty() ? name : name + "/" + inside;
      if (Files.isDirectory(entry)) {
        createFolder(folder.resolve(path));
      } else {
        copy(entry, path);
      }
    }
  }

  void copy(Path source, String name) throws IOException {
    try (var in = Files.newInputStream(source)) {
      write(in, name);
    } catch (NoSuchFileException | FileNotFoundException e) {
      // gone meanwhile: a dropped table's file, whose going the log repeats at recovery
    }
  }

  void write(String text, String name) throws IOException {
    write(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
  }

  private void write(InputStream in, String name) throws IOException {
    var digest = sha256();
    var target = folder.resolve(name);
    createFolder(target.resolveSibling("."));
    Files.createFile(target, PosixFilePermissions.asFileAttribute(Permissions.FILE_PRIVATE));
    try (var out = Files.newOutputStream(target)) {
      new DigestInputStream(in, digest).transferTo(out);
    }
    sums.put(name, HexFormat.of().formatHex(digest.digest()));
  }

  void finish() throws IOException {
    Command.of("sync", "-f", folder.toString()).run();
    var list = new StringBuilder();
    sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
    DurableFile.write(folder.resolve(SUMS), list.toString());
  }

  static void createFolder(Path folder) throws IOException {
    Files.createDirectories(
        folder.normalize(), PosixFilePermissions.asFileAttribute(Permissions.FOLDER_PRIVATE));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
