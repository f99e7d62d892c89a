package vn.guongsang.decisions;

import java.util.UUID;

/** One line of the register; a correction has an id of its own. */
public record AwardId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
