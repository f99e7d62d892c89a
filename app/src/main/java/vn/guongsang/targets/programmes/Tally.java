package vn.guongsang.targets.programmes;

import vn.guongsang.targets.Scorecard;
import vn.guongsang.targets.figures.Status;

/** "32 chỉ tiêu: 7 vượt, 13 đạt, 12 chưa". */
public record Tally(int all, int exceeded, int met) {

  public static Tally of(Scorecard card) {
    var exceeded = 0;
    var met = 0;
    for (var line : card.lines()) {
      if (line.status() == Status.EXCEEDED) {
        exceeded++;
      } else if (line.status() == Status.MET) {
        met++;
      }
    }
    return new Tally(card.lines().size(), exceeded, met);
  }

  public int notYet() {
    return all - exceeded - met;
  }
}
