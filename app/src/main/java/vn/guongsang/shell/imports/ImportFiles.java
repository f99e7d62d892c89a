package vn.guongsang.shell.imports;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.shell.Viewer;

/** Keeps what is sealed already; filled in by documents. */
public interface ImportFiles {

  /** Keeps the bytes durably, named in the caller's transaction. */
  UUID keep(Viewer owner, String name, byte[] sealed);

  /** Empty when it was forgotten. */
  Optional<byte[]> open(UUID file);

  /** The bytes go once the caller's transaction has ended well. */
  void forget(Collection<UUID> files);
}
