package vn.guongsang.targets;

import vn.guongsang.targets.figures.Measured;

/**
 * The figure of a unit for a period, and how it came to be.
 *
 * @param units of how many units it was gathered; 1 but for {@link Origin#BELOW}
 */
public record Reached(Measured measured, Origin origin, int units) {

  /** Who said the figure: the unit for the period, its own shorter periods, or the units below. */
  public enum Origin {
    REPORTED,
    OVER_TIME,
    BELOW
  }
}
