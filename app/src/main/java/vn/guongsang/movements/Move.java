package vn.guongsang.movements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.guongsang.movements.Movement.State;

/** What can be done with a movement as a whole: one table, which pages and rules read. */
public enum Move {
  LAUNCH("launched", EnumSet.of(State.DRAFT), State.LAUNCHED, false),
  /** Sơ kết: as often as it is needed. */
  REVIEW("reviewed", EnumSet.of(State.LAUNCHED, State.REVIEWED), State.REVIEWED, false),
  SUSPEND("suspended", EnumSet.of(State.LAUNCHED, State.REVIEWED), State.SUSPENDED, true),
  /** Back to what it was before it was suspended. */
  RESUME("resumed", EnumSet.of(State.SUSPENDED), State.LAUNCHED, false),
  /** Tổng kết. */
  CLOSE("closed", EnumSet.of(State.LAUNCHED, State.REVIEWED), State.CLOSED, false);

  private final String past;

  @SuppressWarnings("ImmutableEnumChecker") // it is not modified
  private final Set<State> from;

  private final State to;
  private final boolean needsReason;

  Move(String past, Set<State> from, State to, boolean needsReason) {
    this.past = past;
    this.from = from;
    this.to = to;
    this.needsReason = needsReason;
  }

  /** The verb of the journal's sentence. */
  String past() {
    return past;
  }

  State to() {
    return to;
  }

  public boolean needsReason() {
    return needsReason;
  }

  public boolean from(State state) {
    return from.contains(state);
  }

  public static List<Move> of(State state) {
    return Stream.of(values()).filter(move -> move.from(state)).toList();
  }
}
