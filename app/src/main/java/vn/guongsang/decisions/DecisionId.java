package vn.guongsang.decisions;

import java.util.UUID;

/** A decision on awards, made here or elsewhere. */
public record DecisionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
