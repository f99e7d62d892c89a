package vn.guongsang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.targets.figures.Planned;

/**
 * What a unit is to reach in a period.
 *
 * @param from the day of the document, from which it holds
 * @param baseline where the way to it begins
 * @param bodies who set it: {@code UBND thành phố; HĐND quận}
 * @param document by which number
 * @param reason why an earlier plan was revised; empty text for the first one
 */
public record Plan(
    LocalDate from,
    Planned planned,
    @Nullable BigDecimal baseline,
    String bodies,
    String document,
    String reason) {}
