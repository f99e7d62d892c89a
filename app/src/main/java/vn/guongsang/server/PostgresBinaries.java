package vn.guongsang.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of the PostgreSQL release that is shipped inside the application's jar. */
public record PostgresBinaries(Path folder) {
  public static final int MAJOR = 18;
  static final String RELEASE = "18.6.0";

  /** Unpacks below {@code parent} unless an earlier start has done so. */
  public static PostgresBinaries under(Path parent) throws IOException {
    var folder = parent.resolve("postgresql-" + RELEASE + "-" + architecture());
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(parent);
      var unfinished = Files.createTempDirectory(parent, "unpacking-");
      try {
        unpack(unfinished);
        Files.setPosixFilePermissions(unfinished, Permissions.FOLDER_READABLE);
        // The rename must not survive a power cut that the files do not.
        Command.of("sync", "-f", unfinished.toString()).run();
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        Folders.delete(unfinished);
        if (!Files.isDirectory(folder)) { // else another process was quicker
          throw e;
        }
      }
    }
    return new PostgresBinaries(folder);
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static String architecture() {
    return architecture(System.getProperty("os.arch", ""));
  }

  /** As the archives call what Java calls the kind of machine. */
  static String architecture(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default ->
          throw new Refusal(
              "Không có máy chủ PostgreSQL kèm theo cho kiểu máy \"%s\". Hãy dùng một PostgreSQL ≥ 15 có sẵn qua GUONGSANG_DB_URL."
                  .formatted(name),
              "No PostgreSQL server is shipped for machines of kind \"%s\". Use an existing PostgreSQL ≥ 15 through GUONGSANG_DB_URL."
                  .formatted(name));
    };
  }

  static TarArchiveInputStream packed(String architecture) throws IOException {
    var resource = "/postgres-linux-" + architecture + ".txz";
    InputStream packed = PostgresBinaries.class.getResourceAsStream(resource);
    if (packed == null) {
      throw new IOException("missing from the class path: " + resource);
    }
    return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
  }

  private static void unpack(Path target) throws IOException {
    try (var tar = packed(architecture())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.resolveSibling("."));
          if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
          } else {
            Files.copy(tar, path);
            Files.setPosixFilePermissions(path, permissions(entry.getMode()));
          }
        }
      }
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    var permissions =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
    if ((mode & 0100) != 0) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    return permissions;
  }
}
