package vn.guongsang.documents.official.docx;

import static vn.guongsang.documents.official.docx.Xml.twips;

import vn.guongsang.documents.official.Decree30;
import vn.guongsang.documents.official.Face;

/** Builds one paragraph; all of its form is in it, none in a style. */
final class Paragraphs {

  private static final int SINGLE = 240;

  private final StringBuilder runs = new StringBuilder();
  private String justify = "left";
  private boolean withNext;
  private boolean whole;
  private float firstLine;
  private float before;
  private float after;
  private float spacing = 1;
  private float beside;

  static Paragraphs left() {
    return new Paragraphs();
  }

  static Paragraphs centred() {
    return new Paragraphs().justified("center");
  }

  /** As the body's text is set. */
  static Paragraphs ofText() {
    var paragraph = new Paragraphs().justified("both");
    paragraph.firstLine = Decree30.points(Decree30.FIRST_LINE);
    paragraph.after = Decree30.BETWEEN_PARAGRAPHS;
    paragraph.spacing = Decree30.LINE_SPACING;
    return paragraph;
  }

  Paragraphs justified(String how) {
    justify = how;
    return this;
  }

  Paragraphs staying() {
    withNext = true;
    return this;
  }

  Paragraphs whole() {
    whole = true;
    return this;
  }

  Paragraphs spaced(float pointsBefore, float pointsAfter) {
    before = pointsBefore;
    after = pointsAfter;
    return this;
  }

  /** Room left free on both sides. */
  Paragraphs within(float points) {
    beside = points;
    return this;
  }

  Paragraphs run(Face face, String text, float size) {
    if (!text.isEmpty()) {
      runs.append("<w:r>").append(properties(face, size));
      var rows = text.split("\n", -1);
      for (var i = 0; i < rows.length; i++) {
        if (i > 0) {
          runs.append("<w:br/>");
        }
        runs.append("<w:t xml:space=\"preserve\">").append(Xml.text(rows[i])).append("</w:t>");
      }
      runs.append("</w:r>");
    }
    return this;
  }

  private static String properties(Face face, float size) {
    var half = Math.round(size * 2);
    var bold = face == Face.BOLD || face == Face.BOLD_ITALIC;
    var italic = face == Face.ITALIC || face == Face.BOLD_ITALIC;
    return "<w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>"
            .formatted(Decree30.FACE)
        + (bold ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/>")
        + (italic ? "<w:i/><w:iCs/>" : "<w:i w:val=\"0\"/>")
        + "<w:color w:val=\"000000\"/><w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/><w:lang w:val=\"vi-VN\"/></w:rPr>"
            .formatted(half);
  }

  @Override
  public String toString() {
    return "<w:p><w:pPr>"
        + (withNext ? "<w:keepNext/>" : "")
        + (whole ? "<w:keepLines/>" : "")
        + "<w:widowControl/><w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"auto\"/>"
            .formatted(twips(before), twips(after), Math.round(SINGLE * spacing))
        + "<w:ind w:left=\"%1$d\" w:right=\"%1$d\" w:firstLine=\"%2$d\"/>"
            .formatted(twips(beside), twips(firstLine))
        + "<w:jc w:val=\""
        + justify
        + "\"/></w:pPr>"
        + runs
        + "</w:p>";
  }

  /** A rule in the middle of {@code width} points, as the border of an otherwise empty line. */
  static String rule(float length, float width) {
    var beside = twips((width - length) / 2);
    return "<w:p><w:pPr><w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>"
        + "<w:spacing w:before=\"40\" w:after=\"0\" w:line=\"60\" w:lineRule=\"exact\"/>"
        + "<w:ind w:left=\"%1$d\" w:right=\"%1$d\" w:firstLine=\"0\"/></w:pPr></w:p>"
            .formatted(beside);
  }

  /** As good as no height: Word wants a paragraph behind each table. */
  static String nothing(String section) {
    return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
        + section
        + "</w:pPr></w:p>";
  }
}
