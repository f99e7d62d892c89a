package vn.guongsang.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A person's name as Vietnamese lists take it: the last word is the given name, the first the
 * family name, what stands between is the middle name.
 */
public final class VietnameseName {

  /** The alphabet, with the letters of foreign names where they usually stand. */
  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** No mark, huyền, hỏi, ngã, sắc, nặng: the order of dictionaries. */
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private VietnameseName() {}

  /** The last word. */
  public static String given(String name) {
    var words = words(name);
    return words[words.length - 1];
  }

  /** The first word of several; empty for a single word. */
  public static String family(String name) {
    var words = words(name);
    return words.length == 1 ? "" : words[0];
  }

  /**
   * A text whose plain byte order is the order of Vietnamese lists: given name, then family name,
   * then the middle; letters first (a, ă, â … d, đ), tones next.
   */
  public static String sortKey(String name) {
    var words = words(name);
    var out = new StringBuilder(name.length() * 2);
    word(words[words.length - 1], out);
    for (var i = 0; i < words.length - 1; i++) {
      word(words[i], out);
    }
    return out.toString();
  }

  private static String[] words(String name) {
    return VietnameseText.clean(name).split(" ");
  }

  private static void word(String word, StringBuilder out) {
    var tone = 0;
    var composed = new StringBuilder();
    var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (var i = 0; i < apart.length(); i++) {
      var at = TONES.indexOf(apart.charAt(i));
      if (at >= 0) {
        tone = at + 1;
      } else {
        composed.append(apart.charAt(i));
      }
    }
    var plain = Normalizer.normalize(composed, Normalizer.Form.NFC);
    for (var i = 0; i < plain.length(); i++) {
      var at = LETTERS.indexOf(plain.charAt(i));
      if (at >= 0) {
        out.append((char) ('A' + at));
      } else if (Character.isDigit(plain.charAt(i))) {
        out.append(plain.charAt(i));
      }
    }
    out.append(' ').append(tone).append(' ');
  }
}
