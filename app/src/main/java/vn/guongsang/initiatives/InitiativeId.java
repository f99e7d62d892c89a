package vn.guongsang.initiatives;

import java.util.UUID;

/** One entry of an initiative; a correction has an id of its own. */
public record InitiativeId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
