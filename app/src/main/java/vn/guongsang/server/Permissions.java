package vn.guongsang.server;

import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read what in the data folder. */
final class Permissions {
  static final Set<PosixFilePermission> FOLDER_PRIVATE =
      PosixFilePermissions.fromString("rwx------");
  static final Set<PosixFilePermission> FOLDER_READABLE =
      PosixFilePermissions.fromString("rwxr-xr-x");
  static final Set<PosixFilePermission> FILE_PRIVATE = PosixFilePermissions.fromString("rw-------");

  private Permissions() {}
}
