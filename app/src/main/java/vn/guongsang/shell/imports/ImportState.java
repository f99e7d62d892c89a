package vn.guongsang.shell.imports;

import vn.guongsang.shell.list.Cell.Tone;

/** READ → CHECKED → APPLIED → UNDONE; what is not applied can be dropped, and is after 30 days. */
public enum ImportState {
  READ(Tone.ASK),
  CHECKED(Tone.ASK),
  APPLIED(Tone.MET),
  UNDONE(Tone.PLAIN),
  DROPPED(Tone.PLAIN);

  private final Tone tone;

  ImportState(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }

  public boolean open() {
    return this == READ || this == CHECKED;
  }
}
