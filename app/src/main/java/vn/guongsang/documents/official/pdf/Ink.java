package vn.guongsang.documents.official.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import vn.guongsang.documents.official.Face;
import vn.guongsang.documents.official.Lines.Line;
import vn.guongsang.documents.official.Lines.Word;

/** Writes text and rules on the page at hand; lengths from its upper left corner. */
final class Ink implements AutoCloseable {

  /** What part of a line's height lies below the feet of the letters. */
  private static final float BELOW = 0.29f;

  private static final float RULE = 0.7f;

  enum Place {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED
  }

  private final PDDocument document = new PDDocument();
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
  private @Nullable PDPageContentStream page;
  private float height;

  Ink(String title) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentCatalog().setLanguage("vi");
  }

  void turn(float width, float tall) {
    try {
      endPage();
      var fresh = new PDPage(new PDRectangle(width, tall));
      document.addPage(fresh);
      page = new PDPageContentStream(document, fresh);
      height = tall;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream page() {
    if (page == null) {
      throw new IllegalStateException("no page yet");
    }
    return page;
  }

  private PDFont font(Face face) throws IOException {
    var known = fonts.get(face);
    if (known == null) {
      try (var in = face.open()) {
        known = PDType0Font.load(document, in, true);
        fonts.put(face, known);
      }
    }
    return known;
  }

  /**
   * A line of text within {@code width}, whose box of {@code tall} points begins at {@code top}.
   */
  void line(Line line, Place place, float size, float left, float top, float width, float tall) {
    var words = line.words();
    if (words.isEmpty()) {
      return;
    }
    var spare = width - line.indent() - line.natural();
    var stretch =
        place == Place.JUSTIFIED && !line.last() && words.size() > 1
            ? spare / (words.size() - 1)
            : 0;
    var x =
        left
            + line.indent()
            + switch (place) {
              case LEFT, JUSTIFIED -> 0;
              case CENTRE -> spare / 2;
              case RIGHT -> spare;
            };
    var feet = top + tall - (tall - size) / 2 - size * BELOW + size * 0.04f;
    for (var i = 0; i < words.size(); ) {
      var face = words.get(i).face();
      var same = i;
      while (same < words.size() && words.get(same).face() == face) {
        same++;
      }
      x = write(words.subList(i, same), same < words.size(), stretch, size, x, feet);
      i = same;
    }
  }

  private float write(
      List<Word> words, boolean more, float stretch, float size, float left, float feet) {
    var face = words.getFirst().face();
    var space = face.width(" ", size);
    var text = new ArrayList<Object>();
    var x = left;
    for (var i = 0; i < words.size(); i++) {
      var goesOn = more || i < words.size() - 1;
      text.add(words.get(i).text() + (goesOn ? " " : ""));
      x += words.get(i).width();
      if (goesOn) {
        x += space + stretch;
        text.add(-stretch / size * 1000);
      }
    }
    try {
      page().beginText();
      page().setFont(font(face), size);
      page().newLineAtOffset(left, height - feet);
      page().showTextWithPositioning(text.toArray());
      page().endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return x;
  }

  void rule(float x1, float y1, float x2, float y2) {
    try {
      page().setLineWidth(RULE);
      page().moveTo(x1, height - y1);
      page().lineTo(x2, height - y2);
      page().stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void endPage() throws IOException {
    if (page != null) {
      page.close();
    }
  }

  byte[] bytes() {
    try {
      endPage();
      page = null;
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
