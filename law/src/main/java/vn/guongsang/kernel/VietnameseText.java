package vn.guongsang.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text as it is kept (composed letters, single spaces) and as it is searched. */
public final class VietnameseText {

  private VietnameseText() {}

  /**
   * Text as it is kept: composed letters (NFC), no invisible characters, one space where there were
   * several, none at the ends. Line breaks become spaces.
   */
  public static String clean(String typed) {
    var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    var out = new StringBuilder(composed.length());
    var space = false;
    for (var i = 0; i < composed.length(); ) {
      var c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !out.isEmpty();
      } else if (Character.getType(c) != Character.FORMAT
          && Character.getType(c) != Character.CONTROL) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /**
   * Text as it is searched and compared for likeness: no accents, đ as d, lower case, letters and
   * digits only, one space between words. "Phường Hoàng Mai" and "phuong hoang mai" fold alike.
   *
   * <p>The one folding of the whole system: the {@code folded} columns of the database hold it.
   */
  public static String fold(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var out = new StringBuilder(apart.length());
    var space = false;
    for (var i = 0; i < apart.length(); ) {
      var c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      if (c == 'đ') {
        c = 'd';
      }
      if (Character.isLetterOrDigit(c)) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.appendCodePoint(c);
      } else {
        space = !out.isEmpty();
      }
    }
    return out.toString();
  }
}
