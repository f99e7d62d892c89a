package vn.guongsang.registry.people.duplicates;

/** How sure it is that two entries are one person, the surest first. A person judges all three. */
public enum Certainty {
  CERTAIN,
  LIKELY,
  POSSIBLE
}
