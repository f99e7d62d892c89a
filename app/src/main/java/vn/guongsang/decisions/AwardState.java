package vn.guongsang.decisions;

import vn.guongsang.shell.list.Cell.Tone;

/** What became of a line of the register. */
public enum AwardState {
  IN_FORCE(Tone.MET),
  /** Another line says it rightly. */
  CORRECTED(Tone.PLAIN),
  /** Should never have been entered. */
  WITHDRAWN(Tone.PLAIN),
  REVOKED(Tone.MISS);

  private final Tone tone;

  AwardState(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }
}
