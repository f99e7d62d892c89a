package vn.guongsang.registry.people;

/** The yearly rating of work (xếp loại), lowest first; the law module uses the same names. */
public enum RatingLevel {
  NOT_COMPLETED,
  COMPLETED,
  GOOD,
  EXCELLENT
}
