package vn.guongsang.decisions.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.criteria.Outcome;

/**
 * One recipient in a decision made here.
 *
 * @param position from 1, in the order the office keeps
 * @param holderName as it was when the line was made; the register takes the name of the day of the
 *     decision
 * @param verdict what the law said on {@code judgedOn}; null while it was not asked, or where the
 *     law known here has no rule for this award
 * @param accepted why an officer keeps the line in spite of what was found; else empty
 * @param award its line of the register, once published
 */
public record Line(
    LineId id,
    DecisionId decision,
    int position,
    String awardType,
    String track,
    Holder holder,
    UnitId unit,
    String holderName,
    String unitName,
    String postName,
    Period period,
    String achievement,
    @Nullable Outcome verdict,
    @Nullable LocalDate judgedOn,
    String accepted,
    @Nullable AwardId award) {

  public Optional<Outcome> judged() {
    return Optional.ofNullable(verdict);
  }
}
