package vn.guongsang.kernel;

import java.util.UUID;

/** A person of the registry, for life, whatever their name or unit. */
public record PersonId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
