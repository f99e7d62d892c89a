package vn.guongsang.decisions.desk;

import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.desk.reading.Role;
import vn.guongsang.shell.Said;

/**
 * Something to be told beside a row.
 *
 * @param role the part of the row it is about; null for the whole
 * @param href where it may be looked at; null where nowhere
 */
public record Note(Weight weight, @Nullable Role role, Said words, @Nullable String href) {

  /** What it asks of a person. */
  public enum Weight {
    /** Said only. */
    TOLD,
    /** A person must choose or say something; the row waits. */
    ASKED,
    /** It must be put right, or left out; the row waits. */
    STOPS
  }

  static Note told(String key, Object... args) {
    return new Note(Weight.TOLD, null, Said.of(key, args), null);
  }

  static Note stops(@Nullable Role role, String key, Object... args) {
    return new Note(Weight.STOPS, role, Said.of(key, args), null);
  }

  static Note asks(@Nullable Role role, String key, Object... args) {
    return new Note(Weight.ASKED, role, Said.of(key, args), null);
  }

  Note at(String where) {
    return new Note(weight, role, words, where);
  }
}
