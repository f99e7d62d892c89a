package vn.guongsang.kernel;

import java.util.UUID;

/** An account that signs in. */
public record AccountId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
