package vn.guongsang.registry.people;

/** A disciplinary measure, mildest first; the law module uses the same names. */
public enum Measure {
  REPRIMAND,
  WARNING,
  PAY_CUT,
  DEMOTION,
  REMOVAL,
  DISMISSAL,
  PROSECUTION
}
