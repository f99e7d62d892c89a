package vn.guongsang.movements.library;

import java.util.UUID;

/** A text of the library, for life. */
public record DocumentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
