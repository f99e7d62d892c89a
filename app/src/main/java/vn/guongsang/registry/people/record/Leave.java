package vn.guongsang.registry.people.record;

import java.util.UUID;
import vn.guongsang.kernel.PersonId;

/** Time away that stands in the record. */
public record Leave(UUID id, PersonId person, LeaveFacts facts) {}
