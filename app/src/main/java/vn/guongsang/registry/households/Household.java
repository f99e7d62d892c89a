package vn.guongsang.registry.households;

/**
 * A household (hộ gia đình).
 *
 * <p>Its life: entered from a list of a residential group, found again there by its head and
 * address, honoured as a whole. Who lives in it is not kept. It is never deleted.
 */
public record Household(HouseholdId id, int tenant, int version, HouseholdFacts facts) {

  public String head() {
    return facts.head();
  }
}
