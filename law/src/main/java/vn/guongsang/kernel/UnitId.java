package vn.guongsang.kernel;

import java.util.UUID;

/** A unit (đơn vị) of the registry, whatever it is called today. */
public record UnitId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
