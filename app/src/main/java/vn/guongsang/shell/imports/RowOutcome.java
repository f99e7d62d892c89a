package vn.guongsang.shell.imports;

import vn.guongsang.shell.list.Cell.Tone;

/** What would happen, or happened, to one row of a sheet. */
public enum RowOutcome {
  NEW(Tone.MET),
  CHANGED(Tone.HELD),
  /** All that the row says is so already. */
  SAME(Tone.PLAIN),
  /** A person must decide or mend something first; nothing is applied while there is one. */
  WRONG(Tone.MISS),
  /** Cannot be decided from the sheet; left to a person in the queue of rows to be cleared up. */
  WAITING(Tone.ASK),
  /** Not a row of data: a heading, a sum, a signature. */
  IGNORED(Tone.PLAIN);

  private final Tone tone;

  RowOutcome(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }
}
