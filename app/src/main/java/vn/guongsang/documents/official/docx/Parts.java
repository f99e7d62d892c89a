package vn.guongsang.documents.official.docx;

import static vn.guongsang.documents.official.Decree30.points;
import static vn.guongsang.documents.official.docx.Xml.twips;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Decree30;
import vn.guongsang.documents.official.Face;
import vn.guongsang.documents.official.Lines;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Annex;
import vn.guongsang.documents.official.OfficialDocument.Masthead;
import vn.guongsang.documents.official.OfficialDocument.Signature;

/** The parts of a paper in WordprocessingML, each to stand in any document. */
final class Parts {

  private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final int SHORT = 900;

  /** Word may measure a line a little wider than we do. */
  private static final float HAIR = 4;

  private final float width;

  /**
   * @param width of the text, in points
   */
  Parts(float width) {
    this.width = width;
  }

  static float widthOf(boolean landscape) {
    return points(
        (landscape ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH) - Decree30.LEFT - Decree30.RIGHT);
  }

  String masthead(Masthead head) {
    var left = width * Decree30.LEFT_COLUMN;
    var right = width - left;
    var issuer = head.issuer().toUpperCase(Locale.ROOT);
    var widest =
        Lines.widest(
            Face.BOLD,
            issuer,
            Decree30.BODY_NAME,
            Lines.balanced(Face.BOLD, issuer, Decree30.BODY_NAME, left));
    var names =
        (head.superior().isEmpty()
                ? ""
                : named(Face.PLAIN, head.superior().toUpperCase(Locale.ROOT), left))
            + named(Face.BOLD, issuer, left)
            + Paragraphs.rule(widest * Decree30.RULE, left);
    var nation =
        centred(Face.BOLD, NATION, Decree30.NATION)
            + centred(Face.BOLD, MOTTO, Decree30.MOTTO)
            + Paragraphs.rule(Face.BOLD.width(MOTTO, Decree30.MOTTO), right);
    return table(
        List.of(left, right),
        row(cell(left, names), cell(right, nation))
            + row(
                cell(left, below(Face.PLAIN, head.numberLine(), Decree30.NUMBER)),
                cell(right, below(Face.ITALIC, head.placeAndDay(), Decree30.PLACE_AND_DAY))));
  }

  /** In a column, in lines of about one length. */
  private static String named(Face face, String text, float column) {
    var within = Lines.balanced(face, text, Decree30.BODY_NAME, column);
    return Paragraphs.centred()
        .within(Math.max(0, (column - within) / 2 - HAIR))
        .run(face, text, Decree30.BODY_NAME)
        .staying()
        .toString();
  }

  private static String centred(Face face, String text, float size) {
    return Paragraphs.centred().run(face, text, size).staying().toString();
  }

  private static String below(Face face, String text, float size) {
    return Paragraphs.centred().spaced(6, 0).run(face, text, size).staying().toString();
  }

  String title(OfficialDocument paper) {
    var out = new StringBuilder();
    out.append(
        Paragraphs.centred()
            .spaced(Decree30.TEXT, 0)
            .run(Face.BOLD, paper.kindInCapitals(), Decree30.KIND)
            .staying());
    if (!paper.extract().isEmpty()) {
      out.append(titled(Face.BOLD, paper.extract(), Decree30.EXTRACT, 0));
      out.append(shortRule(Face.BOLD, paper.extract()));
    }
    if (!paper.authority().isEmpty()) {
      out.append(
          titled(
              Face.BOLD,
              paper.authority().toUpperCase(Locale.ROOT),
              Decree30.KIND,
              Decree30.BETWEEN_PARAGRAPHS));
    }
    return out.append(Paragraphs.centred().spaced(0, 0).run(Face.PLAIN, " ", 6).staying())
        .toString();
  }

  private String shortRule(Face face, String above) {
    var within = Lines.balanced(face, above, Decree30.EXTRACT, width * Decree30.TITLE_COLUMN);
    return Paragraphs.rule(
        Lines.widest(face, above, Decree30.EXTRACT, within) * Decree30.RULE, width);
  }

