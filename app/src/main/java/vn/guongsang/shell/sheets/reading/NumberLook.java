package vn.guongsang.shell.sheets.reading;

import java.util.Locale;

/**
 * What a number format makes of a number: a day, a percentage, a code with leading noughts.
 *
 * @param digits to pad to, 0 for none
 */
record NumberLook(boolean day, boolean percent, int digits) {

  static final NumberLook PLAIN = new NumberLook(false, false, 0);
  private static final NumberLook DAY = new NumberLook(true, false, 0);
  private static final NumberLook PERCENT = new NumberLook(false, true, 0);

  /** The formats Excel knows by number alone (ECMA-376 part 1, 18.8.30, and its Asian ones). */
  static NumberLook builtIn(int id) {
    if (id == 9 || id == 10) {
      return PERCENT;
    }
    var day =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return day ? DAY : PLAIN;
  }

  static NumberLook of(String format) {
    var first = format.split(";", -1)[0];
    var bare =
        first
            .replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\\\.", "")
            .replaceAll("_.", "")
            .replaceAll("\\[[^\\]]*\\]", "")
            .toLowerCase(Locale.ROOT);
    if (bare.contains("general")) {
      return PLAIN;
    }
    // m alone may be minutes: a day shows its day or its year
    if (bare.contains("d") || bare.contains("y")) {
      return DAY;
    }
    if (bare.contains("%")) {
      return PERCENT;
    }
    return bare.matches("0{2,20}") ? new NumberLook(false, false, bare.length()) : PLAIN;
  }
}
