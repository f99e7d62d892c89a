package vn.guongsang.rules.law2026;

import vn.guongsang.rules.criteria.Wording;

/** What is not known of the amendment; the choice has its decision record. */
final class Unsaid {

  private Unsaid() {}

  /**
   * A clause of the law of 2022 whose amendment nobody has read goes on unchanged, flagged.
   *
   * <p>Decision: 2026-11-22-after-the-amendment.md
   */
  static Wording unchangedButFlagged(Wording wording) {
    return wording.unverified(Law2026.TEXT);
  }
}
