package vn.guongsang.registry.people.posts;

import java.util.UUID;
import vn.guongsang.kernel.PersonId;

/** A post somebody holds or held; {@code person} is the entry it was written to. */
public record Post(UUID id, PersonId person, int tenant, PostFacts facts) {}
