package vn.guongsang.screening.web;

import vn.guongsang.shell.list.Cell.Tone;

/** What came of a row; a row that was not read has no outcome of the law. */
public enum AnswerState {
  MET(Tone.MET),
  ASK_PERSON(Tone.ASK),
  HELD(Tone.HELD),
  NOT_MET(Tone.MISS),
  UNREAD(Tone.PLAIN);

  private final Tone tone;

  AnswerState(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }
}
