package vn.guongsang.decisions.issue;

import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

/**
 * One recipient as proposed in a decision.
 *
 * @param awardType code of the catalogue
 * @param track code of a kind of commendation, {@code rules.facts.Track}
 * @param unit where a person serves; null where the register shall find it
 * @param postName as the annexed list shows it, "Giáo viên"; may be empty
 */
public record LineDraft(
    String awardType,
    String track,
    Holder holder,
    @Nullable UnitId unit,
    String postName,
    Period period,
    String achievement) {

  public LineDraft {
    postName = VietnameseText.clean(postName);
    achievement = VietnameseText.clean(achievement);
  }
}
