package vn.guongsang.movements.inspections;

import java.util.UUID;

/** An inspection, for life. */
public record InspectionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
