package vn.guongsang.shell.gallery;

/** Kinds of the made-up units. */
public enum SampleKind {
  WARD,
  SCHOOL,
  CLINIC
}
