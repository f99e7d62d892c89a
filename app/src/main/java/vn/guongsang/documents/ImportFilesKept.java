package vn.guongsang.documents;

import static vn.guongsang.documents.db.Tables.FILE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.ImportFiles;
import vn.guongsang.shell.work.Nightly;

/**
 * The sealed files of imports. Their bytes go after the row has said so; should the process die in
 * between, the next nights take them away.
 */
@Component
class ImportFilesKept implements ImportFiles, Nightly {

  private static final String TYPE = "application/octet-stream";
  private static final Duration LOOK_BACK = Duration.ofDays(7);

  private final KeptFiles files;
  private final FileStore store;
  private final DSLContext sql;
  private final Clock clock;

  ImportFilesKept(KeptFiles files, FileStore store, DSLContext sql, Clock clock) {
    this.files = files;
    this.store = store;
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public UUID keep(Viewer owner, String name, byte[] sealed) {
    var kept = files.keep(owner, name, TYPE, sealed);
    sql.update(FILE).set(FILE.SEALED, true).where(FILE.ID.eq(kept.id())).execute();
    return kept.id();
  }

  @Override
  public Optional<byte[]> open(UUID file) {
    return files
        .find(file)
        .map(
            kept -> {
              try (var in = files.open(kept)) {
                return in.readAllBytes();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  @Override
  public void forget(Collection<UUID> gone) {
    var hashes =
        sql.update(FILE)
            .set(FILE.GONE_AT, clock.instant())
            .where(FILE.ID.in(gone))
            .and(FILE.GONE_AT.isNull())
            .returning(FILE.SHA256)
            .fetch(FILE.SHA256);
    if (hashes.isEmpty()) {
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            hashes.forEach(store::delete);
          }
        });
  }

  @Override
  public String name() {
    return "documents.forgotten";
  }

  @Override
  public void run(LocalDate today) {
    forgotten(FILE.GONE_AT.gt(clock.instant().minus(LOOK_BACK))).forEach(store::delete);
  }

  /** Hashes of sealed files that are gone and that nothing else names. */
  private List<String> forgotten(Condition when) {
    var other = FILE.as("other");
    return sql.selectDistinct(FILE.SHA256)
        .from(FILE)
        .where(when)
        .and(FILE.SEALED)
        .andNotExists(
            DSL.selectOne()
                .from(other)
                .where(other.SHA256.eq(FILE.SHA256))
                .and(other.GONE_AT.isNull()))
        .fetch(FILE.SHA256);
  }
}
