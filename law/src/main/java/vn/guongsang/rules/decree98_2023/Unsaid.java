package vn.guongsang.rules.decree98_2023;

/** What the decree, as far as it is known, leaves open; the choice has its decision record. */
final class Unsaid {

  /**
   * The Government flag is due by 30 June, of the year after the achievement.
   *
   * <p>Decision: 2026-11-22-deadline-years.md
   */
  static final int YEARS_UNTIL_FLAG_IS_DUE = 1;

  /**
   * In education by 31 December, of the year in which the school year began.
   *
   * <p>Decision: 2026-11-22-deadline-years.md
   */
  static final int YEARS_UNTIL_FLAG_IS_DUE_IN_EDUCATION = 0;

  private Unsaid() {}
}
