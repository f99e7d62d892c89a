package vn.guongsang.documents.certificates;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of one run of a press: read once, measured quickly. For one thread. */
public final class TypeCase implements Closeable {

  private static final int REMEMBERED = 0x3000;

  private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

  public TypeCase() {
    for (var face : Typeface.values()) {
      try (var in = Objects.requireNonNull(TypeCase.class.getResourceAsStream(face.resource()))) {
        fonts.put(face, new Font(new TTFParser().parse(new RandomAccessReadBuffer(in))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Font font(Typeface face) {
    return Objects.requireNonNull(fonts.get(face));
  }

  /** The first letter that no face of ours holds; empty where all are there. */
  public String missing(String text) {
    var cmap = font(Typeface.PLAIN).cmap;
    return text.codePoints()
        .filter(c -> c != ' ' && cmap.getGlyphId(c) == 0)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() throws IOException {
    for (var font : fonts.values()) {
      font.ttf.close();
    }
  }

  /** One face and the widths of its letters. */
  static final class Font {
    private final TrueTypeFont ttf;
    private final CmapLookup cmap;
    private final double perEm;
    private final float[] widths = new float[REMEMBERED];

    Font(TrueTypeFont ttf) throws IOException {
      this.ttf = ttf;
      cmap = ttf.getUnicodeCmapLookup();
      perEm = ttf.getUnitsPerEm();
      Arrays.fill(widths, -1);
    }

    TrueTypeFont ttf() {
      return ttf;
    }

    /** In points, at one point of size. */
    double width(String text) {
      var sum = 0d;
      for (var i = 0; i < text.length(); ) {
        var c = text.codePointAt(i);
        sum += width(c);
        i += Character.charCount(c);
      }
      return sum;
    }

    private double width(int c) {
      if (c < REMEMBERED && widths[c] >= 0) {
        return widths[c];
      }
      try {
        var width = (float) (ttf.getAdvanceWidth(cmap.getGlyphId(c)) / perEm);
        if (c < REMEMBERED) {
          widths[c] = width;
        }
        return width;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
