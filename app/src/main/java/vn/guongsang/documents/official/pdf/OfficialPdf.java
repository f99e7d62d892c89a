package vn.guongsang.documents.official.pdf;

import static vn.guongsang.documents.official.Decree30.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.Decree30;
import vn.guongsang.documents.official.Face;
import vn.guongsang.documents.official.Lines;
import vn.guongsang.documents.official.Lines.Line;
import vn.guongsang.documents.official.Lines.Run;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Annex;
import vn.guongsang.documents.official.pdf.Ink.Place;

/** An official paper as a PDF file. */
public final class OfficialPdf {

  private static final float TALL = Decree30.TEXT * Decree30.SINGLE * Decree30.LINE_SPACING;

  /** A last paragraph up to this long goes over to the next page whole, with the signature. */
  private static final int SHORT = 12;

  private final Ink ink;

  private OfficialPdf(Ink ink) {
    this.ink = ink;
  }

  public static byte[] of(OfficialDocument paper) {
    try (var ink = new Ink(paper.title())) {
      var pdf = new OfficialPdf(ink);
      pdf.paper(paper);
      paper.annexes().forEach(pdf::annex);
      return ink.bytes();
    }
  }

  private void paper(OfficialDocument paper) {
    var flow = new Flow(ink, false, 0);
    var width = flow.width();
    var strips = new ArrayList<Strip>();
    strips.addAll(HeadAndFoot.masthead(paper.masthead(), width));
    strips.addAll(title(paper, width));
    for (var ground : paper.grounds()) {
      strips.addAll(paragraph(List.of(new Run(Face.ITALIC, ground)), width));
    }
    for (var block : paper.body()) {
      strips.addAll(block(block, width, flow.room()));
    }
    if (!paper.signatures().isEmpty()) {
      stayWithSignature(strips);
      strips.add(Strip.gap(Decree30.TEXT).staying());
      strips.addAll(HeadAndFoot.foot(paper, width));
    }
    flow.add(strips);
  }

  /**
   * A signature never stands alone on a page: the last paragraph goes over with it, of a long one
   * the last lines, of a table the last row.
   */
  private static void stayWithSignature(List<Strip> strips) {
    var end = strips.size();
    while (end > 0 && strips.get(end - 1).gap()) {
      end--;
    }
    var first = end;
    while (first > 0 && !strips.get(first - 1).gap() && strips.get(first - 1).head() == null) {
      first--;
    }
    if (first == end || end - first > SHORT) {
      first = Math.max(0, end - (first == end ? 1 : 2));
    }
    for (var i = first; i < strips.size(); i++) {
      strips.set(i, strips.get(i).staying());
    }
  }

  private static List<Strip> title(OfficialDocument paper, float width) {
    var strips = new ArrayList<Strip>();
    strips.add(Strip.gap(Decree30.TEXT));
    if (!paper.kind().isEmpty()) {
      strips.addAll(centred(Face.BOLD, paper.kindInCapitals(), Decree30.KIND, width, width));
    }
    if (!paper.extract().isEmpty()) {
      strips.addAll(titled(Face.BOLD, paper.extract(), Decree30.EXTRACT, width));
      strips.add(shortRule(Face.BOLD, paper.extract(), width));
    }
    if (!paper.authority().isEmpty()) {
      strips.add(Strip.gap(Decree30.BETWEEN_PARAGRAPHS));
      strips.addAll(
          titled(Face.BOLD, paper.authority().toUpperCase(Locale.ROOT), Decree30.KIND, width));
    }
    strips.add(Strip.gap(Decree30.BETWEEN_PARAGRAPHS));
    return Strip.allStaying(strips);
  }

  /** A third to a half of the line above it. */
  private static Strip shortRule(Face face, String above, float width) {
    var within = Lines.balanced(face, above, Decree30.EXTRACT, width * Decree30.TITLE_COLUMN);
    var half = Lines.widest(face, above, Decree30.EXTRACT, within) * Decree30.RULE / 2;
    return Strip.of(
        6,
        (ink, left, top) ->
            ink.rule(left + width / 2 - half, top + 3, left + width / 2 + half, top + 3));
  }

