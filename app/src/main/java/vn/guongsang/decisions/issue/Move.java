package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.issue.DecisionState.AWAITING_NUMBER;
import static vn.guongsang.decisions.issue.DecisionState.AWAITING_SIGNATURE;
import static vn.guongsang.decisions.issue.DecisionState.CANCELLED;
import static vn.guongsang.decisions.issue.DecisionState.DRAFT;
import static vn.guongsang.decisions.issue.DecisionState.PUBLISHED;
import static vn.guongsang.shell.Right.DECISIONS_DRAFT;
import static vn.guongsang.shell.Right.DECISIONS_ISSUE;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** What may happen to a decision made here: the one table that screens and rights read. */
public enum Move {
  SEND_TO_SIGN(DECISIONS_DRAFT, AWAITING_SIGNATURE, DRAFT),
  RECORD_SIGNATURE(DECISIONS_ISSUE, AWAITING_NUMBER, AWAITING_SIGNATURE),
  PUBLISH(DECISIONS_ISSUE, PUBLISHED, AWAITING_SIGNATURE, AWAITING_NUMBER),
  TAKE_BACK(DECISIONS_DRAFT, DRAFT, AWAITING_SIGNATURE, AWAITING_NUMBER),
  CANCEL(DECISIONS_DRAFT, CANCELLED, DRAFT, AWAITING_SIGNATURE, AWAITING_NUMBER);

  private final Right needs;
  private final DecisionState to;

  @SuppressWarnings("ImmutableEnumChecker") // it cannot be modified
  private final Set<DecisionState> from;

  Move(Right needs, DecisionState to, DecisionState... from) {
    this.needs = needs;
    this.to = to;
    this.from = Collections.unmodifiableSet(EnumSet.copyOf(List.of(from)));
  }

  public Right needs() {
    return needs;
  }

  public DecisionState to() {
    return to;
  }

  public boolean from(DecisionState state) {
    return from.contains(state);
  }

  /** What this viewer may do next, the way forward first. */
  public static List<Move> open(DecisionState state, Viewer viewer) {
    return Arrays.stream(values()).filter(m -> m.from(state) && viewer.may(m.needs)).toList();
  }
}
