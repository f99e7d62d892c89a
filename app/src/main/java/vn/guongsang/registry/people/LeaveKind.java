package vn.guongsang.registry.people;

/** Why somebody was away; the law module uses the same names. */
public enum LeaveKind {
  MATERNITY,
  SICK,
  TRAINING,
  RESCUE_INJURY,
  UNPAID,
  OTHER
}