  /** In lines of about one length. */
  private static List<Strip> titled(Face face, String text, float size, float width) {
    var within = Lines.balanced(face, text, size, width * Decree30.TITLE_COLUMN);
    return centred(face, text, size, width, within);
  }

  static List<Strip> centred(Face face, String text, float size, float width, float within) {
    var strips = new ArrayList<Strip>();
    var tall = size * Decree30.SINGLE;
    for (var line : Lines.of(face, text, size, within)) {
      strips.add(
          Strip.of(
              tall,
              (ink, left, top) ->
                  ink.line(
                      line, Place.CENTRE, size, left + (width - within) / 2, top, within, tall)));
    }
    return strips;
  }

  private static List<Strip> block(Block block, float width, float room) {
    return switch (block) {
      case Block.Paragraph(var lead, var text) ->
          paragraph(
              lead.isEmpty()
                  ? List.of(new Run(Face.PLAIN, text))
                  : List.of(new Run(Face.BOLD, lead), new Run(Face.PLAIN, text)),
              width);
      case Block.Heading(var text) ->
          Strip.allStaying(paragraph(List.of(new Run(Face.BOLD, text)), width));
      case Block.Centred(var text) -> {
        var strips = new ArrayList<Strip>();
        strips.add(Strip.gap(Decree30.BETWEEN_PARAGRAPHS));
        strips.addAll(centred(Face.BOLD, text, Decree30.TEXT, width, width));
        strips.add(Strip.gap(Decree30.BETWEEN_PARAGRAPHS));
        yield Strip.allStaying(strips);
      }
      case Block.Addressed(var text) -> {
        var strips =
            new ArrayList<>(
                centred(Face.PLAIN, text, Decree30.TEXT, width, width * Decree30.TITLE_COLUMN));
        strips.add(Strip.gap(2 * Decree30.BETWEEN_PARAGRAPHS));
        yield Strip.allStaying(strips);
      }
      case Block.Note(var text) ->
          Strip.allStaying(centred(Face.ITALIC, text, Decree30.TABLE, width, width));
      case Block.Table table -> {
        var strips = new ArrayList<>(Rows.of(table, width, room));
        strips.add(Strip.gap(Decree30.BETWEEN_PARAGRAPHS));
        yield strips;
      }
    };
  }

  /** No line of a paragraph stands alone at the foot or the top of a page. */
  private static List<Strip> paragraph(List<Run> runs, float width) {
    List<Line> lines = Lines.of(runs, Decree30.TEXT, width, points(Decree30.FIRST_LINE));
    var strips = new ArrayList<Strip>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var strip =
          Strip.of(
              TALL,
              (ink, left, top) ->
                  ink.line(line, Place.JUSTIFIED, Decree30.TEXT, left, top, width, TALL));
      var lone = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
      strips.add(lone ? strip.staying() : strip);
    }
    strips.add(Strip.gap(Decree30.BETWEEN_PARAGRAPHS));
    return strips;
  }

  private void annex(Annex annex) {
    var flow = new Flow(ink, annex.landscape(), 0);
    var width = flow.width();
    var strips = new ArrayList<Strip>();
    strips.addAll(centred(Face.BOLD, annex.name(), Decree30.KIND, width, width));
    if (!annex.title().isEmpty()) {
      strips.addAll(titled(Face.BOLD, annex.title(), Decree30.EXTRACT, width));
    }
    if (!annex.attachedTo().isEmpty()) {
      strips.addAll(
          titled(Face.ITALIC, "(" + annex.attachedTo() + ")", Decree30.PLACE_AND_DAY, width));
    }
    strips.add(shortRule(Face.ITALIC, annex.attachedTo(), width));
    strips.add(Strip.gap(2 * Decree30.BETWEEN_PARAGRAPHS));
    var all = new ArrayList<>(Strip.allStaying(strips));
    for (var block : annex.body()) {
      all.addAll(block(block, width, flow.room()));
    }
    flow.add(all);
  }
}
