package vn.guongsang.shell.sheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.shell.sheets.UglyFiles.csv;
import static vn.guongsang.shell.sheets.UglyFiles.data;
import static vn.guongsang.shell.sheets.UglyFiles.read;
import static vn.guongsang.shell.sheets.UglyFiles.rows;
import static vn.guongsang.shell.sheets.UglyFiles.sheet;
import static vn.guongsang.shell.sheets.UglyFiles.shown;
import static vn.guongsang.shell.sheets.UglyFiles.workbook;
import static vn.guongsang.shell.sheets.UglyFiles.zipped;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Đọc ô: chữ, số, ngày, ô gộp, bảng mã")
class SheetReadingTest {

  private static Cell only(String cell) {
    return sheet(data("<row r=\"1\">" + cell + "</row>")).rows().getFirst().cell(0);
  }

  private static Cell number(String number) {
    return new Cell.Amount(new BigDecimal(number), 0, false);
  }

  @Test
  void each_kind_of_cell() {
    assertThat(only("<c r=\"A1\"><v>0.30000000000000004</v></c>")).isEqualTo(number("0.3"));
    assertThat(only("<c r=\"A1\"><v>1.5E3</v></c>")).isEqualTo(number("1500"));
    assertThat(only("<c r=\"A1\" s=\"1\"><v>45839</v></c>"))
        .isEqualTo(new Cell.Day(LocalDate.of(2025, 7, 1)));
    assertThat(only("<c r=\"A1\" s=\"4\"><v>45839.75</v></c>"))
        .isEqualTo(new Cell.Day(LocalDate.of(2025, 7, 1)));
    assertThat(only("<c r=\"A1\" t=\"d\"><v>2025-07-01T00:00:00</v></c>"))
        .isEqualTo(new Cell.Day(LocalDate.of(2025, 7, 1)));
    assertThat(only("<c r=\"A1\" s=\"2\"><v>0.125</v></c>").shown()).isEqualTo("12,5 %");
    assertThat(only("<c r=\"A1\" s=\"3\"><v>7</v></c>").shown()).isEqualTo("0007");
    assertThat(only("<c r=\"A1\" t=\"b\"><v>1</v></c>")).isEqualTo(new Cell.Flag(true));
    assertThat(only("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>"))
        .isEqualTo(new Cell.Fault(Cell.Fault.Kind.ERROR_VALUE, "#REF!"));
    assertThat(only("<c r=\"A1\"><v>1E999999999</v></c>"))
        .isEqualTo(new Cell.Fault(Cell.Fault.Kind.ERROR_VALUE, "1E999999999"));
    assertThat(
            only(
                "<c r=\"A1\" t=\"inlineStr\"><is><r><t>Phường </t></r><r><t>Hoàng Mai</t></r><rPh><t>x</t></rPh></is></c>"))
        .isEqualTo(new Cell.Text("Phường Hoàng Mai"));
  }

  /** Excel's first two months are a day off, and its 29 February 1900 never was. */
  @ParameterizedTest
  @CsvSource({"1, 01/01/1900", "59, 28/02/1900", "60, 29/02/1900", "61, 01/03/1900"})
  void the_first_days_of_1900(int serial, String shown) {
    assertThat(only("<c r=\"A1\" s=\"1\"><v>" + serial + "</v></c>").shown()).isEqualTo(shown);
  }

  @Test
  void days_counted_from_1904() {
    var parts =
        workbook(
            Map.of("S", data("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44377</v></c></row>")),
            "<workbookPr date1904=\"1\"/>");
    assertThat(read("a.xlsx", zipped(parts)).sheets().getFirst().rows().getFirst().cell(0))
        .isEqualTo(new Cell.Day(LocalDate.of(2025, 7, 1)));
  }

  @Test
  void formulas_give_their_stored_value_and_are_never_reckoned() {
    var read =
        sheet(
            data(
                "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c>"
                    + "<c r=\"B1\" t=\"str\"><f>WEBSERVICE(\"http://x\")</f><v>Hoàng Mai</v></c>"
                    + "<c r=\"C1\"><f>SUM(A:A)</f></c></row>"));
    assertThat(read.rows().getFirst().cells())
        .containsExactly(
            number("2"),
            new Cell.Text("Hoàng Mai"),
            new Cell.Fault(Cell.Fault.Kind.NEVER_RECKONED, "=…"));
    assertThat(read.formulas()).isEqualTo(3);
  }

  @Test
  void a_text_like_a_formula_is_text() {
    assertThat(shown(sheet(data(rows(1, "=1+1|+84 912|-5|@SUM(A1)|＝1+1")))))
        .containsExactly(List.of("=1+1", "+84 912", "-5", "@SUM(A1)", "＝1+1"));
    assertThat(shown(csv("=1+1;'=1+1;+84;''=x;'nháy", UTF_8)))
        .containsExactly(List.of("=1+1", "=1+1", "+84", "'=x", "'nháy"));
  }

