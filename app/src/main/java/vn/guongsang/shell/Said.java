package vn.guongsang.shell;

import java.util.List;

/**
 * A sentence not yet spoken: the key of a text and what goes into it. It is put into words when
 * shown, in the reader's language.
 *
 * @param args strings, whole numbers, {@code LocalDate}, {@code Instant}, enum constants, {@link
 *     InBoth}, or further {@code Said}; each is written as the language writes it
 */
public record Said(String key, List<Object> args) implements java.io.Serializable {
  public static Said of(String key, Object... args) {
    return new Said(key, List.of(args));
  }
}
