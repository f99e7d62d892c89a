package vn.guongsang.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.AccountId;

/**
 * Who an account is today and which roles it holds where; what is kept for a few seconds between
 * requests.
 *
 * @param unit where the account belongs; null only for the first administrator of an installation
 *     that has no unit yet
 */
record Standing(
    AccountId account,
    String name,
    int tenant,
    @Nullable UUID unit,
    boolean demo,
    boolean temporaryPassword,
    boolean secondStep,
    List<Held> held) {

  /** All roles held at one unit. */
  record Held(UUID unit, Set<Role> roles) {}

  boolean isAdministrator() {
    return held.stream().anyMatch(h -> h.roles().contains(Role.SYSTEM_ADMINISTRATOR));
  }

  Demand demand() {
    if (temporaryPassword) {
      return Demand.OWN_PASSWORD;
    }
    if ((isAdministrator() || unit == null) && !secondStep && !demo) {
      return Demand.SECOND_STEP;
    }
    return unit == null ? Demand.FIRST_UNIT : Demand.NOTHING;
  }
}
