package vn.guongsang.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The bytes of files, each content once, under {@code files/ab/cd/<sha-256>}. Written, fsynced,
 * renamed, and the folder fsynced before anybody hears the hash: a row that names a file is never
 * without it, whatever is killed when.
 */
@Component
class FileStore {

  private final Path root;

  FileStore(@Value("${guongsang.data}") Path data) {
    this.root = data.resolve("files");
  }

  record Stored(String sha256, long bytes) {}

  Stored write(InputStream content) {
    try {
      var coming =
          Files.createDirectories(root.resolve("coming")).resolve(UUID.randomUUID().toString());
      var digest = MessageDigest.getInstance("SHA-256");
      long bytes = 0;
      try (var out =
          FileChannel.open(coming, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        var buffer = new byte[64 * 1024];
        for (int n; (n = content.read(buffer)) > 0; bytes += n) {
          digest.update(buffer, 0, n);
          var left = ByteBuffer.wrap(buffer, 0, n);
          while (left.hasRemaining()) {
            out.write(left);
          }
        }
        out.force(true);
      }
      var sha256 = HexFormat.of().formatHex(digest.digest());
      var place = place(sha256);
      Files.createDirectories(place.getParent());
      Files.move(
          coming, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      fsync(root);
      fsync(root.resolve(sha256.substring(0, 2)));
      fsync(root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)));
      return new Stored(sha256, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  InputStream read(String sha256) throws IOException {
    return Files.newInputStream(place(sha256));
  }

  /** For content that no row names any more. */
  void delete(String sha256) {
    try {
      Files.deleteIfExists(place(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private static void fsync(Path folder) throws IOException {
    try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
      open.force(true);
    }
  }
}
