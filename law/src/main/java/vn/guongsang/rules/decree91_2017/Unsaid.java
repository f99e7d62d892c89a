package vn.guongsang.rules.decree91_2017;

import vn.guongsang.rules.texts.Basis;

/** What the decree, as far as it is known, leaves open; the choice has its decision record. */
final class Unsaid {

  /**
   * That holds, discipline and dissolved bodies stand in the way, and that sudden and thematic
   * awards carry no merit award, is applied here too; where this decree says so is not known.
   *
   * <p>Decision: 2026-11-22-sudden-and-thematic.md
   */
  static final Basis PRINCIPLES = Decree91.TEXT.somewhere();

  private Unsaid() {}
}
