package vn.guongsang.movements.registrations;

import java.util.UUID;

/** A title that somebody registered for a year. */
public record RegistrationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
