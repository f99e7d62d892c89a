package vn.guongsang.movements;

import java.util.UUID;

/** A movement, for life; its name and days may change. */
public record MovementId(UUID value) {

  public static MovementId of(UUID value) {
    return new MovementId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
