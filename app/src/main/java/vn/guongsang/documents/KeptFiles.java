package vn.guongsang.documents;

import static vn.guongsang.documents.db.Tables.FILE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;

/**
 * Files as people gave or asked for them. Who may open one is for the module whose record names it.
 */
@Component
public class KeptFiles {

  private final DSLContext sql;
  private final FileStore store;
  private final Clock clock;

  KeptFiles(DSLContext sql, FileStore store, Clock clock) {
    this.sql = sql;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param type the media type found by looking at the content, not the one a browser claimed
   */
  public record KeptFile(UUID id, String name, String type, String sha256, long bytes) {}

  /** Writes the bytes durably, then the row, in the caller's transaction. */
  public KeptFile keep(Viewer viewer, String name, String type, InputStream content) {
    var stored = store.write(content);
    var kept =
        new KeptFile(
            TimeOrderedId.at(clock.millis()),
            VietnameseText.clean(name),
            type,
            stored.sha256(),
            stored.bytes());
    sql.insertInto(FILE)
        .set(FILE.ID, kept.id())
        .set(FILE.TENANT, viewer.tenant())
        .set(FILE.SHA256, kept.sha256())
        .set(FILE.BYTES, kept.bytes())
        .set(FILE.NAME, kept.name())
        .set(FILE.TYPE, type)
        .set(FILE.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(FILE.MADE_AT, clock.instant())
        .execute();
    return kept;
  }

  public KeptFile keep(Viewer viewer, String name, String type, byte[] content) {
    return keep(viewer, name, type, new ByteArrayInputStream(content));
  }

  public Optional<KeptFile> find(UUID id) {
    return sql.selectFrom(FILE)
        .where(FILE.ID.eq(id))
        .and(FILE.GONE_AT.isNull())
        .fetchOptional(
            f -> new KeptFile(f.getId(), f.getName(), f.getType(), f.getSha256(), f.getBytes()));
  }

  public InputStream open(KeptFile file) throws IOException {
    return store.read(file.sha256());
  }
}
