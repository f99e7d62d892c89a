package vn.guongsang.rules.law2022;

import vn.guongsang.rules.facts.Level;

/** What the law of 2022 leaves open and had to be decided; each choice has its decision record. */
public final class Unsaid {

  /**
   * The law asks for an initiative and not for its year: it must lie in the three years of the
   * titles it stands beside.
   *
   * <p>Decision: 2026-11-22-years-of-initiatives.md
   */
  static final int YEARS_OF_INITIATIVES_FOR_PROVINCIAL_FIGHTER = 3;

  /**
   * Two conferrals in a row take six years where blocks are not used twice.
   *
   * <p>Decision: 2026-11-22-years-of-initiatives.md
   */
  static final int YEARS_OF_INITIATIVES_FOR_NATIONAL_FIGHTER = 6;

  /**
   * Whoever was made provincial fighter had three grassroots titles up to that year: an award is
   * never judged again, so it proves them.
   *
   * <p>Decision: 2026-11-22-two-successive-conferrals.md
   */
  static final int YEARS_THAT_LEAD_TO_PROVINCIAL_FIGHTER = 3;

  /**
   * "Targets exceeded" has no figure in the law: the team's yearly rating stands for it.
   *
   * <p>Decision: 2026-11-22-rating-proves-targets.md
   */
  static final Level RATING_THAT_PROVES_EXCEEDED_TARGETS = Level.EXCELLENT;

  private Unsaid() {}
}
