package vn.guongsang.movements.programmes;

import java.util.UUID;

/** A programme, for life; its name and days may change. */
public record ProgrammeId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