  /** In lines of about one length: what is left over stands on both sides. */
  private String titled(Face face, String text, float size, float before) {
    var within = Lines.balanced(face, text, size, width * Decree30.TITLE_COLUMN);
    return Paragraphs.centred()
        .spaced(before, 0)
        .within(Math.max(0, (width - within) / 2 - HAIR))
        .run(face, text, size)
        .staying()
        .toString();
  }

  String grounds(OfficialDocument paper) {
    return paper.grounds().stream()
        .map(g -> Paragraphs.ofText().run(Face.ITALIC, g, Decree30.TEXT).toString())
        .collect(Collectors.joining());
  }

  /**
   * @param signed the last paragraph then stays on the page of the signature
   */
  String body(List<Block> blocks, boolean signed) {
    var out = new StringBuilder();
    for (var i = 0; i < blocks.size(); i++) {
      out.append(block(blocks.get(i), signed && i == blocks.size() - 1));
    }
    return out.toString();
  }

  private String block(Block block, boolean last) {
    return switch (block) {
      case Block.Paragraph(var lead, var text) -> {
        var paragraph =
            Paragraphs.ofText()
                .run(Face.BOLD, lead.isEmpty() ? "" : lead + " ", Decree30.TEXT)
                .run(Face.PLAIN, text, Decree30.TEXT);
        if (last) {
          paragraph.staying();
          if (text.length() < SHORT) {
            paragraph.whole();
          }
        }
        yield paragraph.toString();
      }
      case Block.Heading(var text) ->
          Paragraphs.ofText().run(Face.BOLD, text, Decree30.TEXT).staying().toString();
      case Block.Centred(var text) ->
          Paragraphs.centred()
              .spaced(Decree30.BETWEEN_PARAGRAPHS, Decree30.BETWEEN_PARAGRAPHS)
              .run(Face.BOLD, text, Decree30.TEXT)
              .staying()
              .toString();
      case Block.Addressed(var text) ->
          Paragraphs.centred()
              .spaced(0, 2 * Decree30.BETWEEN_PARAGRAPHS)
              .run(Face.PLAIN, text, Decree30.TEXT)
              .staying()
              .toString();
      case Block.Note(var text) -> centred(Face.ITALIC, text, Decree30.TABLE);
      case Block.Table table -> table(table, last);
    };
  }

  private String table(Block.Table table, boolean last) {
    var widths = new ArrayList<Float>();
    table.columns().forEach(c -> widths.add(c.width() / table.widths() * width));
    var out = new StringBuilder(opened(widths, true));
    out.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (var i = 0; i < widths.size(); i++) {
      var heading = table.columns().get(i).heading();
      out.append(
          tall(
              widths.get(i),
              Paragraphs.centred().run(Face.BOLD, heading, Decree30.TABLE).staying().toString()));
    }
    out.append("</w:tr>");
    for (var r = 0; r < table.rows().size(); r++) {
      out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      for (var i = 0; i < widths.size(); i++) {
        var paragraph =
            new Paragraphs()
                .justified(justify(table.columns().get(i).align()))
                .run(Face.PLAIN, table.rows().get(r).get(i), Decree30.TABLE);
        if (last && r == table.rows().size() - 1) {
          paragraph.staying();
        }
        out.append(tall(widths.get(i), paragraph.toString()));
      }
      out.append("</w:tr>");
    }
    return out.append("</w:tbl>").append(gap(last)).toString();
  }

  private static String gap(boolean last) {
    var gap = new Paragraphs().run(Face.PLAIN, " ", 6);
    return (last ? gap.staying() : gap).toString();
  }

