package vn.guongsang.registry.people.personal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lines of text on A4 pages, in a face that has every Vietnamese letter; long lines are broken. */
final class SheetPdf implements AutoCloseable {

  private static final float MARGIN = 56;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

  private final PDDocument document = new PDDocument();
  private final PDFont plain;
  private final PDFont bold;
  private PDPageContentStream page;
  private float y;

  SheetPdf(String title) {
    try {
      plain = font("Tinos-Regular.ttf");
      bold = font("Tinos-Bold.ttf");
      document.getDocumentInformation().setTitle(title);
      document.getDocumentCatalog().setLanguage("vi");
      page = turn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDFont font(String name) throws IOException {
    try (var in = SheetPdf.class.getResourceAsStream("/fonts/" + name)) {
      return PDType0Font.load(document, Objects.requireNonNull(in, name), true);
    }
  }

  private PDPageContentStream turn() throws IOException {
    var fresh = new PDPage(PDRectangle.A4);
    document.addPage(fresh);
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, fresh);
  }

  void heading(String text, float size) {
    space(size * 0.6f);
    write(text, bold, size, 0);
    space(3);
  }

  void line(String text) {
    write(text, plain, 11, 0);
  }

  void small(String text, float indent) {
    write(text, plain, 9, indent);
  }

  /** A label with its value, and quietly below what it is held for. */
  void field(String label, String value, String quietly) {
    write(label + ": " + value, plain, 11, 0);
    small(quietly, 14);
    space(2);
  }

  private void space(float height) {
    y -= height;
  }

  private void write(String text, PDFont font, float size, float indent) {
    try {
      for (var line : broken(known(text, font), font, size, WIDTH - indent)) {
        if (y - size * 1.5f < MARGIN) {
          page.close();
          page = turn();
        }
        y -= size * 1.5f;
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(MARGIN + indent, y);
        page.showText(line);
        page.endText();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Letters the face does not have, such as Chinese ones, are marked instead of stopping it all.
   */
  private static String known(String text, PDFont font) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              var letter = Character.isISOControl(c) ? " " : Character.toString(c);
              try {
                font.encode(letter);
                out.append(letter);
              } catch (IOException | IllegalArgumentException e) {
                out.append('?');
              }
            });
    return out.toString();
  }

  private static List<String> broken(String text, PDFont font, float size, float width)
      throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (font.getStringWidth(longer) * size / 1000 <= width) {
        line = new StringBuilder(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line = new StringBuilder();
      for (var letter : word.codePoints().mapToObj(Character::toString).toList()) {
        if (font.getStringWidth(line + letter) * size / 1000 > width) {
          lines.add(line.toString());
          line = new StringBuilder();
        }
        line.append(letter);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  byte[] bytes() {
    try {
      page.close();
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
