package vn.guongsang.generate;

import vn.guongsang.registry.people.Sex;

/**
 * Numbers of identity papers that no paper bears: real ones of 12 digits begin with a province's
 * code, of which the highest is 096, and real ones of 9 digits with one of at most 38. Otherwise
 * built alike: sex and century, year of birth, a running number.
 */
final class IdNumbers {

  private static final int HIGHEST_PREFIX = 999;
  private static final int RUNNING = 1_000_000;
  private static final int OLD_RUNNING = 10_000_000;

  private IdNumbers() {}

  /**
   * @param number who it is, counted from nought: two people never get the same
   */
  static String twelve(Sex sex, int birthYear, long number) {
    var century = (birthYear - 1900) / 100 * 2 + (sex == Sex.FEMALE ? 1 : 0);
    return "%03d%d%02d%06d"
        .formatted(
            HIGHEST_PREFIX - number / RUNNING,
            century,
            birthYear % 100,
            number * 654_321 % RUNNING);
  }

  /** The same for the papers of before 2016; repeats after ten million. */
  static String nine(long number) {
    return "99%07d".formatted(number * 7_654_321 % OLD_RUNNING);
  }
}
