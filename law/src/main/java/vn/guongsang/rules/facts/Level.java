package vn.guongsang.rules.facts;

/** The yearly rating of a person's or a team's work, lowest first. */
public enum Level {
  NOT_COMPLETED,
  COMPLETED,
  GOOD,
  EXCELLENT
}
