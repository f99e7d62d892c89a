package vn.guongsang.targets;

import vn.guongsang.registry.UnitLevel;

/**
 * How many units of a level reached what was planned for them: "382/382 communes".
 *
 * @param units with a plan
 * @param reached met or exceeded
 * @param exceeded of those
 */
public record Grade(UnitLevel level, int units, int reached, int exceeded) {}
