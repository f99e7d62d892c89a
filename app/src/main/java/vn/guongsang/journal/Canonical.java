package vn.guongsang.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.journal.db.tables.records.EntryRecord;

/**
 * An entry as the bytes that are hashed: a JSON array in UTF-8 without spaces, the keys of its
 * objects in order, so that a program written by others comes to the same bytes from the same row.
 *
 * <pre>["guongsang-journal-1", id, tenant, moment, account, acting for, verb, kind of subject,
 *   subject, unit, reason, facts, changes, link]</pre>
 *
 * The moment is in UTC with as many decimals as it needs in threes; what is not there is null.
 */
final class Canonical {

  static final int HASH_BYTES = 32;
  private static final String FORM = "guongsang-journal-1";

  private final JsonMapper json;

  Canonical(JsonMapper json) {
    this.json = json;
  }

  String text(EntryRecord entry) {
    var fields = new ArrayList<@Nullable Object>();
    fields.add(FORM);
    fields.add(entry.getId().toString());
    fields.add(entry.getTenant());
    fields.add(entry.getHappenedAt().toString());
    fields.add(orNull(entry.getAccount()));
    fields.add(orNull(entry.getActingFor()));
    fields.add(entry.getVerb());
    fields.add(entry.getSubjectKind());
    fields.add(entry.getSubject().toString());
    fields.add(orNull(entry.getUnit()));
    fields.add(entry.getReason());
    fields.add(inOrder(json.readTree(entry.getFacts().data())));
    fields.add(inOrder(json.readTree(entry.getChanges().data())));
    fields.add(entry.getLink());
    return json.writeValueAsString(fields);
  }

  /** {@code sha256(previous ‖ entry)}; before the first entry stand 32 zero bytes. */
  byte[] hash(byte[] previous, EntryRecord entry) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous);
      digest.update(text(entry).getBytes(StandardCharsets.UTF_8));
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String orNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable Object inOrder(JsonNode node) {
    if (node.isObject()) {
      var sorted = new TreeMap<String, @Nullable Object>();
      node.properties().forEach(p -> sorted.put(p.getKey(), inOrder(p.getValue())));
      return new LinkedHashMap<>(sorted);
    }
    if (node.isArray()) {
      List<@Nullable Object> all = new ArrayList<>();
      node.forEach(each -> all.add(inOrder(each)));
      return all;
    }
    return node.isNull() ? null : node.asString();
  }
}
