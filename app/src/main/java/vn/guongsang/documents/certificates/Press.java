package vn.guongsang.documents.certificates;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Draws certificates, one a page. What is the same on all of one layout is drawn once and referred
 * to from every page; fonts are embedded once, with the letters used.
 */
public final class Press implements Closeable {

  private static final String CREATOR = "Gương Sáng";

  private final PDDocument document = new PDDocument();
  private final TypeCase type;
  private final boolean fullColour;
  private final Offset offset;
  private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
  private final Map<Layout, PDFormXObject> grounds = new HashMap<>();

  /**
   * @param fullColour with ground and printed words, on blank paper; else the fields alone, over
   *     stock that bears the rest
   */
  public Press(TypeCase type, boolean fullColour, Offset offset) {
    this.type = type;
    this.fullColour = fullColour;
    this.offset = offset;
    document.getDocumentInformation().setCreator(CREATOR);
  }

  /**
   * @param words what the holes are filled with, by name
   * @param address what the square code says
   */
  public void add(Layout layout, Map<String, String> words, String address) {
    var page = new PDPage(sheet(layout));
    document.addPage(page);
    try (var out = new PDPageContentStream(document, page)) {
      if (fullColour) {
        out.drawForm(ground(layout));
      }
      for (var field : layout.fields()) {
        if (!(fullColour && field.fixed()) && !(field.onStock() && !fullColour)) {
          write(out, layout, field, filled(field.text(), words));
        }
      }
      square(out, layout, address);
    } catch (IOException | WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PDRectangle sheet(Layout layout) {
    return new PDRectangle(
        (float) (layout.width() * Ink.POINT), (float) (layout.height() * Ink.POINT));
  }

  private PDFormXObject ground(Layout layout) throws IOException {
    var known = grounds.get(layout);
    if (known != null) {
      return known;
    }
    var form = new PDAppearanceStream(document);
    form.setBBox(sheet(layout));
    form.setResources(new PDResources());
    try (var out =
        new PDPageContentStream(
            document, form, form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
      new Ink(out).draw(layout.shapes(), layout.height());
      for (var field : layout.fields()) {
        if (field.fixed()) {
          write(out, layout, field, field.text());
        }
      }
    }
    grounds.put(layout, form);
    return form;
  }

  private PDFont font(Typeface face) {
    return fonts.computeIfAbsent(
        face,
        f -> {
          try {
            return PDType0Font.load(document, type.font(f).ttf(), true);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Empty where it has holes and none of them has anything to say. */
  static String filled(String text, Map<String, String> words) {
    var out = new StringBuilder();
    var said = text.indexOf('{') < 0;
    for (var at = 0; at < text.length(); ) {
      var open = text.indexOf('{', at);
      var close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        out.append(text, at, text.length());
        break;
      }
      var value = words.getOrDefault(text.substring(open + 1, close), "");
      said |= !value.isBlank();
      out.append(text, at, open).append(value);
      at = close + 1;
    }
    return said ? out.toString().strip() : "";
  }

  private void write(PDPageContentStream out, Layout layout, Field field, String words)
      throws IOException {
    if (words.isEmpty()) {
      return;
    }
    var font = type.font(field.face());
    var set = SetWords.in(font, field, words);
    var colour = Ink.colour(field.colour());
    var tall = set.size() * SetWords.LEADING;
    var top = layout.height() * Ink.POINT - (field.y() + shiftDown()) * Ink.POINT;
    var free = field.height() * Ink.POINT - tall * set.lines().size();
    var y = top - free / 2 - tall * 0.78;
    var left = (field.x() + shiftAcross()) * Ink.POINT;
    out.beginText();
    out.setNonStrokingColor(colour[0], colour[1], colour[2]);
    out.setFont(font(field.face()), (float) set.size());
    var lastX = 0d;
    var lastY = 0d;
    for (var line : set.lines()) {
      var spare = field.width() * Ink.POINT - font.width(line) * set.size();
      var x =
          left
              + switch (field.align()) {
                case LEFT -> 0;
                case CENTRE -> spare / 2;
                case RIGHT -> spare;
              };
      out.newLineAtOffset((float) (x - lastX), (float) (y - lastY));
      out.showText(line);
      lastX = x;
      lastY = y;
      y -= tall;
    }
    out.endText();
  }

  private double shiftAcross() {
    return -offset.across();
  }

  private double shiftDown() {
    return -offset.down();
  }

  /** Dark squares beside one another as one bar, so that no hair of light stands between them. */
  private void square(PDPageContentStream out, Layout layout, String address)
      throws IOException, WriterException {
    var qr = layout.qr();
    var modules = modules(address);
    var cell = qr.size() * Ink.POINT / modules.getWidth();
    var left = (qr.x() + shiftAcross()) * Ink.POINT;
    var top = (layout.height() - qr.y() - shiftDown()) * Ink.POINT;
    out.setNonStrokingColor(0f, 0f, 0f);
    for (var row = 0; row < modules.getHeight(); row++) {
      for (var from = 0; from < modules.getWidth(); ) {
        var to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          out.addRect(
              (float) (left + from * cell),
              (float) (top - (row + 1) * cell),
              (float) ((to - from) * cell),
              (float) cell);
        }
        from = Math.max(to, from + 1);
      }
    }
    out.fill();
  }

  private static ByteMatrix modules(String address) throws WriterException {
    return Encoder.encode(address, ErrorCorrectionLevel.L).getMatrix();
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  public void write(OutputStream out) throws IOException {
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** Where the words of a field would stand, for those who check that nothing is cut. */
  static List<String> linesOf(TypeCase type, Field field, String words) {
    return SetWords.in(type.font(field.face()), field, words).lines();
  }
}
