package vn.guongsang.decisions.issue;

/** In which capacity somebody signs; the letters of Decree 30/2020, Phụ lục I. */
public enum Capacity {
  /** The head in their own name. */
  HEAD(""),
  /** Thay mặt: on behalf of a body that decides together. */
  ON_BEHALF("TM."),
  /** Ký thay: a deputy for the head. */
  FOR_HEAD("KT."),
  /** Quyền: acting head. */
  ACTING("Q."),
  /** Thừa lệnh: by order of the head. */
  BY_ORDER("TL."),
  /** Thừa ủy quyền: under a delegation that may not be passed on. */
  BY_DELEGATION("TUQ.");

  private final String letters;

  Capacity(String letters) {
    this.letters = letters;
  }

  public String letters() {
    return letters;
  }
}
