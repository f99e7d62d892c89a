package vn.guongsang.screening.quality;

/** A way in which what was entered cannot all be right. */
public enum Oddity {
  /** Two ratings of one year. */
  RATED_TWICE,
  /** The same yearly title twice for one year. */
  TITLE_TWICE,
  /** An award of a year before the first of those that lead to it. */
  BEFORE_ITS_GROUND,
  /** Conferred by a body that could not confer it that day. */
  NO_AUTHORITY,
  /** One number for two decisions of an issuer in one year. */
  NUMBER_TWICE,
  /** Two main posts on one day. */
  TWO_PLACES
}
