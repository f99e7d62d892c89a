package vn.guongsang.movements.reports;

import java.util.UUID;

/** A periodic report that units owe under a movement. */
public record ReportFormId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
