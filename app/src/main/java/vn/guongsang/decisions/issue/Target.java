package vn.guongsang.decisions.issue;

import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.AwardId;

/**
 * An award that a correcting, annulling or revoking decision speaks of.
 *
 * @param ground for revoking; null otherwise
 * @param achievement what it was given for, said rightly; null leaves it
 * @param year likewise
 */
public record Target(
    AwardId award,
    @Nullable RevocationGround ground,
    String reason,
    @Nullable String achievement,
    @Nullable Integer year) {}
