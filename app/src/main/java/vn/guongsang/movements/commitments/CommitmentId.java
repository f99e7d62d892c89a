package vn.guongsang.movements.commitments;

import java.util.UUID;

/** A commitment, for life; its words may change. */
public record CommitmentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
