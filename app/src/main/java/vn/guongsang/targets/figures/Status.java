package vn.guongsang.targets.figures;

/** What is said of a figure against its plan, worst first: a better figure never ranks lower. */
public enum Status {
  NO_DATA,
  BEHIND,
  ON_TRACK,
  MET,
  EXCEEDED
}
