package vn.guongsang.shell.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people really send them, and as nobody should, made on the spot. */
final class UglyFiles {

  static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      </Types>""";
  private static final String ROOT_RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
      </Relationships>""";

  /** Cell formats: 1 day, 2 percent, 3 padded to four digits, 4 a written-out day. */
  private static final String STYLES =
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <numFmts><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="[$-42A]&quot;ngày&quot; dd/mm/yyyy"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
      </styleSheet>""";

  private UglyFiles() {}

  /** A workbook of one sheet: what stands inside its {@code worksheet} element. */
  static Map<String, String> workbook(String sheet) {
    return workbook(Map.of("Sheet1", sheet), "");
  }

  static Map<String, String> workbook(Map<String, String> sheets, String properties) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", ROOT_RELATIONS);
    var listed = new StringBuilder();
    var relations = new StringBuilder();
    var number = 1;
    for (var sheet : sheets.entrySet()) {
      listed.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(sheet.getKey(), number, number));
      relations.append(
          "<Relationship Id=\"rId%d\" Type=\"http://x/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(number, number));
      parts.put(
          "xl/worksheets/sheet%d.xml".formatted(number),
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              + sheet.getValue()
              + "</worksheet>");
      number++;
    }
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + properties
            + "<sheets>"
            + listed
            + "</sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "</Relationships>");
    parts.put("xl/styles.xml", STYLES);
    return parts;
  }

  /** Rows of a sheet, each from the number given, texts as inline strings. */
  static String rows(int first, String... rows) {
    var out = new StringBuilder();
    var number = first;
    for (var row : rows) {
      if (!row.isEmpty()) {
        out.append("<row r=\"").append(number).append("\">");
        var column = 0;
        for (var cell : row.split("\\|", -1)) {
          out.append(cell(Sheet.letters(column++) + number, cell));
        }
        out.append("</row>");
      }
      number++;
    }
    return out.toString();
  }

  /** {@code #12} a number, {@code @45839} a day, {@code <c…} as it stands, else a text. */
  private static String cell(String at, String cell) {
    if (cell.isBlank()) {
      return "";
    }
    var text = cell.strip();
    return switch (text.matches("@[^\\d].*") ? 'x' : text.charAt(0)) {
      case '#' -> "<c r=\"%s\"><v>%s</v></c>".formatted(at, text.substring(1));
      case '@' -> "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(at, text.substring(1));
      case '<' -> text.replace("<c", "<c r=\"" + at + "\"");
      default ->
          "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted(at, text.replace("&", "&amp;").replace("<", "&lt;"));
    };
  }

  static String data(String rows) {
    return "<sheetData>" + rows + "</sheetData>";
  }

  static byte[] zipped(Map<String, String> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Book read(String name, byte[] bytes) {
    return read(name, bytes, Limits.USUAL);
  }

  static Book read(String name, byte[] bytes, Limits limits) {
    try {
      Path file = Files.createTempFile("sheet", ".part");
      try {
        Files.write(file, bytes);
        return SheetsIn.read(name, file, limits);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only sheet of a workbook made from what stands in its {@code worksheet} element. */
  static Sheet sheet(String content) {
    return read("danh sách.xlsx", zipped(workbook(content))).sheets().getFirst();
  }

  static Sheet csv(String text, Charset charset) {
    return read("danh sách.csv", text.getBytes(charset)).sheets().getFirst();
  }

  static List<List<String>> shown(Sheet sheet) {
    return sheet.rows().stream()
        .map(row -> row.cells().stream().map(Cell::shown).toList())
        .toList();
  }
}
