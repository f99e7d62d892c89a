package vn.guongsang.documents.official.docx;

import static vn.guongsang.documents.official.Decree30.points;
import static vn.guongsang.documents.official.docx.Xml.twips;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.guongsang.documents.official.Decree30;
import vn.guongsang.documents.official.Face;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Annex;

/** An official paper as a Word file. */
public final class OfficialDocx {

  /** The media type by which browsers know such a file. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  static final String SPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private OfficialDocx() {}

  public static byte[] of(OfficialDocument paper) {
    return of(paper, UnaryOperator.identity());
  }

  /**
   * @param last may still change the text of the document's main part
   */
  static byte[] of(OfficialDocument paper, UnaryOperator<String> last) {
    var parts = new LinkedHashMap<String, byte[]>();
    put(parts, "[Content_Types].xml", CONTENT_TYPES);
    put(parts, "_rels/.rels", RELATIONS);
    put(parts, "docProps/core.xml", core(paper));
    put(parts, "word/document.xml", XML + last.apply(document(paper)));
    put(parts, "word/styles.xml", STYLES);
    put(parts, "word/settings.xml", SETTINGS);
    put(parts, "word/header1.xml", pageNumber());
    put(parts, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
    return zip(parts);
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String document(OfficialDocument paper) {
    var parts = new Parts(Parts.widthOf(false));
    var signed = !paper.signatures().isEmpty();
    var body =
        new StringBuilder()
            .append(parts.masthead(paper.masthead()))
            .append(parts.title(paper))
            .append(parts.grounds(paper))
            .append(parts.body(paper.body(), signed))
            .append(parts.foot(paper));
    var before = section(false, true, true);
    for (var annex : paper.annexes()) {
      body.append(Paragraphs.nothing(before)).append(annex(annex));
      before = section(annex.landscape(), true, true);
    }
    return "<w:document "
        + SPACES
        + "><w:body>"
        + body
        + Paragraphs.nothing("")
        + before
        + "</w:body></w:document>";
  }

  static String annex(Annex annex) {
    return new Parts(Parts.widthOf(annex.landscape())).annex(annex);
  }

  /** Each section counts its pages from 1 and shows the number from the second page on. */
  static String section(boolean landscape, boolean ownHeader, boolean firstPageApart) {
    var width = twips(points(landscape ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH));
    var height = twips(points(landscape ? Decree30.PAGE_WIDTH : Decree30.PAGE_HEIGHT));
    return "<w:sectPr>"
        + (ownHeader ? "<w:headerReference w:type=\"default\" r:id=\"rIdPageNumber\"/>" : "")
        + "<w:type w:val=\"nextPage\"/>"
        + "<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
            .formatted(width, height, landscape ? " w:orient=\"landscape\"" : "")
        + "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>"
            .formatted(
                twips(points(Decree30.TOP)),
                twips(points(Decree30.RIGHT)),
                twips(points(Decree30.BOTTOM)),
                twips(points(Decree30.LEFT)),
                twips(points(Decree30.TOP / 2) - Decree30.PAGE_NUMBER * Decree30.SINGLE / 2),
                twips(points(Decree30.BOTTOM / 2)))
        + "<w:pgNumType w:start=\"1\"/>"
        + (firstPageApart ? "<w:titlePg/>" : "")
        + "</w:sectPr>";
  }

  private static String pageNumber() {
    var number = Paragraphs.centred().run(Face.PLAIN, "\u0001", Decree30.PAGE_NUMBER).toString();
    var start = number.indexOf("<w:r>");
    var properties = number.substring(number.indexOf("<w:rPr>"), number.indexOf("</w:rPr>") + 8);
    var run = "<w:r>" + properties + "%s</w:r>";
    return XML
        + "<w:hdr "
        + SPACES
        + ">"
        + number.substring(0, start)
        + run.formatted("<w:fldChar w:fldCharType=\"begin\"/>")
        + run.formatted("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>")
        + run.formatted("<w:fldChar w:fldCharType=\"separate\"/>")
        + run.formatted("<w:t>2</w:t>")
        + run.formatted("<w:fldChar w:fldCharType=\"end\"/>")
        + "</w:p></w:hdr>";
  }

  private static String core(OfficialDocument paper) {
    return XML
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + Xml.text(paper.title())
        + "</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>";
  }

  private static final String CONTENT_TYPES =
      XML
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + List.of("document.main", "styles", "settings", "header").stream()
              .map(
                  kind ->
                      "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
                          .formatted(
                              kind.equals("header") ? "header1" : kind.replace(".main", ""), kind))
              .collect(java.util.stream.Collectors.joining())
          + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
          + "</Types>";

  private static final String RELATIONS =
      XML
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\""
          + OFFICE
          + "officeDocument\" Target=\"word/document.xml\"/>"
          + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
          + "</Relationships>";

  private static final String DOCUMENT_RELATIONS =
      XML
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rIdStyles\" Type=\""
          + OFFICE
          + "styles\" Target=\"styles.xml\"/>"
          + "<Relationship Id=\"rIdSettings\" Type=\""
          + OFFICE
          + "settings\" Target=\"settings.xml\"/>"
          + "<Relationship Id=\"rIdPageNumber\" Type=\""
          + OFFICE
          + "header\" Target=\"header1.xml\"/></Relationships>";

  /** Without it Word treats the file as one of an old version and moves tables by their margin. */
  private static final String SETTINGS =
      XML
          + "<w:settings "
          + SPACES
          + "><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";

  private static final String STYLES =
      XML
          + "<w:styles "
          + SPACES
          + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>"
              .formatted(Decree30.FACE)
          + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
          + "<w:pPrDefault/></w:docDefaults>"
          + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
          + "</w:styles>";
}
