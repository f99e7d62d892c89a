package vn.guongsang.localrules;

import vn.guongsang.rules.texts.Bilingual;

/** What is wrong in a regulation's file, and where. */
record Problem(String file, int line, Bilingual words) {

  /** As a person finds it: {@code ha-noi.yaml:12: … / …}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + words.vi() + " / " + words.en();
  }
}
