package vn.guongsang.registry.households;

/** A household to be entered, with the id it is to have. */
public record HouseholdDraft(HouseholdId id, HouseholdFacts facts) {}
