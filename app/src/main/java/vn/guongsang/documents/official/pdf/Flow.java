package vn.guongsang.documents.official.pdf;

import static vn.guongsang.documents.official.Decree30.points;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.documents.official.Decree30;
import vn.guongsang.documents.official.Face;
import vn.guongsang.documents.official.Lines;
import vn.guongsang.documents.official.pdf.Ink.Place;

/**
 * Sets strips one below the other and turns the page where the next ones that stay together do not
 * fit. The number of the page stands in the top margin from the second on.
 */
final class Flow {

  private static final float HAIR = 0.01f;

  private final Ink ink;
  private final float pageWidth;
  private final float pageHeight;
  private float y;
  private int number;
  private @Nullable Strip headHere;

  Flow(Ink ink, boolean landscape, int before) {
    this.ink = ink;
    pageWidth = points(landscape ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH);
    pageHeight = points(landscape ? Decree30.PAGE_WIDTH : Decree30.PAGE_HEIGHT);
    number = before;
    turn();
  }

  float width() {
    return pageWidth - points(Decree30.LEFT) - points(Decree30.RIGHT);
  }

  /** The room of an empty page. */
  float room() {
    return pageHeight - points(Decree30.TOP) - points(Decree30.BOTTOM);
  }

  private void turn() {
    ink.turn(pageWidth, pageHeight);
    number++;
    headHere = null;
    y = points(Decree30.TOP);
    if (number > 1) {
      var tall = Decree30.PAGE_NUMBER * Decree30.SINGLE;
      var line =
          Lines.of(Face.PLAIN, Integer.toString(number), Decree30.PAGE_NUMBER, pageWidth)
              .getFirst();
      ink.line(
          line,
          Place.CENTRE,
          Decree30.PAGE_NUMBER,
          points(Decree30.LEFT),
          points(Decree30.TOP) / 2 - tall / 2,
          width(),
          tall);
    }
  }

  private boolean atTop() {
    return y <= points(Decree30.TOP) + HAIR;
  }

  private boolean fits(float height) {
    return y + height <= pageHeight - points(Decree30.BOTTOM) + HAIR;
  }

  void add(List<Strip> strips) {
    for (var i = 0; i < strips.size(); ) {
      var end = i;
      while (end < strips.size() - 1 && strips.get(end).withNext()) {
        end++;
      }
      var together = strips.subList(i, end + 1);
      var needed = 0f;
      for (var strip : together) {
        needed += strip.height();
      }
      if (!fits(needed) && !atTop()) {
        turn();
      }
      together.forEach(this::place);
      i = end + 1;
    }
  }

  private void place(Strip strip) {
    if (strip.gap() && atTop()) {
      return;
    }
    if (!fits(strip.height()) && !atTop()) {
      if (strip.gap()) {
        return;
      }
      turn();
    }
    var head = strip.head();
    if (head != null && !head.equals(headHere)) {
      draw(head);
      headHere = head;
    }
    draw(strip);
  }

  private void draw(Strip strip) {
    strip.drawing().on(ink, points(Decree30.LEFT), y);
    y += strip.height();
  }
}
