package vn.guongsang.movements.programmes;

import java.util.UUID;

/** A task, for life; its name and days may change. */
public record TaskId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
