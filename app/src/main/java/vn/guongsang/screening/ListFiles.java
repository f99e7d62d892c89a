package vn.guongsang.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.ImportFiles;
import vn.guongsang.shell.sheets.Book;
import vn.guongsang.shell.sheets.RefusedFile;
import vn.guongsang.shell.sheets.SheetsIn;

/** Uploaded lists: sealed where they lie, in clear only while they are read. */
@Component
public class ListFiles {

  private final ImportFiles files;
  private final Vault vault;
  private final Path desk;

  ListFiles(ImportFiles files, Vault vault, @Value("${guongsang.data}") Path data) {
    this.files = files;
    this.vault = vault;
    // the imports' desk, cleared at each start
    this.desk = data.resolve("reading");
  }

  UUID keep(Viewer owner, UUID screening, byte[] content) {
    var sealed = vault.seal(content, screening.toString());
    var bytes =
        ByteBuffer.allocate(Integer.BYTES + sealed.bytes().length)
            .putInt(sealed.keyNo())
            .put(sealed.bytes())
            .array();
    return files.keep(owner, "screening-" + screening, bytes);
  }

  /** Empty once it was forgotten. */
  public Optional<Book> open(Screening screening) {
    var file = screening.file();
    return file == null
        ? Optional.empty()
        : files
            .open(file)
            .map(
                bytes -> {
                  var in = ByteBuffer.wrap(bytes);
                  var keyNo = in.getInt();
                  var sealed = new byte[in.remaining()];
                  in.get(sealed);
                  return read(
                      screening.fileName(),
                      vault.openBytes(keyNo, sealed, screening.id().toString()));
                });
  }

  /**
   * @throws Refused beside the field {@code file} when it is no sheet that can be read
   */
  public Book read(String name, byte[] content) {
    try {
      Files.createDirectories(desk);
      var file = Files.createTempFile(desk, "list-", "");
      try {
        Files.write(file, content);
        return SheetsIn.read(name, file);
      } finally {
        Files.delete(file);
      }
    } catch (RefusedFile refused) {
      throw new Refused(
          List.of(
              new Refused.Reason(
                  "file", new Said("refusal." + refused.why(), List.copyOf(refused.args())))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forget(Collection<UUID> gone) {
    files.forget(gone);
  }
}
