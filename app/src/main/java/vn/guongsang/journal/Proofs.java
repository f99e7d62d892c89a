package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.CHAIN;
import static vn.guongsang.journal.db.Tables.ENTRY;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.journal.db.tables.records.EntryRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;

/** One entry with all it holds and with what proves that it stands unchanged in its place. */
@Component
public class Proofs {

  private final DSLContext sql;
  private final Histories histories;
  private final Canonical canonical;

  Proofs(DSLContext sql, Histories histories, JsonMapper json) {
    this.sql = sql;
    this.histories = histories;
    this.canonical = new Canonical(json);
  }

  /**
   * @param bytes what is hashed after the previous hash, as text
   * @param place empty while the entry waits for its place
   */
  public record Proof(String bytes, Optional<Place> place) {}

  /**
   * @param previous the hash of the place before, and {@code hash} of this one, in hexadecimal
   */
  public record Place(long seq, String previous, String hash, boolean holds) {}

  public record Proven(Told told, String subjectKind, UUID subject, Proof proof) {}

  public Proven find(UUID id, Viewer viewer, Texts texts) {
    var entry =
        sql.selectFrom(ENTRY)
            .where(ENTRY.ID.eq(id))
            .and(JournalScope.of(viewer))
            .fetchOptional()
            .orElseThrow(NotFound::new);
    var told = histories.teller(texts).tell(List.of(entry)).getFirst();
    var place = place(entry);
    return new Proven(
        told, entry.getSubjectKind(), entry.getSubject(), new Proof(canonical.text(entry), place));
  }

  private Optional<Place> place(EntryRecord entry) {
    var here = sql.selectFrom(CHAIN).where(CHAIN.ENTRY.eq(entry.getId())).fetchOptional();
    return here.map(
        h -> {
          var before =
              h.getSeq() == 1
                  ? Optional.of(new byte[Canonical.HASH_BYTES])
                  : sql.select(CHAIN.HASH)
                      .from(CHAIN)
                      .where(CHAIN.SEQ.eq(h.getSeq() - 1))
                      .fetchOptional(CHAIN.HASH);
          var holds =
              before.isPresent() && Arrays.equals(canonical.hash(before.get(), entry), h.getHash());
          var hex = HexFormat.of();
          return new Place(
              h.getSeq(), before.map(hex::formatHex).orElse(""), hex.formatHex(h.getHash()), holds);
        });
  }
}
