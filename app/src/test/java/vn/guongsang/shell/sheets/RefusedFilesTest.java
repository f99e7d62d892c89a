package vn.guongsang.shell.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.guongsang.shell.sheets.UglyFiles.data;
import static vn.guongsang.shell.sheets.UglyFiles.read;
import static vn.guongsang.shell.sheets.UglyFiles.rows;
import static vn.guongsang.shell.sheets.UglyFiles.workbook;
import static vn.guongsang.shell.sheets.UglyFiles.zipped;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tệp không nhận: mỗi loại một lý do rõ ràng")
class RefusedFilesTest {

  private static final String GOOD = data(rows(1, "Tên đơn vị|Mã", "Phường Hoàng Mai|HM"));
  private static final Limits SMALL = new Limits(1 << 20, 60_000, 150, 8, 3, 3, 7, 20);

  private static Refusal whyNot(String name, byte[] bytes) {
    return whyNot(name, bytes, Limits.USUAL);
  }

  private static Refusal whyNot(String name, byte[] bytes, Limits limits) {
    var refused = catchThrowableOfType(RefusedFile.class, () -> read(name, bytes, limits));
    assertThat(refused).as("%s is refused", name).isNotNull();
    return refused.why();
  }

  private static Refusal whyNot(Map<String, String> parts) {
    return whyNot("a.xlsx", zipped(parts));
  }

  private static Map<String, String> with(String name, String content) {
    var parts = new LinkedHashMap<>(workbook(GOOD));
    parts.put(name, content);
    return parts;
  }

  @Test
  void a_good_file_is_read() {
    assertThat(read("a.xlsx", zipped(workbook(GOOD))).sheets()).hasSize(1);
    assertThat(read("A.XLSX", zipped(workbook(GOOD))).sheets()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "a.xlsx, %PDF-1.7, NOT_WHAT_ITS_NAME_SAYS",
    "a.pdf, %PDF-1.7, WRONG_KIND",
    "a.csv, %PDF-1.7, NOT_WHAT_ITS_NAME_SAYS",
    "a.xlsx, 'Tên;Mã', NOT_WHAT_ITS_NAME_SAYS",
    "a.xls, <html><table>, NOT_WHAT_ITS_NAME_SAYS",
    "a.xls, 'Tên;Mã', NOT_WHAT_ITS_NAME_SAYS",
    "a.docx, 'Tên;Mã', WRONG_KIND",
    "a, 'Tên;Mã', WRONG_KIND",
    "a.xlsm, 'Tên;Mã', MACROS",
    "a.csv, '', EMPTY_FILE",
    "a.xlsx, '', EMPTY_FILE",
    "a.csv, ' ; ; ', NO_ROWS",
    "a.csv, 'Tên;\"Phường', UNCLOSED_QUOTE",
  })
  void by_name_and_first_bytes(String name, String content, Refusal why) {
    assertThat(whyNot(name, content.getBytes(UTF_8))).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({
    "a.xls, Workbook, OLD_EXCEL",
    "a.xlsx, Workbook, OLD_EXCEL",
    "a.xlsx, EncryptedPackage, ENCRYPTED",
    "a.doc, WordDocument, WRONG_KIND",
  })
  void the_old_container(String name, String inside, Refusal why) {
    var out = new ByteArrayOutputStream();
    for (var b : new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}) {
      out.write(b);
    }
    out.writeBytes(new byte[505]);
    out.writeBytes(inside.getBytes(UTF_16LE));
    assertThat(whyNot(name, out.toByteArray())).isEqualTo(why);
  }

  @Test
  void macros_under_any_name() {
    assertThat(whyNot("a.xlsm", zipped(workbook(GOOD)))).isEqualTo(Refusal.MACROS);
    assertThat(whyNot(with("xl/vbaProject.bin", "x"))).isEqualTo(Refusal.MACROS);
    assertThat(whyNot(with("xl/macrosheets/sheet1.xml", "<x/>"))).isEqualTo(Refusal.MACROS);
    var parts =
        with(
            "[Content_Types].xml",
            UglyFiles.TYPES.replace(
                "openxmlformats-officedocument.spreadsheetml.sheet.main",
                "ms-excel.sheet.macroEnabled.main"));
    assertThat(whyNot(parts)).isEqualTo(Refusal.MACROS);
  }