  private static String justify(Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTRE -> "center";
      case RIGHT -> "right";
    };
  }

  private static String opened(List<Float> widths, boolean lined) {
    var sum = widths.stream().mapToInt(Xml::twips).sum();
    var border = lined ? "single" : "nil";
    return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/>".formatted(sum)
        + "<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblBorders>"
        + List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
            .map(
                side ->
                    "<w:%s w:val=\"%s\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
                        .formatted(side, border))
            .collect(Collectors.joining())
        + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
        + "<w:top w:w=\"%2$d\" w:type=\"dxa\"/><w:left w:w=\"%1$d\" w:type=\"dxa\"/><w:bottom w:w=\"%2$d\" w:type=\"dxa\"/><w:right w:w=\"%1$d\" w:type=\"dxa\"/>"
            .formatted(lined ? 80 : 0, lined ? 40 : 0)
        + "</w:tblCellMar></w:tblPr><w:tblGrid>"
        + widths.stream()
            .map(w -> "<w:gridCol w:w=\"%d\"/>".formatted(twips(w)))
            .collect(Collectors.joining())
        + "</w:tblGrid>";
  }

  private static String table(List<Float> widths, String rows) {
    return opened(widths, false) + rows + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(float width, String content) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>".formatted(twips(width))
        + content
        + "</w:tc>";
  }

  private static String tall(float width, String content) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
            .formatted(twips(width))
        + content
        + "</w:tc>";
  }

  /** Recipients and signature side by side, or two signatures and the recipients below. */
  String foot(OfficialDocument paper) {
    if (paper.signatures().isEmpty()) {
      return "";
    }
    var one = paper.signatures().size() == 1;
    var left = one ? width * Decree30.LEFT_COLUMN : width / 2;
    var right = width - left;
    var last = cell(right, signature(paper.signatures().getLast()));
    var widths = List.of(left, right);
    var lead = Paragraphs.centred().run(Face.PLAIN, " ", 6).staying().toString();
    if (one) {
      return lead + table(widths, row(cell(left, recipients(paper)), last));
    }
    var first = cell(left, signature(paper.signatures().getFirst()));
    var below =
        paper.recipients().isEmpty()
            ? ""
            : row(cell(left, recipients(paper)), cell(right, Paragraphs.left().toString()));
    return lead + table(widths, row(first, last) + below);
  }

  String recipients(OfficialDocument paper) {
    if (paper.recipients().isEmpty()) {
      return Paragraphs.left().toString();
    }
    var out = new StringBuilder();
    out.append(Paragraphs.left().run(Face.BOLD_ITALIC, "Nơi nhận:", Decree30.RECIPIENTS));
    paper
        .recipients()
        .forEach(r -> out.append(Paragraphs.left().run(Face.PLAIN, r, Decree30.RECIPIENT)));
    return out.toString();
  }

  String signature(Signature signature) {
    var out = new StringBuilder();
    signature.capacity().forEach(line -> out.append(centred(Face.BOLD, line, Decree30.SIGNATURE)));
    if (!signature.note().isEmpty()) {
      out.append(centred(Face.ITALIC, signature.note(), Decree30.PLACE_AND_DAY));
    }
    return out.append(
            Paragraphs.centred()
                .spaced(points(Decree30.SIGNING_ROOM), 0)
                .run(
                    Face.BOLD,
                    signature.name().isEmpty() ? " " : signature.name(),
                    Decree30.SIGNATURE))
        .toString();
  }

  String annex(Annex annex) {
    var out = new StringBuilder(centred(Face.BOLD, annex.name(), Decree30.KIND));
    if (!annex.title().isEmpty()) {
      out.append(titled(Face.BOLD, annex.title(), Decree30.EXTRACT, 0));
    }
    if (!annex.attachedTo().isEmpty()) {
      out.append(titled(Face.ITALIC, "(" + annex.attachedTo() + ")", Decree30.PLACE_AND_DAY, 0));
    }
    out.append(shortRule(Face.ITALIC, annex.attachedTo()));
    out.append(Paragraphs.centred().run(Face.PLAIN, " ", 6).staying());
    return out.append(body(annex.body(), false)).toString();
  }
}
