package vn.guongsang.registry.people;

/** Why nothing is awarded for the time being; told only to the appraising level and inspectors. */
public enum Ground {
  DISCIPLINE,
  INVESTIGATION,
  INSPECTION,
  AUDIT,
  COMPLAINT,
  PRESS
}
