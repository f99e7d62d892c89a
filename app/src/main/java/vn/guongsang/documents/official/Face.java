package vn.guongsang.documents.official;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The four cuts of Tinos, which has the measure of Times New Roman, with the width of every letter:
 * lines are broken, and rules drawn, alike in both kinds of file.
 */
public enum Face {
  PLAIN("Tinos-Regular.ttf"),
  BOLD("Tinos-Bold.ttf"),
  ITALIC("Tinos-Italic.ttf"),
  BOLD_ITALIC("Tinos-BoldItalic.ttf");

  private static final int LETTERS = 0x10000;
  private static final char UNKNOWN = '?';

  private final String file;

  @SuppressWarnings("ImmutableEnumChecker") // filled once, from the font that never changes
  private volatile float @Nullable [] widths;

  Face(String file) {
    this.file = file;
  }

  public InputStream open() {
    return Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file), file);
  }

  /** The width in points of a text that went through {@link #known}. */
  public float width(String text, float size) {
    var known = widths();
    var sum = 0f;
    for (var i = 0; i < text.length(); i++) {
      sum += known[text.charAt(i)];
    }
    return sum * size;
  }

  /** The text with a question mark for each letter the face does not have, and no tabs. */
  public String known(String typed) {
    var text = Normalizer.normalize(typed, Normalizer.Form.NFC);
    var known = widths();
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (letter == '\t' || letter == '\n' || letter == '\r') {
        out.append(' ');
      } else if (letter < LETTERS && known[letter] > 0) {
        out.append((char) letter);
      } else if (Character.getType(letter) != Character.FORMAT
          && Character.getType(letter) != Character.NON_SPACING_MARK) {
        out.append(UNKNOWN);
      }
    }
    return out.toString();
  }

  private float[] widths() {
    var known = widths;
    if (known == null) {
      known = read();
      widths = known;
    }
    return known;
  }

  private float[] read() {
    try (var in = open();
        var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      var letters = font.getUnicodeCmapLookup();
      var out = new float[LETTERS];
      for (var letter = ' '; letter < LETTERS - 1; letter++) {
        var glyph = letters.getGlyphId(letter);
        out[letter] = glyph == 0 ? 0 : font.getAdvanceWidth(glyph) / (float) font.getUnitsPerEm();
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
