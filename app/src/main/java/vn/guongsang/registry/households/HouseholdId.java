package vn.guongsang.registry.households;

import java.util.UUID;

/** The id of a household. */
public record HouseholdId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
