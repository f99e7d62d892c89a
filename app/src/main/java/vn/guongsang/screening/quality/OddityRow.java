package vn.guongsang.screening.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One contradiction.
 *
 * @param person null where it is about a decision
 * @param one what stands on the one side, as codes or names
 * @param other what stands on the other; empty text for none
 */
record OddityRow(
    String id,
    Oddity kind,
    @Nullable UUID person,
    String name,
    String unitName,
    int year,
    String one,
    String other) {}
