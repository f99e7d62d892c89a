package vn.guongsang.shell.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;

/** What one cell of a list shows, and its plain value for Excel. */
public sealed interface Cell {

  Cell EMPTY = new Text("");

  record Text(String text) implements Cell {}

  /** Words of ours, put into the reader's language. */
  record Words(Said said) implements Cell {}

  /**
   * The row's own page.
   *
   * @param note a second, quieter line; empty text for none
   */
  record Link(String href, String text, String note) implements Cell {}

  record Number(long number) implements Cell {}

  record Day(@Nullable LocalDate day) implements Cell {}

  record Moment(java.time.@Nullable Instant moment) implements Cell {}

  /** A state, never told by its colour alone. */
  record Tag(Tone tone, Said said) implements Cell {}

  enum Tone {
    MET,
    MISS,
    ASK,
    HELD,
    PLAIN
  }

  /** Nothing to show; on a phone its label is left out too. */
  default boolean blank() {
    return switch (this) {
      case Text text -> text.text().isEmpty();
      case Day day -> day.day() == null;
      case Moment moment -> moment.moment() == null;
      case Words _, Link _, Number _, Tag _ -> false;
    };
  }

  /** A day or a state is read at one glance, so it is not broken over lines. */
  default boolean keepsTogether() {
    return this instanceof Day || this instanceof Moment || this instanceof Tag;
  }

  static Cell text(@Nullable String text) {
    return text == null || text.isEmpty() ? EMPTY : new Text(text);
  }

  static Cell words(String key, Object... args) {
    return new Words(Said.of(key, args));
  }
}
