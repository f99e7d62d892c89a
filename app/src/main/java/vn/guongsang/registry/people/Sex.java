package vn.guongsang.registry.people;

/** Sex, as papers have it. */
public enum Sex {
  FEMALE,
  MALE
}
