package vn.guongsang.screening.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Facts;

/**
 * What the register knows of somebody.
 *
 * @param facts where the register says a thing twice, as if the worse were right
 * @param otherwise the same as if the better were right; null where nothing is said twice
 */
public record Known(Facts facts, @Nullable Facts otherwise, List<Doubt> doubts) {}
