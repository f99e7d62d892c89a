package vn.guongsang.decisions;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Vouched;

/**
 * An award to be entered in the register. What holder and unit were called on the day of the
 * decision, the register finds out itself.
 *
 * @param awardType code of the catalogue
 * @param track code of a kind of commendation, {@code rules.facts.Track}
 * @param unit where a person served then; null where the register shall find it
 */
public record AwardDraft(
    DecisionDraft decision,
    String awardType,
    String track,
    Holder holder,
    @Nullable UnitId unit,
    Period period,
    String achievement,
    Vouched vouched) {

  public AwardDraft {
    achievement = VietnameseText.clean(achievement);
  }
}
