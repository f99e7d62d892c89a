package vn.guongsang.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/**
 * What is to be written down: a verb, its subject, the facts its sentence speaks of, and the fields
 * that changed. Facts and plain changes must not be personal; personal values go through {@link
 * #personal}.
 *
 * <p>The words are {@code journal.<verb>} of the module that writes it, with the facts by name:
 * {@code journal.units.renamed = đổi tên {before} thành {after}}; {@code {subject}} is the
 * subject's name today.
 */
public final class Entry {

  /** A field with its values before and after; empty text where there was or is none. */
  record Change(String field, boolean personal, String before, String after) {}

  final String verb;
  final String subjectKind;
  final UUID subject;
  @Nullable UUID unit;
  @Nullable String reason;
  @Nullable String link;
  final Map<String, String> facts = new LinkedHashMap<>();
  final List<Change> changes = new ArrayList<>();

  private Entry(String verb, String subjectKind, UUID subject) {
    this.verb = verb;
    this.subjectKind = subjectKind;
    this.subject = subject;
  }

  /**
   * @param verb past tense, with the module first: {@code units.renamed}
   * @param subjectKind as its {@code NameOf} calls it
   */
  public static Entry of(String verb, String subjectKind, UUID subject) {
    return new Entry(verb, subjectKind, subject);
  }

  /**
   * The unit whose people may read this; without it only those may in whose scope the doer acted.
   */
  public Entry in(UnitId unit) {
    this.unit = unit.value();
    return this;
  }

  /** Why, as the doer gave it. */
  public Entry because(String reason) {
    this.reason = reason.isEmpty() ? null : reason;
    return this;
  }

  /** Where the many rows of one deed are listed, such as those of an import. */
  public Entry link(String href) {
    this.link = href;
    return this;
  }

  public Entry fact(String name, String value) {
    return put(name, Value.of(value));
  }

  public Entry fact(String name, long value) {
    return put(name, Value.of(value));
  }

  public Entry fact(String name, LocalDate day) {
    return put(name, Value.of(day));
  }

  public Entry fact(String name, Enum<?> value) {
    return put(name, Value.of(value));
  }

  /** A fact that is another thing with a name and perhaps a page. */
  public Entry fact(String name, String kind, UUID id) {
    return put(name, new Value.Ref(kind, id));
  }

  private Entry put(String name, Value value) {
    facts.put(name, value.written());
    return this;
  }

  /**
   * A field that is not personal; nothing is noted when it stayed the same. Its label is {@code
   * journal-field.<subjectKind>.<field>}, else {@code journal-field.<field>}. Days, numbers, enum
   * constants and the ids of units and accounts are shown as such.
   */
  public Entry change(String field, @Nullable Object before, @Nullable Object after) {
    return changed(field, false, before, after);
  }

  /** A personal field: kept apart, encrypted and erasable; the entry holds only a salted hash. */
  public Entry personal(String field, @Nullable Object before, @Nullable Object after) {
    return changed(field, true, before, after);
  }

  private Entry changed(
      String field, boolean personal, @Nullable Object before, @Nullable Object after) {
    var one = before == null ? "" : Value.of(before).written();
    var other = after == null ? "" : Value.of(after).written();
    if (!one.equals(other)) {
      changes.add(new Change(field, personal, one, other));
    }
    return this;
  }
}
