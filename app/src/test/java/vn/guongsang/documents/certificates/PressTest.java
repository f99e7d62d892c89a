package vn.guongsang.documents.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
@DisplayName("Certificates as printed")
class PressTest {

  private static final Layouts LAYOUTS = new Layouts(JsonMapper.builder().build());

  private static final String LETTERS =
      "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY ÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ";

  private static final int PAGES = 5_000;
  private static final int EVERY = 25;
  private static final int DOTS = 150;

  static List<Layout> shipped() {
    return LAYOUTS.all();
  }

  private static Layout meritLetter() {
    return LAYOUTS.find("giay-khen").orElseThrow();
  }

  private static Map<String, String> words(String name) {
    var words = new HashMap<String, String>();
    words.put("issuer-capitals", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOÀN KIẾM");
    words.put("name", name);
    words.put("post-and-unit", "Giáo viên, Trường Trung học cơ sở Trưng Vương");
    words.put("achievement", "Đã có thành tích xuất sắc trong năm học 2025–2026");
    words.put("period-words", "năm 2026");
    words.put("number", "1234/QĐ-UBND");
    words.put("decided-on", "22 tháng 11 năm 2026");
    words.put("book", "2026/317");
    words.put("code", "K7QM-3RWT-9HXA");
    words.put("place-and-day", "Ngày 22 tháng 11 năm 2026");
    words.put("post-capitals", "CHỦ TỊCH");
    words.put("signatory", "Trần Đức Ưởng");
    return words;
  }

  private static byte[] printed(Layout layout, Map<String, String> words) {
    return Proofs.pdf(layout, true, Offset.NONE, words, "https://example.vn/v/K7QM-3RWT-9HXA");
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static String decoded(BufferedImage picture) throws Exception {
    var wide = picture.getWidth();
    var high = picture.getHeight();
    var pixels = picture.getRGB(0, 0, wide, high, null, 0, wide);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, high, pixels))),
            Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  private static BufferedImage corner(PDFRenderer renderer, int page, Layout layout)
      throws Exception {
    var whole = renderer.renderImageWithDPI(page, DOTS, ImageType.RGB);
    var mm = DOTS / 25.4;
    var quiet = 4;
    return whole.getSubimage(
        (int) ((layout.qr().x() - quiet) * mm),
        (int) ((layout.qr().y() - quiet) * mm),
        (int) ((layout.qr().size() + 2 * quiet) * mm),
        (int) ((layout.qr().size() + 2 * quiet) * mm));
  }

