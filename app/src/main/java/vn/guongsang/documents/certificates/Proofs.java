package vn.guongsang.documents.certificates;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Proof sheets: a certificate as a picture, and the sheet by which a printer is set right. */
public final class Proofs {

  private static final String MARKS = "#000000";
  private static final double HAIR = 0.15;
  private static final int RULER = 10;

  private Proofs() {}

  public static byte[] pdf(
      Layout layout, boolean fullColour, Offset offset, Map<String, String> words, String address) {
    try (var type = new TypeCase();
        var press = new Press(type, fullColour, offset)) {
      press.add(layout, words, address);
      var out = new ByteArrayOutputStream();
      press.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] png(byte[] pdf, int dotsPerInch) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture(pdf, 0, dotsPerInch), "png", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static BufferedImage picture(byte[] pdf, int page, int dotsPerInch) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
    }
  }

  /**
   * Crosses 20 mm from each corner with a ruler of 10 mm to each side, moved by the offset saved so
   * far, and the boxes of the fields: held against the light with the stock, it shows what is still
   * missing.
   *
   * @param explained what to do, in the reader's language
   */
  public static byte[] calibration(Layout layout, Offset offset, List<String> explained) {
    var shapes = new ArrayList<Shape>();
    for (var x : new double[] {20, layout.width() - 20}) {
      for (var y : new double[] {20, layout.height() - 20}) {
        cross(shapes, x - offset.across(), y - offset.down());
      }
    }
    for (var field : layout.fields()) {
      if (!field.onStock()) {
        shapes.add(
            new Shape.Box(
                field.x() - offset.across(),
                field.y() - offset.down(),
                field.width(),
                field.height(),
                "#999999",
                HAIR,
                null));
      }
    }
    var words =
        new Field(
            "explained",
            String.join("\n", explained),
            Typeface.PLAIN,
            35,
            8,
            layout.width() - 70,
            30,
            11,
            7,
            Field.Align.LEFT,
            Field.Fit.WRAP,
            MARKS,
            false);
    var qr = new Layout.Qr(layout.qr().x(), layout.qr().y(), layout.qr().size());
    return pdf(
        new Layout(
            "calibration",
            layout.name(),
            layout.width(),
            layout.height(),
            shapes,
            List.of(words),
            qr),
        true,
        Offset.NONE,
        Map.of(),
        "20 mm");
  }

  private static void cross(List<Shape> shapes, double x, double y) {
    shapes.add(new Shape.Rule(x - RULER, y, x + RULER, y, MARKS, HAIR));
    shapes.add(new Shape.Rule(x, y - RULER, x, y + RULER, MARKS, HAIR));
    for (var mm = -RULER; mm <= RULER; mm++) {
      var long_ = mm % 5 == 0 ? 1.6 : 0.8;
      shapes.add(new Shape.Rule(x + mm, y - long_, x + mm, y + long_, MARKS, HAIR));
      shapes.add(new Shape.Rule(x - long_, y + mm, x + long_, y + mm, MARKS, HAIR));
    }
  }
}
