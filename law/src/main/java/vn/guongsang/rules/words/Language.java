package vn.guongsang.rules.words;

/** A language findings can be read in. */
public enum Language {
  VIETNAMESE("vi"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
