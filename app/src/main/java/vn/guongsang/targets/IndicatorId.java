package vn.guongsang.targets;

import java.util.UUID;

/** Of an indicator of the library. */
public record IndicatorId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
