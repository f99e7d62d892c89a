package vn.guongsang.decisions.issue;

import vn.guongsang.shell.list.Cell.Tone;

/** Where a decision made here stands. One made elsewhere is published from the first. */
public enum DecisionState {
  DRAFT(Tone.PLAIN),
  /** Printed or sent to the office's document system; nobody changes it meanwhile. */
  AWAITING_SIGNATURE(Tone.ASK),
  /** Signed; văn thư has yet to give the number. */
  AWAITING_NUMBER(Tone.ASK),
  PUBLISHED(Tone.MET),
  CANCELLED(Tone.PLAIN);

  private final Tone tone;

  DecisionState(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }
}
