package vn.guongsang.shell.sheets.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: dots between thousands, a comma before decimals. The other way round
 * is read too, but said, for a person to look at.
 *
 * @param doubt code of the warning, empty when there is none
 */
record NumberText(BigDecimal number, boolean percent, String doubt) {

  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern VIETNAMESE =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+,\\d+");
  private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:,\\d+)?");
  private static final Pattern ENGLISH =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}|\\d+\\.\\d+");
  private static final Pattern COMMA_AND_THREE = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

  /** Null when this is no number. */
  static @org.jspecify.annotations.Nullable NumberText of(String typed) {
    var text = typed;
    var percent = text.endsWith("%");
    if (percent) {
      text = text.substring(0, text.length() - 1).strip();
    }
    var minus = text.startsWith("-") || text.startsWith("−");
    if (minus || text.startsWith("+")) {
      text = text.substring(1).strip();
    }
    if (text.length() > 40) {
      return null;
    }
    String plain;
    var doubt = "";
    if (PLAIN.matcher(text).matches()) {
      plain = text;
    } else if (VIETNAMESE.matcher(text).matches()) {
      plain = text.replace(".", "").replace(',', '.');
      doubt = COMMA_AND_THREE.matcher(text).matches() ? "number.commaRead" : "";
    } else if (SPACED.matcher(text).matches()) {
      plain = text.replace(" ", "").replace(',', '.');
    } else if (ENGLISH.matcher(text).matches()) {
      plain = text.replace(",", "");
      doubt = "number.englishRead";
    } else {
      return null;
    }
    var number = new BigDecimal(plain);
    return new NumberText(minus ? number.negate() : number, percent, doubt);
  }
}
