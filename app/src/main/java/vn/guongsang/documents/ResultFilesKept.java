package vn.guongsang.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.work.ResultFiles;

/** Files made by background work, kept like all others. */
@Component
class ResultFilesKept implements ResultFiles {

  private final KeptFiles files;

  ResultFilesKept(KeptFiles files) {
    this.files = files;
  }

  @Override
  public UUID keep(Viewer owner, String name, String type, InputStream content) {
    return files.keep(owner, name, type, content).id();
  }

  @Override
  public Optional<ResultFile> find(UUID id) {
    return files.find(id).map(f -> new ResultFile(f.name(), f.type(), f.bytes()));
  }

  @Override
  public InputStream open(UUID id) throws IOException {
    return files.open(files.find(id).orElseThrow(NotFound::new));
  }
}
