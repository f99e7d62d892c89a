package vn.guongsang.rules.criteria;

/**
 * What ministries and provinces may read differently where the text is silent, and what is only
 * drafted. Each default has its decision record.
 *
 * @param draftedGrassrootsFighter the CSTĐCS wording of the draft of December 2025, from 1 October
 *     2026; off
 * @param yearsBetweenProvincialFighters how far apart two CSTĐ bộ/tỉnh must be to count as two in a
 *     row; 3 forbids using a block of years twice
 * @param yearOfProposalCounts whether the year proposed for is the last of the three CSTĐCS years
 */
public record Choices(
    boolean draftedGrassrootsFighter,
    int yearsBetweenProvincialFighters,
    boolean yearOfProposalCounts) {

  public static final Choices DEFAULT = new Choices(false, 1, true);
}
