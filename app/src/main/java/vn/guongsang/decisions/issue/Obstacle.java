package vn.guongsang.decisions.issue;

import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * What stands against a line, or should be looked at before it is signed.
 *
 * @param href what gives rise to it; null where there is nothing to see
 * @param answered whether an officer keeps the line with a reason
 */
public record Obstacle(
    LineId line,
    int position,
    String holderName,
    Kind kind,
    Said words,
    @Nullable String href,
    boolean answered) {

  public enum Kind {
    /** Something about the holder is being looked into; no reason of ours lifts that. */
    HELD(true, false),
    NOT_MET(true, true),
    /** The register has this award for this holder and period. */
    DUPLICATE(true, true),
    /** Twice in this list, or also in another decision in the making. */
    PROPOSED_TWICE(true, true),
    NO_AUTHORITY(true, true),
    /** The law leaves it to whoever signs. */
    ASK_PERSON(false, false);

    private final boolean stops;
    private final boolean answerable;

    Kind(boolean stops, boolean answerable) {
      this.stops = stops;
      this.answerable = answerable;
    }

    /** Whether an officer's reason can stand against it. */
    public boolean answerable() {
      return answerable;
    }
  }

  /** Whether the decision cannot go on because of it. */
  public boolean stops() {
    return kind.stops && !(answered && kind.answerable);
  }

  public Tone tone() {
    return stops() ? Tone.MISS : Tone.ASK;
  }
}
