package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.ENTRY;
import static vn.guongsang.journal.db.Tables.PRIVATE_VALUE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/**
 * Where everyone writes what has been done, by an explicit call in the transaction of the deed: a
 * trigger would not know the reason.
 */
@Component
public class Journal {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT = 16;

  private final DSLContext sql;
  private final Vault vault;
  private final JsonMapper json;
  private final Clock clock;
  private final Sequencer sequencer;

  Journal(DSLContext sql, Vault vault, JsonMapper json, Clock clock, Sequencer sequencer) {
    this.sequencer = sequencer;
    this.sql = sql;
    this.vault = vault;
    this.json = json;
    this.clock = clock;
  }

  /** Writes the entry in the current transaction and returns its id. */
  public UUID record(Viewer doer, Entry entry) {
    var now = clock.instant();
    var id = TimeOrderedId.at(now.toEpochMilli());
    var changes = new ArrayList<Map<String, Object>>();
    for (var change : entry.changes) {
      var written = new LinkedHashMap<String, Object>();
      written.put("field", change.field());
      written.put("before", change.personal() ? hidden(change.before()) : change.before());
      written.put("after", change.personal() ? hidden(change.after()) : change.after());
      changes.add(written);
    }
    sql.insertInto(ENTRY)
        .set(ENTRY.ID, id)
        .set(ENTRY.TENANT, doer.tenant())
        .set(ENTRY.HAPPENED_AT, now.truncatedTo(ChronoUnit.MICROS))
        .set(ENTRY.ACCOUNT, doer.account().map(a -> a.value()).orElse(null))
        .set(ENTRY.ACTING_FOR, doer.unit().map(u -> u.value()).orElse(null))
        .set(ENTRY.VERB, entry.verb)
        .set(ENTRY.SUBJECT_KIND, entry.subjectKind)
        .set(ENTRY.SUBJECT, entry.subject)
        .set(ENTRY.UNIT, entry.unit)
        .set(ENTRY.REASON, entry.reason)
        .set(ENTRY.REASON_FOLDED, entry.reason == null ? null : VietnameseText.fold(entry.reason))
        .set(ENTRY.FACTS, JSONB.valueOf(json.writeValueAsString(entry.facts)))
        .set(ENTRY.CHANGES, JSONB.valueOf(json.writeValueAsString(changes)))
        .set(ENTRY.LINK, entry.link)
        .execute();
    sequencer.wakeAfterCommit();
    return id;
  }

  /** Keeps a personal value apart and gives what the entry may hold of it: an id and a hash. */
  private Object hidden(String value) {
    if (value.isEmpty()) {
      return "";
    }
    var id = UUID.randomUUID();
    var salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    var sealed = vault.seal(value, id.toString());
    sql.insertInto(PRIVATE_VALUE)
        .set(PRIVATE_VALUE.ID, id)
        .set(PRIVATE_VALUE.KEY_NO, sealed.keyNo())
        .set(PRIVATE_VALUE.SALT, salt)
        .set(PRIVATE_VALUE.SEALED, sealed.bytes())
        .execute();
    return Map.of("private", id.toString(), "sha256", hash(salt, value));
  }

  static String hash(byte[] salt, String value) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      digest.update(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
