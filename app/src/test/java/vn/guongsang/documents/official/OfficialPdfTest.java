package vn.guongsang.documents.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.guongsang.documents.official.Decree30.points;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Block.Column;
import vn.guongsang.documents.official.OfficialDocument.Signature;
import vn.guongsang.documents.official.pdf.OfficialPdf;

@DisplayName("Văn bản hành chính dạng PDF")
class OfficialPdfTest {

  private static final String LETTERS =
      "a á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ b c d đ e é è ẻ ẽ ẹ ê ế ề ể ễ ệ g h i í ì ỉ ĩ ị k l m n o ó"
          + " ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ p q r s t u ú ù ủ ũ ụ ư ứ ừ ử ữ ự v x y ý ỳ ỷ ỹ ỵ";

  private static PDDocument pdf(OfficialDocument paper) throws IOException {
    return Loader.loadPDF(OfficialPdf.of(paper));
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var reader = new PDFTextStripper();
    reader.setSortByPosition(true);
    reader.setStartPage(page);
    reader.setEndPage(page);
    return reader.getText(pdf).replaceAll("[\\s\u00a0]+", " ");
  }

  private static String text(PDDocument pdf) throws IOException {
    var out = new StringBuilder();
    for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
      out.append(text(pdf, page));
    }
    return out.toString();
  }

  private static OfficialDocument withBody(List<Block> body) {
    return new OfficialDocument(
        SamplePaper.masthead(),
        "Tờ trình",
        "Về việc xét tặng",
        "",
        List.of(),
        body,
        List.of(Signature.of(List.of("Chủ tịch"), "Trần Đức Bằng")),
        List.of("Như trên"),
        List.of());
  }

  @Test
  void it_says_what_the_paper_says() throws IOException {
    try (var pdf = pdf(SamplePaper.decision(3))) {
      assertThat(text(pdf, 1))
          .isEqualTo(
              "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM PHƯỜNG HOÀNG MAI Độc lập - Tự do -"
                  + " Hạnh phúc Số: 07/QĐ-UBND Hoàng Mai, ngày 05 tháng 02 năm 2026 QUYẾT ĐỊNH Về"
                  + " việc tặng danh hiệu “Lao động tiên tiến” năm 2025 cho cán bộ, công chức, viên"
                  + " chức CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOÀNG MAI Căn cứ Luật Tổ chức chính quyền"
                  + " địa phương ngày 16 tháng 6 năm 2025; Căn cứ Luật Thi đua, khen thưởng ngày 15"
                  + " tháng 6 năm 2022; Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của"
                  + " Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;"
                  + " Theo đề nghị của Trưởng phòng Văn hóa – Xã hội. QUYẾT ĐỊNH: Điều 1. Tặng danh"
                  + " hiệu “Lao động tiên tiến” năm 2025 cho các cá nhân có tên trong danh sách kèm"
                  + " theo Quyết định này vì đã hoàn thành tốt nhiệm vụ, có tinh thần đoàn kết, tích"
                  + " cực tham gia phong trào thi đua. Điều 2. Các cá nhân có tên tại Điều 1 được tặng"
                  + " Giấy chứng nhận và kèm theo tiền thưởng theo quy định. Điều 3. Quyết định này có"
                  + " hiệu lực kể từ ngày ký. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân,"
                  + " Trưởng phòng Kinh tế, Hạ tầng và Đô thị và các cá nhân có tên tại Điều 1 chịu"
                  + " trách nhiệm thi hành Quyết định này./. Nơi nhận: KT. CHỦ TỊCH - Như Điều 3; PHÓ"
                  + " CHỦ TỊCH - Sở Nội vụ thành phố Hà Nội (để báo cáo); - Lưu: VT, VHXH. Trần Đức"
                  + " Bằng ");
    }
  }

  @Test
  void every_vietnamese_letter_is_there_and_every_face_is_embedded() throws IOException {
    var capitals = LETTERS.toUpperCase(java.util.Locale.ROOT);
    var body =
        List.<Block>of(
            new Block.Paragraph(LETTERS, LETTERS),
            new Block.Heading(capitals),
            new Block.Note(LETTERS + " " + capitals),
            new Block.Table(
                List.of(new Column(capitals, 1, Align.LEFT)),
                List.of(List.of(LETTERS + " " + capitals))));
    try (var pdf = pdf(withBody(body))) {
      var text = text(pdf);
      assertThat(text)
          .contains(LETTERS + " " + LETTERS, LETTERS + " " + capitals)
          .doesNotContain("?");
      var faces = new ArrayList<String>();
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          faces.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }
      assertThat(faces).contains("Tinos", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic");
    }
  }

  @Test
  void a_letter_the_face_lacks_is_marked_and_stops_nothing() throws IOException {
    try (var pdf = pdf(withBody(List.of(Block.paragraph("Ông 王 (Vương) 😀 a\u0301"))))) {
      assertThat(text(pdf, 1)).contains("Ông ? (Vương) ? á");
    }
  }

  private static Block.Table tallRows(int rows) {
    return new Block.Table(
        List.of(
            new Column("STT", 1, Align.CENTRE),
            new Column("Thành tích", 5, Align.LEFT),
            new Column("Ghi chú", 2, Align.LEFT)),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    List.of(
                        Integer.toString(i),
                        "đầu" + i + " thành tích".repeat(5 + i % 13 * 4) + " cuối" + i,
                        "dòng" + i))
            .toList());
  }

  @Test
  void six_hundred_rows_are_never_split_and_each_page_has_the_head() throws IOException {
    try (var pdf = pdf(SamplePaper.decision(tallRows(600)))) {
      var heads = 0;
      var begun = new ArrayList<String>();
      for (var page = 2; page <= pdf.getNumberOfPages(); page++) {
        var text = text(pdf, page);
        heads += text.split("Ghi chú", -1).length - 1;
        var here =
            List.of(text.split(" ", -1)).stream()
                .filter(w -> w.matches("(đầu|cuối|dòng)\\d+"))
                .toList();
        var numbers =
            here.stream().map(w -> w.replaceFirst("\\D+", "")).collect(Collectors.toSet());
        for (var number : numbers) {
          assertThat(here)
              .as("page %d", page)
              .contains("đầu" + number, "cuối" + number, "dòng" + number);
        }
        begun.addAll(here.stream().filter(w -> w.startsWith("đầu")).toList());
      }
      assertThat(begun)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 600).mapToObj(i -> "đầu" + i).toList());
      assertThat(heads).isEqualTo(pdf.getNumberOfPages() - 1);
    }
  }

  @Test
  void a_row_taller_than_a_page_goes_on_over_pages_and_loses_nothing() throws IOException {
    var words =
        IntStream.rangeClosed(1, 3000).mapToObj(i -> "từ" + i).collect(Collectors.joining(" "));
    var table =
        new Block.Table(
            List.of(new Column("STT", 1, Align.CENTRE), new Column("Nội dung", 9, Align.LEFT)),
            List.of(List.of("1", words), List.of("2", "xong")));
    try (var pdf = pdf(SamplePaper.decision(table))) {
      assertThat(
              List.of(text(pdf).split(" ", -1)).stream()
                  .filter(w -> w.matches("từ\\d+"))
                  .collect(Collectors.joining(" ")))
          .isEqualTo(words);
      assertThat(text(pdf, pdf.getNumberOfPages())).contains("xong");
    }
  }

  private record Written(int page, float left, float right, float feet, String text) {}

  private static List<Written> letters(PDDocument pdf) throws IOException {
    var out = new ArrayList<Written>();
    var reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            if (!at.getUnicode().isBlank()) {
              out.add(
                  new Written(
                      getCurrentPageNo(),
                      at.getX(),
                      at.getX() + at.getWidth(),
                      at.getY(),
                      at.getUnicode()));
            }
          }
        };
    reader.getText(pdf);
    return out;
  }

  @Test
  void all_letters_stand_within_the_margins_but_the_page_number() throws IOException {
    try (var pdf = pdf(SamplePaper.decision(100))) {
      var all = letters(pdf);
      var numbers = all.stream().filter(w -> w.feet() < points(Decree30.TOP)).toList();
      var text = all.stream().filter(w -> w.feet() >= points(Decree30.TOP)).toList();
      assertThat(text).allMatch(w -> w.left() >= points(30) - 0.1f);
      assertThat(text).allMatch(w -> w.right() <= points(210 - 15) + 0.1f);
      assertThat(text).allMatch(w -> w.feet() <= points(297 - 20));
      var justified = text.stream().filter(w -> w.page() == 1).mapToDouble(Written::right).max();
      assertThat(justified.orElse(0)).isCloseTo(points(195), within(0.2));
      // the paper is page 1; the list counts from 1 anew
      assertThat(pdf.getNumberOfPages()).isEqualTo(6);
      assertThat(numbers.stream().map(w -> w.page() + ":" + w.text()))
          .containsExactly("3:2", "4:3", "5:4", "6:5");
      for (var number : numbers) {
        assertThat((number.left() + number.right()) / 2)
            .isCloseTo(points(30 + 165 / 2f), within(0.5f));
      }
    }
  }

  @Test
  void the_signature_never_stands_alone_on_a_page() throws IOException {
    for (var paragraphs = 12; paragraphs < 30; paragraphs++) {
      var body =
          IntStream.range(0, paragraphs)
              .mapToObj(i -> Block.paragraph("Đoạn văn thứ " + i + " của tờ trình."))
              .toList();
      try (var pdf = pdf(withBody(body))) {
        var last = text(pdf, pdf.getNumberOfPages());
        assertThat(last)
            .as("%d paragraphs", paragraphs)
            .contains("của tờ trình", "Nơi nhận", "Trần Đức Bằng");
      }
    }
  }

  @Test
  void room_is_left_for_number_and_day() throws IOException {
    var head = new OfficialDocument.Masthead("", "Trường", "QĐ-THPT", "", "Hà Nội", null);
    assertThat(head.numberLine().replace('\u00a0', '_')).isEqualTo("Số: ________/QĐ-THPT");
    assertThat(head.placeAndDay().replace('\u00a0', '_'))
        .isEqualTo("Hà Nội, ngày_____tháng_____năm_____");
  }
}
