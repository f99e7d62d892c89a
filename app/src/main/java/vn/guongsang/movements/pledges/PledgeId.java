package vn.guongsang.movements.pledges;

import java.util.UUID;

/** A pledge, for life. */
public record PledgeId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