  @Test
  void other_packed_kinds_renamed() {
    assertThat(whyNot(Map.of("readme.txt", "hello"))).isEqualTo(Refusal.NOT_WHAT_ITS_NAME_SAYS);
    assertThat(whyNot(Map.of("mimetype", "application/vnd.oasis", "content.xml", "<x/>")))
        .isEqualTo(Refusal.OPEN_DOCUMENT);
    assertThat(
            whyNot(
                with(
                    "[Content_Types].xml",
                    UglyFiles.TYPES.replace("spreadsheetml.sheet", "wordprocessingml.document"))))
        .isEqualTo(Refusal.NOT_WHAT_ITS_NAME_SAYS);
    assertThat(whyNot("a.csv", zipped(workbook(GOOD)))).isEqualTo(Refusal.NOT_WHAT_ITS_NAME_SAYS);
  }

  @Test
  void links_to_other_files_but_not_mail_addresses() {
    assertThat(whyNot(with("xl/externalLinks/externalLink1.xml", "<x/>")))
        .isEqualTo(Refusal.EXTERNAL_LINKS);
    var mail =
        with(
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationships><Relationship Id=\"rId9\" Type=\"http://x/hyperlink\" TargetMode=\"External\" Target=\"mailto:a@b.vn\"/></Relationships>");
    assertThat(read("a.xlsx", zipped(mail)).sheets()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "xl\\..\\x", "C:/x", "a/../../b"})
  void unsafe_paths(String name) {
    assertThat(whyNot(with(name, "x"))).isEqualTo(Refusal.UNSAFE_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>",
        "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:1/x.dtd\"><worksheet/>",
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>",
      })
  void document_types(String part) {
    for (var name :
        new String[] {
          "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"
        }) {
      assertThat(whyNot(with(name, part))).as(name).isEqualTo(Refusal.DOCTYPE);
    }
  }

