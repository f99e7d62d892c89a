package vn.guongsang.registry.people.duplicates;

/** What has been judged of a pair. */
public enum PairState {
  OPEN,
  SAME,
  DIFFERENT
}
