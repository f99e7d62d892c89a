package vn.guongsang.targets;

import vn.guongsang.targets.figures.Measured;

/**
 * The figure of a unit for a period, and how it came to be.
 *
 * @param units of how many units it was gathered; 1 but for {@link Origin#BELOW}
 */
public record Reached(Measured measured, Origin origin, int units) {

  /**
   * Who said the figure: the unit for the period, its own shorter periods, the units below, or
   * nobody, since it follows from others.
   */
  public enum Origin {
    REPORTED,
    OVER_TIME,
    BELOW,
    DERIVED
  }
}
