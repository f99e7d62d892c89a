package vn.guongsang.decisions;

import vn.guongsang.shell.list.Cell.Tone;

/** What became of a line of the register. */
public enum AwardState {
  IN_FORCE(Tone.MET),
  /** Another line says it rightly. */
  CORRECTED(Tone.PLAIN),
  /** Should never have been entered. */
  WITHDRAWN(Tone.PLAIN),
  /** A part of its decision was annulled, and it with it. */
  ANNULLED(Tone.MISS),
  REVOKED(Tone.MISS);

  private final Tone tone;

  AwardState(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }
}
