package vn.guongsang.decisions.desk.reading;

/** How it was found out what a column holds. */
public enum How {
  /** Its heading says so. */
  HEADING,
  /** Its heading is alike; a person should look. */
  ALIKE,
  /** What stands in it looks so; a person should look. */
  CONTENT,
  /** A person said so. */
  CHOSEN,
  /** Nobody knows; it is not read. */
  UNKNOWN;

  public boolean sure() {
    return this == HEADING || this == CHOSEN;
  }
}
