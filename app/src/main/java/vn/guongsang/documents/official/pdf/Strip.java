package vn.guongsang.documents.official.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is never split between two pages: a line of text, a gap, a row of a table.
 *
 * @param withNext stays on the page of the strip after it
 * @param gap is left out at the top of a page
 * @param head the head of the table this row belongs to, drawn again on each page
 */
record Strip(float height, boolean withNext, boolean gap, @Nullable Strip head, Drawing drawing) {

  /** Draws at {@code left}, {@code top} on the page at hand. */
  @FunctionalInterface
  interface Drawing {
    void on(Ink ink, float left, float top);
  }

  static Strip of(float height, Drawing drawing) {
    return new Strip(height, false, false, null, drawing);
  }

  static Strip gap(float height) {
    return new Strip(height, false, true, null, (ink, left, top) -> {});
  }

  static Strip row(float height, Strip head, Drawing drawing) {
    return new Strip(height, false, false, head, drawing);
  }

  Strip staying() {
    return new Strip(height, true, gap, head, drawing);
  }

  static List<Strip> allStaying(List<Strip> strips) {
    return strips.stream().map(Strip::staying).toList();
  }
}
