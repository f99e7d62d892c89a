package vn.guongsang.movements.reviews;

import java.util.UUID;

/** A review, for life. */
public record ReviewId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
