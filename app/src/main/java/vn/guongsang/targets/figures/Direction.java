package vn.guongsang.targets.figures;

/** Where a figure ought to go. */
public enum Direction {
  UP,
  DOWN,
  IN_RANGE
}
