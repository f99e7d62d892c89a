package vn.guongsang.documents.official.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a paragraph that Word has cut into pieces as it was typed. */
final class WordText {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordText() {}

  static String of(Element paragraph) {
    var out = new StringBuilder();
    pieces(paragraph).forEach(piece -> out.append(piece.getTextContent()));
    return out.toString();
  }

  private static List<Element> pieces(Element paragraph) {
    var nodes = paragraph.getElementsByTagNameNS(W, "t");
    var out = new ArrayList<Element>();
    for (var i = 0; i < nodes.getLength(); i++) {
      out.add((Element) nodes.item(i));
    }
    return out;
  }

  /**
   * The first place where {@code old} stands, over however many pieces, in the first one's form.
   */
  static void replace(Element paragraph, String old, String fresh) {
    var from = of(paragraph).indexOf(old);
    if (from < 0) {
      return;
    }
    var until = from + old.length();
    var at = 0;
    for (var piece : pieces(paragraph)) {
      var text = piece.getTextContent();
      var first = Math.clamp((long) from - at, 0, text.length());
      var last = Math.clamp((long) until - at, 0, text.length());
      if (last > first) {
        var begins = from >= at;
        piece.setTextContent(
            text.substring(0, first) + (begins ? fresh : "") + text.substring(last));
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
      }
      at += text.length();
    }
  }

  /** Takes all away but what the paragraph is. */
  static void clear(Element paragraph) {
    for (Node node = paragraph.getFirstChild(); node != null; ) {
      var next = node.getNextSibling();
      if (!"pPr".equals(node.getLocalName())) {
        paragraph.removeChild(node);
      }
      node = next;
    }
  }
}
