package vn.guongsang.decisions;

import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;

/**
 * Something about an award to be entered that an officer should look at before it stands: no
 * refusal, since papers say strange things that are true.
 *
 * @param row of the draft it is about, counted from 0
 * @param href the award or decision that gives rise to it; null where there is none
 */
public record Doubt(int row, Kind kind, Said words, @Nullable String href) {

  public enum Kind {
    /** The same holder has this award for this period already. */
    DUPLICATE,
    /** By the law of that day this body could not confer it. */
    NO_AUTHORITY,
    /** An award that must come first is not in the register. */
    PREREQUISITE,
    /** The issuer used the number in that year on another day. */
    NUMBER_TWICE
  }
}
