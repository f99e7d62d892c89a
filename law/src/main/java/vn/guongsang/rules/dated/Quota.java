package vn.guongsang.rules.dated;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.texts.Basis;

/**
 * An allotment: how many of a group may have something. Judges the group, never one subject.
 *
 * @param percent null where no limit is set
 * @param of what the share is counted of, by key
 */
public record Quota(String key, @Nullable Integer percent, String of, Basis basis) {

  /**
   * What comes of it for a group.
   *
   * @param allowed empty where no limit is set
   */
  public record Judged(Quota quota, int proposed, int whole, Optional<Integer> allowed) {

    public Outcome outcome() {
      return allowed.isEmpty() || proposed <= allowed.get() ? Outcome.MET : Outcome.NOT_MET;
    }
  }

  /** "Not more than": the part above a whole number is not rounded up. */
  public Judged judge(int proposed, int whole) {
    if (proposed < 0 || whole < 0) {
      throw new IllegalArgumentException("counts below zero: " + proposed + " of " + whole);
    }
    return new Judged(
        this,
        proposed,
        whole,
        Optional.ofNullable(percent).map(share -> (int) ((long) share * whole / 100)));
  }
}