  @Test
  void decomposed_letters_and_stray_spaces() {
    var apart = Normalizer.normalize("Phường Hoàng Mai", Normalizer.Form.NFD);
    assertThat(shown(sheet(data(rows(1, "\u00a0 " + apart + " \u200b|_x000D_Sở_x0020_Nội vụ")))))
        .containsExactly(List.of("Phường Hoàng Mai", "Sở Nội vụ"));
  }

  @Test
  void merged_down_is_spread_merged_across_is_not() {
    var read =
        sheet(
            data(rows(1, "DANH SÁCH|", "Hà Nội|Hoàng Mai", "|Lĩnh Nam", "", "|Tương Mai"))
                + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A9\"/></mergeCells>");
    assertThat(shown(read))
        .containsExactly(
            List.of("DANH SÁCH"),
            List.of("Hà Nội", "Hoàng Mai"),
            List.of("Hà Nội", "Lĩnh Nam"),
            List.of("Hà Nội", "Tương Mai"));
    assertThat(read.rows().stream().map(Sheet.Row::number)).containsExactly(1, 2, 3, 5);
  }

  @Test
  void hidden_rows_columns_and_sheets_are_known() {
    var parts =
        workbook(
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
                + data("<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>1</v></c></row>"));
    var read = read("a.xlsx", zipped(parts)).sheets().getFirst();
    assertThat(read.hiddenColumns()).isEqualTo(Set.of(1, 2));
    assertThat(read.rows().getFirst().hidden()).isTrue();
    parts.computeIfPresent(
        "xl/workbook.xml", (name, part) -> part.replace("sheetId", "state=\"veryHidden\" sheetId"));
    assertThat(read("a.xlsx", zipped(parts)).sheets().getFirst().hidden()).isTrue();
  }

  @Test
  void shared_texts() {
    var parts =
        new LinkedHashMap<>(
            workbook(data("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>")));
    parts.put(
        "xl/sharedStrings.xml",
        "<sst><si><t>Mã</t></si><si><r><t xml:space=\"preserve\">Tên </t></r><r><t>đơn vị</t></r></si></sst>");
    assertThat(shown(read("a.xlsx", zipped(parts)).sheets().getFirst()))
        .containsExactly(List.of("Tên đơn vị", "Mã"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,''",
    "UTF-8,\ufeff",
    "UTF-16LE,\ufeff",
    "UTF-16BE,\ufeff",
    "UTF-16LE,''",
    "UTF-16BE,''"
  })
  void csv_in_every_code(String charset, String mark) {
    var text = mark + "Tên đơn vị;Mã\r\nPhường Hoàng Mai;HM\r\n";
    assertThat(shown(csv(text, Charset.forName(charset))))
        .containsExactly(List.of("Tên đơn vị", "Mã"), List.of("Phường Hoàng Mai", "HM"));
  }

  @Test
  void csv_in_windows_1258() {
    // each letter as that code writes it: the base with its roof or horn, then the tone
    var text = "Tên đơn vi\u0323;Ma\u0303\nPhươ\u0300ng Hoa\u0300ng Mai;HM\n";
    assertThat(shown(csv(text, Charset.forName("windows-1258"))))
        .containsExactly(List.of("Tên đơn vị", "Mã"), List.of("Phường Hoàng Mai", "HM"));
  }

  @Test
  void csv_with_every_separator() {
    for (var separator : List.of(",", ";", "\t", "|")) {
      var text =
          "DANH SÁCH ĐƠN VỊ\n\nTên,Mã\n\"Sở A, B; C\",\"x\"\"y\"\n"
              .replace("Tên,", "Tên" + separator)
              .replace("\",\"", "\"" + separator + "\"");
      assertThat(shown(csv(text, UTF_8)))
          .as(separator)
          .containsExactly(
              List.of("DANH SÁCH ĐƠN VỊ"), List.of("Tên", "Mã"), List.of("Sở A, B; C", "x\"y"));
    }
    assertThat(shown(csv("sep=|\r\nTên|Mã\r\n", UTF_8))).containsExactly(List.of("Tên", "Mã"));
    assertThat(shown(csv("Tên đơn vị\nSở Lao động, Thương binh\nSở Nội vụ\n", UTF_8)))
        .containsExactly(
            List.of("Tên đơn vị"), List.of("Sở Lao động, Thương binh"), List.of("Sở Nội vụ"));
  }

  @Test
  void the_clipboard() {
    var pasted =
        SheetsIn.pasted("Tên\tGhi chú\r\n\"Sở\nNội vụ\"\t\"Gương sáng\" 2025\r\n\tmột \"\r\n");
    assertThat(shown(pasted.sheets().getFirst()))
        .containsExactly(
            List.of("Tên", "Ghi chú"),
            List.of("Sở Nội vụ", "\"Gương sáng\" 2025"),
            List.of("", "một \""));
    assertThat(shown(SheetsIn.pasted("\"chưa đóng\tHM").sheets().getFirst()))
        .containsExactly(List.of("\"chưa đóng", "HM"));
  }

  @Test
  void codes_are_never_guessed_between_utf_16_halves() {
    assertThat(shown(csv("Mã;Số", UTF_16LE))).isEqualTo(shown(csv("Mã;Số", UTF_16BE)));
  }
}
