package vn.guongsang.screening.one;

import java.util.List;
import java.util.Optional;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * One award on the page of whoever might receive it.
 *
 * @param state how it stands on the register alone
 * @param lacks what is missing, in words
 * @param conditions what the open year must bring for it to be possible this year; empty where it
 *     does not hang on that
 * @param earliest when it could be
 */
public record Prospect(
    String code,
    String name,
    Tone tone,
    String state,
    List<String> lacks,
    List<String> conditions,
    Optional<Said> earliest,
    String href) {

  private static final int NEXT_STEPS = 3;

  /** How many are shown at once: all that may be possible, and the first steps beyond. */
  public static int near(List<Prospect> inOrder) {
    var possible = (int) inOrder.stream().filter(one -> one.tone != Tone.MISS).count();
    return Math.min(inOrder.size(), possible + NEXT_STEPS);
  }
}
