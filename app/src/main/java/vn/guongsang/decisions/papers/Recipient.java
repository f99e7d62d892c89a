package vn.guongsang.decisions.papers;

import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.Period;

/**
 * Somebody in a decision's list, as the paper names them.
 *
 * @param award what they are given, within a sentence: {@code danh hiệu “Lao động tiên tiến”}
 * @param note what a correcting or revoking decision says of them; empty text for none
 */
record Recipient(
    HolderKind kind,
    String name,
    String post,
    String unit,
    String award,
    Period period,
    String periodWords,
    String achievement,
    String note) {

  /** {@code danh hiệu “Lao động tiên tiến” năm 2025}. */
  String awardAndPeriod() {
    return award + (award.startsWith("danh hiệu") ? " " + periodWords : "");
  }

  /** Post and unit in one line. */
  String place() {
    return post.isEmpty() || unit.isEmpty() ? post + unit : post + ", " + unit;
  }
}
