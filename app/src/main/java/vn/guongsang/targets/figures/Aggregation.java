package vn.guongsang.targets.figures;

/** How figures of parts make the figure of the whole, over units and over months. */
public enum Aggregation {
  /** Flows: units add up, months add up (jobs found). */
  SUM,
  /** Shares: the mean by weight, over units and over months; never a sum of percentages. */
  WEIGHTED,
  /** Stocks: units add up, of the months the last one counts (poor households). */
  LAST,
  /** Places and indices that somebody gives: nothing follows from the parts. */
  NONE
}
