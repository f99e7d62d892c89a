package vn.guongsang.movements.reports;

import java.util.UUID;

/** A unit's report of a period. */
public record ReportId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
