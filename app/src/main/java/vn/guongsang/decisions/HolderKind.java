package vn.guongsang.decisions;

/** What kind of subject holds an award. */
public enum HolderKind {
  PERSON,
  UNIT,
  HOUSEHOLD
}
