package vn.guongsang.documents.official.pdf;

import static vn.guongsang.documents.official.Decree30.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.guongsang.documents.official.Decree30;
import vn.guongsang.documents.official.Face;
import vn.guongsang.documents.official.Lines;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Masthead;
import vn.guongsang.documents.official.OfficialDocument.Signature;
import vn.guongsang.documents.official.pdf.Ink.Place;

/** The two columns at the top of a paper and the two at its end. */
final class HeadAndFoot {

  private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final float UNDER = 3;
  private static final float BETWEEN = 6;

  /** Text in a column: each line with its own face and size. */
  private static final class Column {
    private final float width;
    private final List<Strip> strips = new ArrayList<>();

    Column(float width) {
      this.width = width;
    }

    Column centred(Face face, String text, float size) {
      if (!text.isEmpty()) {
        strips.addAll(OfficialPdf.centred(face, text, size, width, width));
      }
      return this;
    }

    /** In lines of about one length. */
    Column named(Face face, String text) {
      if (!text.isEmpty()) {
        var within = Lines.balanced(face, text, Decree30.BODY_NAME, width);
        strips.addAll(OfficialPdf.centred(face, text, Decree30.BODY_NAME, width, within));
      }
      return this;
    }

    Column at(Face face, String text, float size) {
      var tall = size * Decree30.SINGLE;
      for (var line : Lines.of(face, text, size, width)) {
        strips.add(
            Strip.of(
                tall,
                (ink, left, top) -> ink.line(line, Place.LEFT, size, left, top, width, tall)));
      }
      return this;
    }

    Column rule(float length) {
      strips.add(
          Strip.of(
              UNDER + 2,
              (ink, left, top) ->
                  ink.rule(
                      left + (width - length) / 2,
                      top + UNDER,
                      left + (width + length) / 2,
                      top + UNDER)));
      return this;
    }

    Column space(float height) {
      strips.add(Strip.gap(height));
      return this;
    }

    float height() {
      var sum = 0f;
      for (var strip : strips) {
        sum += strip.height();
      }
      return sum;
    }

    void draw(Ink ink, float left, float top) {
      var y = top;
      for (var strip : strips) {
        strip.drawing().on(ink, left, y);
        y += strip.height();
      }
    }
  }

  private HeadAndFoot() {}

  static List<Strip> masthead(Masthead head, float width) {
    var leftWidth = width * Decree30.LEFT_COLUMN;
    var rightWidth = width - leftWidth;
    var issuer = head.issuer().toUpperCase(Locale.ROOT);
    var widest =
        Lines.widest(
            Face.BOLD,
            issuer,
            Decree30.BODY_NAME,
            Lines.balanced(Face.BOLD, issuer, Decree30.BODY_NAME, leftWidth));
    var names =
        new Column(leftWidth)
            .named(Face.PLAIN, head.superior().toUpperCase(Locale.ROOT))
            .named(Face.BOLD, issuer)
            .rule(widest * Decree30.RULE);
    var nation =
        new Column(rightWidth)
            .centred(Face.BOLD, NATION, Decree30.NATION)
            .centred(Face.BOLD, MOTTO, Decree30.MOTTO)
            .rule(Face.BOLD.width(MOTTO, Decree30.MOTTO));
    var number =
        new Column(leftWidth)
            .space(BETWEEN)
            .centred(Face.PLAIN, head.numberLine(), Decree30.NUMBER);
    var placed =
        new Column(rightWidth)
            .space(BETWEEN)
            .centred(Face.ITALIC, head.placeAndDay(), Decree30.PLACE_AND_DAY);
    return List.of(
        beside(names, nation, leftWidth).staying(), beside(number, placed, leftWidth).staying());
  }

  private static Strip beside(Column left, Column right, float leftWidth) {
    return Strip.of(
        Math.max(left.height(), right.height()),
        (ink, x, y) -> {
          left.draw(ink, x, y);
          right.draw(ink, x + leftWidth, y);
        });
  }

  static List<Strip> foot(OfficialDocument paper, float width) {
    var leftWidth = paper.signatures().size() == 1 ? width * Decree30.LEFT_COLUMN : width / 2;
    var last = signature(paper.signatures().getLast(), width - leftWidth);
    if (paper.signatures().size() == 1) {
      return List.of(beside(recipients(paper, leftWidth), last, leftWidth));
    }
    var first = signature(paper.signatures().getFirst(), leftWidth);
    var both = beside(first, last, leftWidth);
    if (paper.recipients().isEmpty()) {
      return List.of(both);
    }
    var below = recipients(paper, leftWidth);
    return List.of(
        both.staying(), Strip.gap(BETWEEN).staying(), Strip.of(below.height(), below::draw));
  }

  private static Column recipients(OfficialDocument paper, float width) {
    var column = new Column(width);
    if (!paper.recipients().isEmpty()) {
      column.at(Face.BOLD_ITALIC, "Nơi nhận:", Decree30.RECIPIENTS);
      paper.recipients().forEach(line -> column.at(Face.PLAIN, line, Decree30.RECIPIENT));
    }
    return column;
  }

  private static Column signature(Signature signature, float width) {
    var column = new Column(width);
    signature.capacity().forEach(line -> column.centred(Face.BOLD, line, Decree30.SIGNATURE));
    return column
        .centred(Face.ITALIC, signature.note(), Decree30.PLACE_AND_DAY)
        .space(points(Decree30.SIGNING_ROOM))
        .centred(Face.BOLD, signature.name(), Decree30.SIGNATURE);
  }
}