  @Test
  void cut_short_or_damaged() {
    var whole = zipped(workbook(GOOD));
    assertThat(whyNot("a.xlsx", Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(Refusal.TRUNCATED);
    assertThat(whyNot(with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\">")))
        .isEqualTo(Refusal.DAMAGED);
    assertThat(whyNot(with("xl/worksheets/sheet1.xml", "<worksheet>" + "<a>".repeat(65))))
        .isEqualTo(Refusal.DAMAGED);
    assertThat(whyNot(workbook(data(rows(5, "a") + rows(5, "b"))))).isEqualTo(Refusal.DAMAGED);
    assertThat(whyNot(workbook(data("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"))))
        .isEqualTo(Refusal.DAMAGED);
    var parts = with("xl/worksheets/sheet1.xml", "");
    parts.remove("xl/worksheets/sheet1.xml");
    assertThat(whyNot(parts)).isEqualTo(Refusal.DAMAGED);
  }

  @Test
  void a_flipped_bit_is_noticed() {
    var bytes = zipped(workbook(data(rows(1, "Tên đơn vị|Mã"))));
    var name = new String(bytes, ISO_8859_1).indexOf("xl/worksheets/sheet1.xml");
    var noticed = 0;
    for (var at = name + 30; at < name + 60; at++) {
      var flipped = bytes.clone();
      flipped[at] ^= 0x10;
      var refused = catchThrowableOfType(RefusedFile.class, () -> read("a.xlsx", flipped));
      noticed += refused == null ? 0 : 1;
    }
    assertThat(noticed).isEqualTo(30);
  }

  @Test
  void what_swells_when_unpacked() {
    var space = " ".repeat(1 << 20);
    var bomb =
        workbook(
            data("<row r=\"1\">" + "<c/>".repeat(10) + "</row>")
                + ("<x>" + space.substring(16) + "</x>").repeat(40));
    assertThat(whyNot(bomb)).isEqualTo(Refusal.ZIP_BOMB);
    var small = workbook(data(rows(1, "Tên đơn vị")) + "<x> </x>".repeat(10_000));
    assertThat(whyNot("a.xlsx", zipped(small), SMALL)).isEqualTo(Refusal.ZIP_BOMB);
  }

  @Test
  void one_endless_value_never_fills_the_memory() {
    var endless = workbook(data("<row r=\"1\" x=\"" + "y".repeat(3 << 20) + "\"/>"));
    assertThat(whyNot(endless)).isEqualTo(Refusal.CELL_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- %s -->", "<x><![CDATA[%s]]></x>", "<?x %s ?>", "<x y=\"%s\"/>"})
  void nor_one_that_is_no_value(String piece) {
    var filling = piece.startsWith("<x y") ? "yy>" : "<y>";
    var within = data(rows(1, "Tên đơn vị")) + piece.formatted(filling.repeat(300_000));
    assertThat(read("a.xlsx", zipped(workbook(within))).sheets()).hasSize(1);
    var endless = data(rows(1, "Tên đơn vị")) + piece.formatted(filling.repeat(400_000));
    assertThat(whyNot(workbook(endless))).isEqualTo(Refusal.CELL_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "IBM037", "UTF-32"})
  void parts_in_other_codes(String code) throws java.io.IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      for (var part : workbook(GOOD).entrySet()) {
        zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
        var coded = part.getKey().contains("sheet1") ? code : "UTF-8";
        zip.write(
            part.getValue()
                .replace("encoding=\"UTF-8\"", "encoding=\"" + coded + "\"")
                .getBytes(java.nio.charset.Charset.forName(coded)));
        zip.closeEntry();
      }
    }
    assertThat(whyNot("a.xlsx", out.toByteArray())).isEqualTo(Refusal.DAMAGED);
  }

  @Test
  void both_sides_of_each_limit() {
    assertThat(read("a.xlsx", zipped(workbook(data(rows(1, "a", "b", "c")))), SMALL).sheets())
        .hasSize(1);
    assertThat(whyNot("a.xlsx", zipped(workbook(data(rows(1, "a", "b", "c", "d")))), SMALL))
        .isEqualTo(Refusal.TOO_MANY_ROWS);
    assertThat(read("a.csv", "a;b;c".getBytes(UTF_8), SMALL).sheets()).hasSize(1);
    assertThat(whyNot("a.csv", "a;b;c;d".getBytes(UTF_8), SMALL))
        .isEqualTo(Refusal.TOO_MANY_COLUMNS);
    assertThat(whyNot("a.xlsx", zipped(workbook(data(rows(1, "a|b|c|d")))), SMALL))
        .isEqualTo(Refusal.TOO_MANY_COLUMNS);
    assertThat(read("a.csv", "a;b;c\na;b;c\na".getBytes(UTF_8), SMALL).sheets()).hasSize(1);
    assertThat(whyNot("a.csv", "a;b;c\na;b;c\na;b".getBytes(UTF_8), SMALL))
        .isEqualTo(Refusal.TOO_MANY_CELLS);
    assertThat(read("a.csv", "x".repeat(20).getBytes(UTF_8), SMALL).sheets()).hasSize(1);
    assertThat(whyNot("a.csv", "x".repeat(21).getBytes(UTF_8), SMALL))
        .isEqualTo(Refusal.CELL_TOO_LONG);
    assertThat(whyNot("a.xlsx", zipped(workbook(data(rows(1, "x".repeat(21))))), SMALL))
        .isEqualTo(Refusal.CELL_TOO_LONG);
    var parts = with("xl/a", "");
    assertThat(parts).hasSize(7);
    parts.put("xl/b", "");
    assertThat(
            read("a.xlsx", zipped(parts), new Limits(1 << 20, 60_000, 150, 8, 9, 9, 9, 99))
                .sheets())
        .hasSize(1);
    parts.put("xl/c", "");
    assertThat(whyNot("a.xlsx", zipped(parts), SMALL)).isEqualTo(Refusal.TOO_MANY_PARTS);
    assertThat(whyNot("a.csv", new byte[(1 << 20) + 1], SMALL)).isEqualTo(Refusal.FILE_TOO_LARGE);
  }

  @Test
  void formatting_far_to_the_right_and_below_is_no_data() {
    var styled =
        data(
            rows(1, "Tên đơn vị|Mã", "Phường Hoàng Mai|HM")
                + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>");
    assertThat(
            read(
                    "a.xlsx",
                    zipped(workbook(styled)),
                    new Limits(1 << 20, 1 << 20, 150, 9, 2, 2, 4, 99))
                .sheets()
                .getFirst()
                .rows())
        .hasSize(2);
  }

  @Test
  void letters_in_an_unknown_code() {
    assertThat(
            whyNot(
                "a.csv", "Tên;Số\nBÉ;Ô".getBytes(java.nio.charset.Charset.forName("windows-1252"))))
        .isEqualTo(Refusal.UNKNOWN_LETTERS);
  }
}
