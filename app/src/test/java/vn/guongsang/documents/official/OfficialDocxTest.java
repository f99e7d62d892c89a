package vn.guongsang.documents.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.documents.official.docx.Letterhead;
import vn.guongsang.documents.official.docx.OfficialDocx;
import vn.guongsang.documents.official.docx.SampleLetterhead;
import vn.guongsang.documents.official.pdf.OfficialPdf;
import vn.guongsang.shell.Refused;

@DisplayName("Văn bản hành chính dạng Word")
class OfficialDocxTest {

  private static XWPFDocument word(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static List<XWPFParagraph> paragraphs(List<? extends IBodyElement> elements) {
    var all = new ArrayList<XWPFParagraph>();
    for (var element : elements) {
      switch (element) {
        case XWPFParagraph p -> all.add(p);
        case XWPFTable t ->
            t.getRows()
                .forEach(
                    r ->
                        r.getTableCells()
                            .forEach(c -> all.addAll(paragraphs(c.getBodyElements()))));
        default -> throw new IllegalStateException(element.getClass().getName());
      }
    }
    return all;
  }

  private static List<String> words(String text) {
    return List.of(text.replace('\u00a0', ' ').strip().split("\\s+")).stream().sorted().toList();
  }

  @Test
  void it_has_the_very_words_of_the_pdf() throws IOException {
    var paper = SamplePaper.decision(40);
    try (var word = word(OfficialDocx.of(paper));
        var pdf = Loader.loadPDF(OfficialPdf.of(paper))) {
      var inWord =
          paragraphs(word.getBodyElements()).stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining(" "));
      // pages after the first of the list repeat the head and bear a number
      var inPdf = new ArrayList<>(words(new PDFTextStripper().getText(pdf)));
      for (var again = 3; again <= pdf.getNumberOfPages(); again++) {
        for (var w : words((again - 1) + " STT Họ và tên Chức vụ, đơn vị Số tiền (đồng)")) {
          assertThat(inPdf.remove(w)).isTrue();
        }
      }
      assertThat(inPdf).isEqualTo(words(inWord));
    }
  }

  @Test
  void every_run_is_times_new_roman_and_black() throws IOException {
    try (var word = word(OfficialDocx.of(SamplePaper.decision(3)))) {
      var runs =
          paragraphs(word.getBodyElements()).stream().flatMap(p -> p.getRuns().stream()).toList();
      assertThat(runs).hasSizeGreaterThan(40);
      assertThat(runs)
          .allMatch(
              r -> r.getFontFamily().equals("Times New Roman") && r.getColor().equals("000000"));
      assertThat(
              runs.stream()
                  .filter(
                      r -> r.text().startsWith("Căn cứ") || r.text().startsWith("Theo đề nghị")))
          .hasSize(4)
          .allMatch(r -> r.isItalic() && !r.isBold() && r.getFontSizeAsDouble() == 14);
      assertThat(runs.stream().filter(r -> r.text().startsWith("Điều 1. ")))
          .singleElement()
          .matches(r -> r.isBold() && !r.isItalic());
    }
  }

