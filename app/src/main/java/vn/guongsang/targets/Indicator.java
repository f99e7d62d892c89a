package vn.guongsang.targets;

/**
 * What is measured, and how its figures are read.
 *
 * <p>Defined once by the unit that follows it, then planned for and measured by every unit below.
 * Its name and words may be put right; how its figures add up is fixed as soon as there is one,
 * since every total said so far rests on it.
 *
 * @param mine whether the viewer's scope holds its owner, so that it can be put right
 */
public record Indicator(
    IndicatorId id, IndicatorDraft said, String ownerName, boolean mine, int version) {
  public String name() {
    return said.name();
  }
}