  @Test
  void five_thousand_take_a_page_each_and_each_square_leads_to_its_own_code() throws Exception {
    var layout = meritLetter();
    var out = new ByteArrayOutputStream();
    try (var type = new TypeCase();
        var press = new Press(type, true, Offset.NONE)) {
      for (var i = 0; i < PAGES; i++) {
        press.add(layout, words("Nguyễn Văn " + i), address(i));
      }
      press.write(out);
    }
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(PAGES);
      var renderer = new PDFRenderer(document);
      var wrong = new ArrayList<Integer>();
      for (var page = 0; page < PAGES; page += EVERY) {
        if (!decoded(corner(renderer, page, layout)).equals(address(page))) {
          wrong.add(page);
        }
      }
      assertThat(wrong).isEmpty();
      var lines =
          new PDFTextStripper()
              .getText(document)
              .lines()
              .map(String::strip)
              .collect(Collectors.toSet());
      assertThat(IntStream.range(0, PAGES).filter(i -> !lines.contains("Nguyễn Văn " + i)))
          .isEmpty();
    }
  }

  private static String address(int i) {
    return "https://thiduakhenthuong.example.vn/v/K7QM-%04d-9HXA".formatted(i);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_vietnamese_letter_is_there_in_every_face(Layout layout) throws Exception {
    for (var letters : List.of(LETTERS, LETTERS.toLowerCase(java.util.Locale.of("vi")))) {
      var words = new HashMap<String, String>();
      words("x").forEach((hole, said) -> words.put(hole, letters));
      var expected = letters.codePoints().filter(c -> c != ' ').boxed().collect(Collectors.toSet());
      var found = text(printed(layout, words)).codePoints().boxed().collect(Collectors.toSet());
      assertThat(found).containsAll(expected);
    }
    try (var type = new TypeCase()) {
      assertThat(type.missing(LETTERS + LETTERS.toLowerCase(java.util.Locale.of("vi")))).isEmpty();
      assertThat(type.missing("Nguyễn 文")).isEqualTo("文");
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void the_longest_words_stay_whole_and_on_the_sheet(Layout layout) throws Exception {
    var longName =
        "Liên hiệp Hợp tác xã Nông nghiệp – Dịch vụ tổng hợp và Tiểu thủ công nghiệp các xã vùng"
            + " ven sông Đuống, sông Cầu và sông Thái Bình thuộc tỉnh Bắc Ninh trước sắp xếp";
    var words = words(longName);
    words.put("achievement", (longName + " ").repeat(4).strip());
    words.put("issuer-capitals", longName.toUpperCase(java.util.Locale.of("vi")));
    words.put("signatory", "Công Tằng Tôn Nữ Nguyễn Phúc Huyền Trân Ngọc Diễm Hương");
    words.put("post-capitals", longName);
    var pdf = printed(layout, words);
    var said = text(pdf).replace(" ", "");
    for (var one : words.values()) {
      if (layout.fields().stream().anyMatch(f -> Press.filled(f.text(), words).contains(one))) {
        assertThat(said).contains(one.replace(" ", ""));
      }
    }
    try (var document = Loader.loadPDF(pdf)) {
      var outside = new ArrayList<String>();
      var wide = document.getPage(0).getMediaBox().getWidth();
      var high = document.getPage(0).getMediaBox().getHeight();
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition at) {
          if (at.getX() < 0 || at.getX() + at.getWidth() > wide || at.getY() > high) {
            outside.add(at.getUnicode());
          }
        }
      }.getText(document);
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(outside).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_line_fits_its_box(Layout layout) throws Exception {
    try (var type = new TypeCase()) {
      for (var field : layout.fields()) {
        assertThat(layout.holds(field.x(), field.y(), field.width(), field.height())).isTrue();
        var words = "Nguyễn Hoàng Phương Thảo Nghiêm ".repeat(8).strip();
        var font = type.font(field.face());
        var set = SetWords.in(font, field, words);
        assertThat(set.lines())
            .allMatch(line -> font.width(line) * set.size() <= field.width() * Ink.POINT + 0.01);
        assertThat(String.join(" ", set.lines())).isEqualTo(words);
      }
      assertThat(
              layout.holds(
                  layout.qr().x(), layout.qr().y(), layout.qr().size(), layout.qr().size()))
          .isTrue();
    }
  }

  @Test
  void over_stock_only_the_words_are_printed_moved_back_by_the_offset() throws Exception {
    var words = words("Nguyễn Thị Phương Thảo");
    var pdf = Proofs.pdf(meritLetter(), false, new Offset(5, -3), words, "https://example.vn/v/A");
    assertThat(text(pdf))
        .contains("Nguyễn Thị Phương Thảo", "1234/QĐ-UBND")
        .doesNotContain("GIẤY KHEN", "CỘNG HÒA");
    var moved = place(pdf, "Q");
    var still =
        place(Proofs.pdf(meritLetter(), false, Offset.NONE, words, "https://example.vn/v/A"), "Q");
    assertThat((moved[0] - still[0]) / Ink.POINT).isCloseTo(-5, within());
    assertThat((moved[1] - still[1]) / Ink.POINT).isCloseTo(3, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.05);
  }

  /** Where the first such letter stands, from the top left. */
  private static double[] place(byte[] pdf, String letter) throws Exception {
    var found = new ArrayList<double[]>();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition at) {
          if (at.getUnicode().equals(letter)) {
            found.add(new double[] {at.getX(), at.getY()});
          }
        }
      }.getText(document);
    }
    return found.getFirst();
  }

  @Test
  void a_field_with_nothing_to_say_is_left_out() {
    assertThat(Press.filled("Số vào sổ: {book}", Map.of())).isEmpty();
    assertThat(Press.filled("Số vào sổ: {book}", Map.of("book", "2026/1")))
        .isEqualTo("Số vào sổ: 2026/1");
    assertThat(Press.filled("{a}\n{b}", Map.of("a", "x"))).isEqualTo("x");
    assertThat(Press.filled("GIẤY KHEN", Map.of())).isEqualTo("GIẤY KHEN");
  }
}
