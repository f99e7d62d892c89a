package vn.guongsang.rules.decree152_2025;

import vn.guongsang.rules.dated.Votes;
import vn.guongsang.rules.decree98_2023.Art30Votes;

/**
 * Điều 33. The clause on votes moved here; its wording has not been compared. The shares of its
 * predecessor are taken on, flagged (one city's regulation of 2025 still uses them).
 */
public final class Art33Votes {

  public static final Votes VOTES = new Votes(Art30Votes.PERCENTS, Decree152.TEXT.unverified(33));

  private Art33Votes() {}
}
