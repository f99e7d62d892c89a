package vn.guongsang.documents.official.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.shell.Refused;

/**
 * An office's own paper head: a Word file in which {@code {{marks}}} say where the parts of a paper
 * go. All else in it stays as the office made it.
 */
public final class Letterhead {

  /** The one mark that must be there: where grounds and body go. */
  public static final String BODY = "noi_dung";

  static final String TITLE = "ten_van_ban";
  static final String FOOT = "noi_nhan_va_chu_ky";

  private static final Set<String> BLOCKS = Set.of(BODY, TITLE, FOOT, "noi_nhan", "chu_ky");
  private static final Set<String> WORDS =
      Set.of(
          "co_quan_chu_quan",
          "co_quan",
          "so_ky_hieu",
          "dia_danh_ngay",
          "ten_loai",
          "trich_yeu",
          "tham_quyen");

  private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
  private static final Pattern FILLED =
      Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");
  private static final String DOCUMENT = "word/document.xml";
  private static final int MOST_PARTS = 2_000;
  private static final int MOST_BYTES = 64 << 20;

  private final Map<String, byte[]> parts;
  private final Set<String> marks = new TreeSet<>();

  private Letterhead(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * @throws Refused with what is wrong with the file, beside the form's {@code field}
   */
  public static Letterhead read(byte[] docx, String field) {
    var parts = unpacked(docx, field);
    var letterhead = new Letterhead(parts);
    var document = parts.get(DOCUMENT);
    if (document == null
        || parts.keySet().stream().anyMatch(p -> p.endsWith(".bin") && p.contains("vba"))) {
      throw Refused.field(field, "official.letterhead.no-word-file");
    }
    try {
      for (var part : parts.entrySet()) {
        if (FILLED.matcher(part.getKey()).matches()) {
          for (var paragraph : paragraphs(parsed(part.getValue()))) {
            var found = MARK.matcher(WordText.of(paragraph));
            while (found.find()) {
              letterhead.marks.add(found.group(1));
            }
          }
        }
      }
    } catch (SAXException e) {
      throw Refused.field(field, "official.letterhead.no-word-file");
    }
    for (var mark : letterhead.marks) {
      if (!BLOCKS.contains(mark) && !WORDS.contains(mark)) {
        throw Refused.field(field, "official.letterhead.unknown-mark", mark);
      }
    }
    if (!letterhead.marks.contains(BODY)) {
      throw Refused.field(field, "official.letterhead.no-body", BODY);
    }
    return letterhead;
  }

  private static Map<String, byte[]> unpacked(byte[] docx, String field) {
    var parts = new LinkedHashMap<String, byte[]>();
    var left = MOST_BYTES;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var content = zip.readNBytes(left);
        left -= content.length;
        if (left <= 0 || parts.size() >= MOST_PARTS) {
          throw Refused.field(field, "official.letterhead.too-large");
        }
        if (!entry.isDirectory()) {
          parts.put(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refused.field(field, "official.letterhead.no-word-file");
    }
    return parts;
  }

  /** The paper on this head; its annexes follow on plain pages. */
  public byte[] filled(OfficialDocument paper) {
    var out = new LinkedHashMap<>(parts);
    for (var part : parts.entrySet()) {
      if (FILLED.matcher(part.getKey()).matches()) {
        try {
          var xml = parsed(part.getValue());
          fill(xml, paper);
          if (part.getKey().equals(DOCUMENT)) {
            annexes(xml, paper);
          }
          out.put(part.getKey(), written(xml));
        } catch (SAXException e) {
          throw new IllegalStateException("read before", e);
        }
      }
    }
    return OfficialDocx.zip(out);
  }

  private void fill(Document xml, OfficialDocument paper) throws SAXException {
    for (var paragraph : paragraphs(xml)) {
      for (var found = MARK.matcher(WordText.of(paragraph)); found.find(); ) {
        if (BLOCKS.contains(found.group(1))) {
          instead(paragraph, block(found.group(1), paper));
          break;
        }
        WordText.replace(paragraph, found.group(), words(found.group(1), paper));
      }
    }
  }

  private String block(String mark, OfficialDocument paper) {
    var parts = new Parts(Parts.widthOf(false));
    return switch (mark) {
      case TITLE -> parts.title(paper);
      case FOOT -> parts.foot(paper) + Paragraphs.nothing("");
      case "noi_nhan" -> parts.recipients(paper);
      case "chu_ky" ->
          paper.signatures().isEmpty() ? "" : parts.signature(paper.signatures().getLast());
      default ->
          (marks.contains(TITLE) || marks.contains("ten_loai") ? "" : parts.title(paper))
              + parts.grounds(paper)
              + parts.body(paper.body(), true)
              + (signedElsewhere() ? "" : parts.foot(paper) + Paragraphs.nothing(""));
    };
  }

  private boolean signedElsewhere() {
    return marks.contains(FOOT) || marks.contains("noi_nhan") || marks.contains("chu_ky");
  }

  private static String words(String mark, OfficialDocument paper) {
    var head = paper.masthead();
    return switch (mark) {
      case "co_quan_chu_quan" -> head.superior().toUpperCase(java.util.Locale.ROOT);
      case "co_quan" -> head.issuer().toUpperCase(java.util.Locale.ROOT).replace('\n', ' ');
      case "so_ky_hieu" -> head.numberLine();
      case "dia_danh_ngay" -> head.placeAndDay();
      case "ten_loai" -> paper.kindInCapitals();
      case "trich_yeu" -> paper.extract();
      default -> paper.authority();
    };
  }

  /** Puts other content where a paragraph stood; what the paragraph said of a section stays. */
  private static void instead(Element paragraph, String content) throws SAXException {
    var xml = paragraph.getOwnerDocument();
    var place = paragraph.getParentNode();
    var wrapped = "<w:body " + OfficialDocx.SPACES + ">" + content + "</w:body>";
    var fragment = parsed(wrapped.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
    for (var node = fragment.getFirstChild(); node != null; node = node.getNextSibling()) {
      place.insertBefore(xml.importNode(node, true), paragraph);
    }
    if (paragraph.getElementsByTagNameNS(WordText.W, "sectPr").getLength() > 0) {
      WordText.clear(paragraph);
    } else {
      place.removeChild(paragraph);
    }
  }

  private static void annexes(Document xml, OfficialDocument paper) throws SAXException {
    if (paper.annexes().isEmpty()) {
      return;
    }
    var body = (Element) xml.getElementsByTagNameNS(WordText.W, "body").item(0);
    var own = body.getLastChild();
    while (own != null && !"sectPr".equals(own.getLocalName())) {
      own = own.getPreviousSibling();
    }
    var marker = xml.createElementNS(WordText.W, "w:p");
    body.insertBefore(marker, own);
    if (own != null) {
      var properties = xml.createElementNS(WordText.W, "w:pPr");
      properties.appendChild(body.removeChild(own));
      marker.appendChild(properties);
    }
    var content = new StringBuilder();
    for (var i = 0; i < paper.annexes().size(); i++) {
      var annex = paper.annexes().get(i);
      var section = OfficialDocx.section(annex.landscape(), false, false);
      content.append(OfficialDocx.annex(annex));
      content.append(
          i < paper.annexes().size() - 1
              ? Paragraphs.nothing(section)
              : Paragraphs.nothing("") + section);
    }
    var last = xml.createElementNS(WordText.W, "w:p");
    body.appendChild(last);
    instead(last, content.toString());
  }

  private static List<Element> paragraphs(Document xml) {
    var nodes = xml.getElementsByTagNameNS(WordText.W, "p");
    var out = new ArrayList<Element>();
    for (var i = 0; i < nodes.getLength(); i++) {
      out.add((Element) nodes.item(i));
    }
    return out;
  }

  private static Document parsed(byte[] xml) throws SAXException {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] written(Document xml) {
    try {
      var out = new ByteArrayOutputStream();
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      transformer.transform(new DOMSource((Node) xml), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