  @Test
  void heads_repeat_rows_stay_whole_and_each_part_has_its_page() throws IOException {
    try (var word = word(OfficialDocx.of(SamplePaper.decision(600)))) {
      var list = word.getTables().getLast();
      assertThat(list.getNumberOfRows()).isEqualTo(601);
      assertThat(list.getRow(0).isRepeatHeader()).isTrue();
      assertThat(list.getRows()).allMatch(r -> r.isCantSplitRow());
      assertThat(list.getRow(600).getTableCells().stream().map(c -> c.getText()))
          .containsExactly(
              "600",
              "Nguyễn Thị Ưởng 600",
              "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị phường Hoàng Mai",
              "759.000");
      var last = word.getDocument().getBody().getSectPr();
      assertThat(List.of(last.getPgSz().getW(), last.getPgSz().getH()).toString())
          .isEqualTo("[11906, 16838]");
      var margins = last.getPgMar();
      assertThat(
              List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight())
                  .toString())
          .isEqualTo("[1134, 1134, 1701, 850]");
      assertThat(last.isSetTitlePg()).isTrue();
      assertThat(word.getHeaderList()).hasSize(1);
      assertThat(word.getHeaderList().getFirst().getParagraphs().getFirst().getCTP().toString())
          .contains("PAGE");
    }
  }

  /** As Word leaves it: a mark is cut into several runs. */
  private static byte[] letterhead(String... lines) throws IOException {
    try (var word = new XWPFDocument()) {
      var logo = word.createParagraph();
      logo.createRun().setText("Cổng thông tin phường – hoangmai.example");
      for (var line : lines) {
        var paragraph = word.createParagraph();
        var half = line.length() / 2;
        paragraph.createRun().setText(line.substring(0, half));
        var second = paragraph.createRun();
        second.setText(line.substring(half));
        second.setBold(true);
      }
      var out = new ByteArrayOutputStream();
      word.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void the_offices_own_head_keeps_its_words_and_takes_the_papers() throws IOException {
    var head =
        Letterhead.read(
            letterhead(
                "{{co_quan}}", "Số {{so_ky_hieu}} tại {{ dia_danh_ngay }}!", "{{noi_dung}}", "Hết"),
            "letterhead");
    try (var word = word(head.filled(SamplePaper.decision(3)));
        var text = new XWPFWordExtractor(word)) {
      assertThat(text.getText())
          .contains(
              "Cổng thông tin phường – hoangmai.example",
              "ỦY BAN NHÂN DÂN PHƯỜNG HOÀNG MAI",
              "Số Số: 07/QĐ-UBND tại Hoàng Mai, ngày 05 tháng 02 năm 2026!",
              "Về việc tặng danh hiệu",
              "Nguyễn Thị Ưởng 3",
              "KT. CHỦ TỊCH",
              "Hết")
          .doesNotContain("{{", "CỘNG HÒA XÃ HỘI");
    }
  }

  @Test
  void the_sample_to_begin_with_has_every_mark_in_its_place_and_takes_a_paper() throws IOException {
    var sample = SampleLetterhead.docx();
    try (var word = word(sample);
        var text = new XWPFWordExtractor(word)) {
      assertThat(text.getText())
          .contains(
              "{{co_quan_chu_quan}}",
              "{{co_quan}}",
              "{{so_ky_hieu}}",
              "{{dia_danh_ngay}}",
              "{{ten_loai}}",
              "{{trich_yeu}}",
              "{{tham_quyen}}",
              "{{noi_dung}}");
    }
    var paper = SamplePaper.decision(30);
    try (var word = word(Letterhead.read(sample, "letterhead").filled(paper));
        var plain = word(OfficialDocx.of(paper))) {
      var filled =
          paragraphs(word.getBodyElements()).stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining(" "));
      var own =
          paragraphs(plain.getBodyElements()).stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining(" "));
      assertThat(words(filled)).isEqualTo(words(own));
      // the list begins on a page of its own
      assertThat(word.getDocument().toString().split("w:sectPr>", -1)).hasSizeGreaterThan(2);
    }
  }

  @Test
  void a_head_that_cannot_serve_is_refused_with_the_reason() throws IOException {
    assertThatThrownBy(() -> Letterhead.read(letterhead("Chào"), "letterhead"))
        .isInstanceOfSatisfying(
            Refused.class,
            r ->
                assertThat(r.reasons().getFirst().words().key())
                    .isEqualTo("official.letterhead.no-body"));
    assertThatThrownBy(
            () -> Letterhead.read(letterhead("{{noi_dung}}", "{{noi_nhan1}}"), "letterhead"))
        .isInstanceOfSatisfying(
            Refused.class,
            r ->
                assertThat(r.reasons().getFirst().words())
                    .isEqualTo(
                        vn.guongsang.shell.Said.of(
                            "official.letterhead.unknown-mark", "noi_nhan1")));
    assertThatThrownBy(() -> Letterhead.read(new byte[] {1, 2, 3}, "letterhead"))
        .isInstanceOfSatisfying(
            Refused.class,
            r ->
                assertThat(r.reasons().getFirst().words().key())
                    .isEqualTo("official.letterhead.no-word-file"));
  }
}
