package vn.guongsang.shell;

import java.util.Locale;

/** The languages the product speaks. Vietnamese unless the reader chose otherwise. */
public enum Language {
  VI("vi", "Tiếng Việt"),
  EN("en", "English");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  public String code() {
    return code;
  }

  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.forLanguageTag(this == VI ? "vi-VN" : "en-GB");
  }

  public static Language of(String code) {
    return "en".equals(code) ? EN : VI;
  }
}
