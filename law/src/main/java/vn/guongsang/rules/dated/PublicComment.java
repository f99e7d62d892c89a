package vn.guongsang.rules.dated;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.texts.Basis;

/**
 * For which awards the public is asked, and how long.
 *
 * @param workingDays null where the text gives no number
 */
public record PublicComment(Set<AwardCode> awards, @Nullable Integer workingDays, Basis basis) {}
