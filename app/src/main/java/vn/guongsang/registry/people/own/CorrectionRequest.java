package vn.guongsang.registry.people.own;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;

/**
 * Somebody's wish that something said of them be put right.
 *
 * <p>Asked by the person from their own record; it waits with the officers of their unit, who
 * correct the record and say so, or decline with a reason. The person reads the answer.
 *
 * @param text as the person wrote it; sealed where it is kept
 * @param answer empty text while it is open
 */
public record CorrectionRequest(
    UUID id,
    int version,
    PersonId person,
    RecordField field,
    String text,
    Instant askedAt,
    RequestState state,
    String answer,
    @Nullable Instant answeredAt) {}
