package vn.guongsang.shell.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.shell.Viewer;

/** Keeps the files that work makes; filled in by documents. */
public interface ResultFiles {

  record ResultFile(String name, String type, long bytes) {}

  /** Keeps the bytes durably, named in the caller's transaction. */
  UUID keep(Viewer owner, String name, String type, InputStream content);

  Optional<ResultFile> find(UUID id);

  /** The bytes of a file that {@link #find} knows. */
  InputStream open(UUID id) throws IOException;
}
