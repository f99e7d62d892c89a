package vn.guongsang.movements.inspections;

import java.util.UUID;

/** A finding, for life. */
public record FindingId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
