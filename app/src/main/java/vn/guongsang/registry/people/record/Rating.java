package vn.guongsang.registry.people.record;

import java.util.UUID;

/** A rating that stands. */
public record Rating(UUID id, Whose whose, RatingFacts facts) {}
