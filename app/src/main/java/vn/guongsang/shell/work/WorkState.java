package vn.guongsang.shell.work;

import vn.guongsang.shell.list.Cell.Tone;

/** QUEUED → RUNNING → DONE, FAILED or CANCELLED; a crash or a stop leads back to QUEUED. */
public enum WorkState {
  QUEUED(Tone.PLAIN),
  RUNNING(Tone.PLAIN),
  DONE(Tone.MET),
  FAILED(Tone.MISS),
  CANCELLED(Tone.PLAIN);

  private final Tone tone;

  WorkState(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }

  public boolean over() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
