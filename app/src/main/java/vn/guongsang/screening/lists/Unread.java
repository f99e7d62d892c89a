package vn.guongsang.screening.lists;

import java.util.List;
import java.util.UUID;

/** Why a row of a list was not judged. */
public enum Unread {
  /** Nobody in the scope fits. */
  NOBODY,
  /** Several fit. */
  SEVERAL,
  /** One bears the name, and nothing else was given to tell that it is the same person. */
  NAME_ONLY,
  /** The number is somebody's whose name is another. */
  OTHER_NAME,
  /** The number is none. */
  WRONG_NUMBER,
  NO_AWARD,
  UNKNOWN_AWARD,
  NO_NAME;

  /** How it stands beside a row: {@code SEVERAL id id}. */
  String with(List<UUID> candidates) {
    var note = new StringBuilder(name());
    candidates.forEach(id -> note.append(' ').append(id));
    return note.toString();
  }

  /** The people a note names. */
  public static List<UUID> candidates(String note) {
    var words = note.split(" ", -1);
    return java.util.Arrays.stream(words, 1, words.length).map(UUID::fromString).toList();
  }
}
