package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.CHAIN;
import static vn.guongsang.journal.db.Tables.ENTRY;
import static vn.guongsang.journal.db.Tables.UNCHAINED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks the whole chain and says exactly where it does not hold: which entry was changed, removed,
 * put in or moved. Each place is judged by the hash that stands before it, so that one forged entry
 * is one finding and not all that follow.
 *
 * <p>Whoever owns the database could cut off the end, or compute all hashes anew. That shows only
 * against a {@link Mark} noted elsewhere earlier.
 */
@Component
public class Verification {

  private final DSLContext sql;
  private final TransactionTemplate transaction;
  private final Canonical canonical;
  private final PrivateValues privateValues;

  Verification(
      DSLContext sql, TransactionTemplate transaction, JsonMapper json, PrivateValues values) {
    this.sql = sql;
    this.transaction = transaction;
    this.canonical = new Canonical(json);
    this.privateValues = values;
  }

  /** A place of the chain and its hash in hexadecimal, as somebody noted it. */
  public record Mark(long seq, String hash) {}

  /** What is wrong at a place. */
  public enum Fault {
    /**
     * The entry, or the hash of its place, is not what it was; or the place before it is another.
     */
    CHANGED,
    /** There is no such place: an entry was taken out of the chain. */
    PLACE_MISSING,
    /** The place is there, its entry is not. */
    ENTRY_MISSING,
    /** An entry that came neither through the application nor into the chain. */
    SLIPPED_IN,
    /** A personal value kept apart is not the one the entry spoke of. */
    PRIVATE_VALUE_CHANGED,
    /** The place does not have the hash noted earlier. */
    NOT_AS_NOTED
  }

  /**
   * @param seq the place; 0 where there is none
   */
  public record Finding(Fault fault, long seq, @Nullable UUID entry) {}

  /**
   * @param waiting entries not yet chained, as is normal for a moment after each deed
   * @param last the end of the chain, to be noted for the next time; null while it is empty
   */
  public record Report(long entries, long waiting, @Nullable Mark last, List<Finding> findings) {
    public boolean holds() {
      return findings.isEmpty();
    }
  }

  /** How many places there are to walk. */
  public long length() {
    return sql.fetchCount(CHAIN);
  }

  public Report verify(Optional<Mark> noted, LongConsumer progress) {
    var report = transaction.execute(status -> walk(noted, progress));
    if (report == null) {
      throw new IllegalStateException();
    }
    return report;
  }

  private Report walk(Optional<Mark> noted, LongConsumer progress) {
    var findings = new ArrayList<Finding>();
    var previous = new byte[Canonical.HASH_BYTES];
    long expected = 1;
    long entries = 0;
    Mark last = null;
    try (var places =
        sql.select(CHAIN.SEQ, CHAIN.ENTRY, CHAIN.HASH)
            .select(ENTRY.fields())
            .from(CHAIN)
            .leftJoin(ENTRY)
            .on(ENTRY.ID.eq(CHAIN.ENTRY))
            .orderBy(CHAIN.SEQ)
            .fetchSize(500)
            .fetchLazy()) {
      for (var place : places) {
        long seq = place.get(CHAIN.SEQ);
        for (; expected < seq; expected++) {
          findings.add(new Finding(Fault.PLACE_MISSING, expected, null));
        }
        expected = seq + 1;
        var gap =
            !findings.isEmpty()
                && findings.getLast().equals(new Finding(Fault.PLACE_MISSING, seq - 1, null));
        if (place.get(ENTRY.ID) == null) {
          findings.add(new Finding(Fault.ENTRY_MISSING, seq, place.get(CHAIN.ENTRY)));
        } else {
          // after a gap there is no hash before to judge by; the gap itself is said
          judge(place, seq, previous, gap, findings);
        }
        previous = place.get(CHAIN.HASH);
        last = new Mark(seq, HexFormat.of().formatHex(previous));
        compare(noted, last, findings);
        progress.accept(++entries);
      }
    }
    if (noted.isPresent() && (last == null || last.seq() < noted.get().seq())) {
      findings.add(new Finding(Fault.PLACE_MISSING, noted.get().seq(), null));
    }
    sql.select(ENTRY.ID)
        .from(ENTRY)
        .whereNotExists(sql.selectOne().from(CHAIN).where(CHAIN.ENTRY.eq(ENTRY.ID)))
        .andNotExists(sql.selectOne().from(UNCHAINED).where(UNCHAINED.ENTRY.eq(ENTRY.ID)))
        .orderBy(ENTRY.HAPPENED_AT, ENTRY.ID)
        .forEach(slipped -> findings.add(new Finding(Fault.SLIPPED_IN, 0, slipped.value1())));
    return new Report(entries, sql.fetchCount(UNCHAINED), last, List.copyOf(findings));
  }

  private void judge(Record place, long seq, byte[] previous, boolean gap, List<Finding> findings) {
    var entry = place.into(ENTRY);
    if (!gap && !Arrays.equals(canonical.hash(previous, entry), place.get(CHAIN.HASH))) {
      findings.add(new Finding(Fault.CHANGED, seq, entry.getId()));
    }
    if (!privateValues.stillAsSaid(entry)) {
      findings.add(new Finding(Fault.PRIVATE_VALUE_CHANGED, seq, entry.getId()));
    }
  }

  private static void compare(Optional<Mark> noted, Mark here, List<Finding> findings) {
    if (noted.isPresent()
        && noted.get().seq() == here.seq()
        && !noted.get().hash().equals(here.hash())) {
      findings.add(new Finding(Fault.NOT_AS_NOTED, here.seq(), null));
    }
  }
}
