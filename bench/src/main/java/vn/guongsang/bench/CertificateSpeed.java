package vn.guongsang.bench;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.documents.certificates.Layout;
import vn.guongsang.documents.certificates.Layouts;
import vn.guongsang.documents.certificates.Offset;
import vn.guongsang.documents.certificates.Press;
import vn.guongsang.documents.certificates.TypeCase;

/**
 * 5,000 certificates in one PDF by our press, from a layout kept as data, beside a bare PDFBox loop
 * that draws one such certificate with its frame, words and square code in fixed places, fonts
 * shared by all pages: three rounds of each in one run. Goal: 70 % of the bare loop.
 */
public final class CertificateSpeed {

  private static final int WARM_UP = 1_000;
  private static final int PAGES = 5_000;
  private static final int ROUNDS = 3;
  private static final float WIDE = 841.89f;
  private static final float HIGH = 595.28f;
  private static final float[] SIZES = {14, 14, 17, 13, 44, 31, 15, 16, 11, 11, 11, 14, 14, 15};

  private CertificateSpeed() {}

  private interface Loop {
    void print(int pages) throws IOException, WriterException;
  }

  public static void main(String[] args) throws IOException, WriterException {
    var layout = new Layouts(JsonMapper.builder().build()).find("giay-khen").orElseThrow();
    Loop ours = pages -> ours(layout, pages);
    Loop bare = CertificateSpeed::bare;
    ours.print(WARM_UP);
    bare.print(WARM_UP);
    for (var round = 1; round <= ROUNDS; round++) {
      var a = rate(ours);
      var b = rate(bare);
      System.out.printf(
          "round %d: press %,.0f certificates/s, bare PDFBox loop %,.0f certificates/s, ratio"
              + " %.0f %%%n",
          round, a, b, 100 * a / b);
    }
  }

  private static double rate(Loop loop) throws IOException, WriterException {
    var from = System.nanoTime();
    loop.print(PAGES);
    return PAGES * 1e9 / (System.nanoTime() - from);
  }

  private static String[] lines(int i) {
    return new String[] {
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOÀN KIẾM",
      "TẶNG",
      "GIẤY KHEN",
      "Nguyễn Đức Ưởng " + i,
      "Giáo viên, Trường Trung học cơ sở Trưng Vương",
      "Đã có thành tích xuất sắc trong phong trào thi đua năm 2026",
      "Quyết định số 1234/QĐ-UBND ngày 22 tháng 11 năm 2026",
      "Số vào sổ: 2026/" + i,
      "Mã xác thực: " + code(i),
      "Ngày 22 tháng 11 năm 2026",
      "CHỦ TỊCH",
      "Trần Thị Phượng",
    };
  }

  private static String code(int i) {
    return "K7QM-%04d-9HXA".formatted(i);
  }

  private static String address(int i) {
    return "https://thiduakhenthuong.example.vn/v/" + code(i);
  }

  private static void ours(Layout layout, int pages) throws IOException {
    try (var type = new TypeCase();
        var press = new Press(type, true, Offset.NONE)) {
      for (var i = 0; i < pages; i++) {
        var lines = lines(i);
        Map<String, String> words = new HashMap<>();
        words.put("issuer-capitals", lines[2]);
        words.put("name", lines[5]);
        words.put("post-and-unit", lines[6]);
        words.put("achievement", lines[7]);
        words.put("number", "1234/QĐ-UBND");
        words.put("decided-on", "22 tháng 11 năm 2026");
        words.put("book", "2026/" + i);
        words.put("code", code(i));
        words.put("place-and-day", lines[11]);
        words.put("post-capitals", lines[12]);
        words.put("signatory", lines[13]);
        press.add(layout, words, address(i));
      }
      press.write(OutputStream.nullOutputStream());
    }
  }

  private static void bare(int pages) throws IOException, WriterException {
    try (var document = new PDDocument();
        var plainFile = font("Regular");
        var boldFile = font("Bold")) {
      PDFont plain = PDType0Font.load(document, plainFile, true);
      PDFont bold = PDType0Font.load(document, boldFile, true);
      for (var i = 0; i < pages; i++) {
        var page = new PDPage(new PDRectangle(WIDE, HIGH));
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
          frame(out);
          words(out, plain, bold, i);
          square(out, i);
        }
      }
      document.save(OutputStream.nullOutputStream());
    }
  }

  private static TrueTypeFont font(String face) throws IOException {
    try (var in = CertificateSpeed.class.getResourceAsStream("/fonts/Tinos-" + face + ".ttf")) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
  }

  private static void frame(PDPageContentStream out) throws IOException {
    out.setStrokingColor(180 / 255f, 20 / 255f, 30 / 255f);
    for (var k = 0; k < 4; k++) {
      out.setLineWidth(k == 1 ? 4 : 1);
      out.addRect(20 + k * 6, 20 + k * 6, WIDE - 40 - k * 12, HIGH - 40 - k * 12);
      out.stroke();
    }
    for (var k = 0; k < 60; k++) {
      var x = 50 + k * 12.5f;
      out.moveTo(x, 48);
      out.curveTo(x + 3, 54, x + 9, 54, x + 12, 48);
      out.moveTo(x, HIGH - 48);
      out.curveTo(x + 3, HIGH - 54, x + 9, HIGH - 54, x + 12, HIGH - 48);
    }
    out.stroke();
  }

  private static void words(PDPageContentStream out, PDFont plain, PDFont bold, int i)
      throws IOException {
    var lines = lines(i);
    var y = HIGH - 80;
    for (var k = 0; k < lines.length; k++) {
      var font = k < 6 ? bold : plain;
      out.beginText();
      out.setFont(font, SIZES[k]);
      out.newLineAtOffset(WIDE / 2 - font.getStringWidth(lines[k]) * SIZES[k] / 2000, y);
      out.showText(lines[k]);
      out.endText();
      y -= SIZES[k] * 1.9f;
    }
  }

  private static void square(PDPageContentStream out, int i) throws IOException, WriterException {
    var modules =
        new QRCodeWriter()
            .encode(address(i), BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
    var cell = 65f / modules.getWidth();
    for (var x = 0; x < modules.getWidth(); x++) {
      for (var y = 0; y < modules.getHeight(); y++) {
        if (modules.get(x, y)) {
          out.addRect(60 + x * cell, 60 + 65 - (y + 1) * cell, cell, cell);
        }
      }
    }
    out.fill();
  }
}
