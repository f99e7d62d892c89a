package vn.guongsang.targets;

import java.time.Instant;
import java.util.UUID;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

/**
 * A figure that a unit reported of a period.
 *
 * @param document where it was taken from
 * @param standing false once another one corrected it
 * @param reason why it corrected an earlier one; empty text where it did not
 */
public record Measurement(
    UUID id,
    Period period,
    Measured measured,
    String document,
    String note,
    boolean standing,
    String reason,
    Instant madeAt) {}
