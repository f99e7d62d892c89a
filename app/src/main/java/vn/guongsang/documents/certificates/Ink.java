package vn.guongsang.documents.certificates;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Draws shapes on a sheet whose millimetres count from the top left. */
final class Ink {

  static final double POINT = 72 / 25.4;

  /** How far the handles of four arcs stand off to make a circle. */
  private static final double ARC = 0.5523;

  /** The meander of one cell, on a grid six wide and five deep, and the line it stands on. */
  private static final int[][] KEY = {{0, 5}, {0, 0}, {5, 0}, {5, 4}, {2, 4}, {2, 2}, {3, 2}};

  private static final double KEY_WIDE = 6;
  private static final double KEY_DEEP = 5;

  private final PDPageContentStream out;

  Ink(PDPageContentStream out) {
    this.out = out;
  }

  static float[] colour(String hex) {
    var rgb = Integer.parseInt(hex.substring(1), 16);
    return new float[] {(rgb >> 16 & 0xff) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f};
  }

  void draw(List<Shape> shapes, double sheetHeight) throws IOException {
    out.saveGraphicsState();
    out.transform(
        new Matrix((float) POINT, 0, 0, (float) -POINT, 0, (float) (sheetHeight * POINT)));
    for (var shape : shapes) {
      draw(shape);
    }
    out.restoreGraphicsState();
  }

  private void draw(Shape shape) throws IOException {
    switch (shape) {
      case Shape.Box box -> {
        out.addRect(f(box.x()), f(box.y()), f(box.width()), f(box.height()));
        paint(box.stroke(), box.line(), box.fill());
      }
      case Shape.Rule rule -> {
        move(rule.x(), rule.y());
        line(rule.toX(), rule.toY());
        paint(rule.stroke(), rule.line(), null);
      }
      case Shape.Star star -> {
        star(star.x(), star.y(), star.radius(), star.points(), star.inner());
        paint(null, 0, star.fill());
      }
      case Shape.Ring ring -> {
        circle(ring.x(), ring.y(), ring.radius());
        paint(ring.stroke(), ring.line(), ring.fill());
      }
      case Shape.Flower flower -> flower(flower);
      case Shape.Fret fret -> fret(fret);
      case Shape.Drum drum -> drum(drum);
    }
  }

  private void paint(@Nullable String stroke, double line, @Nullable String fill)
      throws IOException {
    if (fill != null) {
      var c = colour(fill);
      out.setNonStrokingColor(c[0], c[1], c[2]);
    }
    if (stroke != null) {
      var c = colour(stroke);
      out.setStrokingColor(c[0], c[1], c[2]);
      out.setLineWidth(f(line));
    }
    if (fill != null && stroke != null) {
      out.fillAndStroke();
    } else if (fill != null) {
      out.fill();
    } else {
      out.stroke();
    }
  }

  private void star(double x, double y, double radius, int points, double inner)
      throws IOException {
    for (var i = 0; i < 2 * points; i++) {
      var r = i % 2 == 0 ? radius : radius * inner;
      var angle = Math.PI * i / points - Math.PI / 2;
      if (i == 0) {
        move(x, y - r);
      } else {
        line(x + r * Math.cos(angle), y + r * Math.sin(angle));
      }
    }
    out.closePath();
  }

  private void circle(double x, double y, double r) throws IOException {
    var h = r * ARC;
    move(x + r, y);
    curve(x + r, y + h, x + h, y + r, x, y + r);
    curve(x - h, y + r, x - r, y + h, x - r, y);
    curve(x - r, y - h, x - h, y - r, x, y - r);
    curve(x + h, y - r, x + r, y - h, x + r, y);
    out.closePath();
  }

  private void flower(Shape.Flower flower) throws IOException {
    var r = flower.radius();
    var half = Math.PI / flower.petals() * 0.95;
    for (var i = 0; i < flower.petals(); i++) {
      var angle = 2 * Math.PI * i / flower.petals() - Math.PI / 2;
      move(flower.x() + polar(r * 0.24, angle, 0), flower.y() + polar(r * 0.24, angle, 1));
      petal(flower, angle, half, r);
    }
    circle(flower.x(), flower.y(), r * 0.24);
    paint(flower.stroke(), flower.line(), null);
  }

  private void petal(Shape.Flower flower, double angle, double half, double r) throws IOException {
    var x = flower.x();
    var y = flower.y();
    var wide = r * 0.72;
    curve(
        x + polar(wide * 0.8, angle - half, 0), y + polar(wide * 0.8, angle - half, 1),
        x + polar(wide * 1.2, angle - half * 0.8, 0), y + polar(wide * 1.2, angle - half * 0.8, 1),
        x + polar(r, angle, 0), y + polar(r, angle, 1));
    curve(
        x + polar(wide * 1.2, angle + half * 0.8, 0), y + polar(wide * 1.2, angle + half * 0.8, 1),
        x + polar(wide * 0.8, angle + half, 0), y + polar(wide * 0.8, angle + half, 1),
        x + polar(r * 0.24, angle, 0), y + polar(r * 0.24, angle, 1));
  }

  private static double polar(double r, double angle, int axis) {
    return axis == 0 ? r * Math.cos(angle) : r * Math.sin(angle);
  }

  /** Each side in two halves that mirror each other, so that the corners match. */
  private void fret(Shape.Fret f) throws IOException {
    side(f.x(), f.y(), 1, 0, 0, 1, f.width(), f);
    side(f.x(), f.y() + f.height(), 1, 0, 0, -1, f.width(), f);
    side(f.x(), f.y(), 0, 1, 1, 0, f.height(), f);
    side(f.x() + f.width(), f.y(), 0, 1, -1, 0, f.height(), f);
    paint(f.stroke(), f.line(), null);
  }

  private void side(
      double x, double y, int alongX, int alongY, int inX, int inY, double length, Shape.Fret f)
      throws IOException {
    var free = length - 2 * f.corner();
    var cells = 2 * (int) Math.round(free / (f.band() * KEY_WIDE / KEY_DEEP) / 2);
    var step = free / cells;
    for (var cell = 0; cell < cells; cell++) {
      var mirrored = cell >= cells / 2;
      for (var i = 0; i < KEY.length; i++) {
        var u = KEY[i][0] / KEY_WIDE;
        var along = f.corner() + (mirrored ? cell + 1 - u : cell + u) * step;
        var in = KEY[i][1] / KEY_DEEP * f.band();
        var px = x + alongX * along + inX * in;
        var py = y + alongY * along + inY * in;
        if (i == 0) {
          move(px, py);
        } else {
          line(px, py);
        }
      }
    }
    move(x + alongX * f.corner() + inX * f.band(), y + alongY * f.corner() + inY * f.band());
    var end = f.corner() + free;
    line(x + alongX * end + inX * f.band(), y + alongY * end + inY * f.band());
  }

  private void drum(Shape.Drum drum) throws IOException {
    var r = drum.radius();
    star(drum.x(), drum.y(), r * 0.3, 14, 0.42);
    for (var part : new double[] {0.34, 0.36, 0.5, 0.52, 0.68, 0.7, 0.86, 0.88, 0.98, 1}) {
      circle(drum.x(), drum.y(), r * part);
    }
    ticks(drum, 0.36, 0.5, 56, 0.5);
    ticks(drum, 0.7, 0.86, 96, 0.5);
    ticks(drum, 0.88, 0.98, 144, 0);
    for (var i = 0; i < 28; i++) {
      var angle = 2 * Math.PI * i / 28;
      circle(drum.x() + polar(r * 0.6, angle, 0), drum.y() + polar(r * 0.6, angle, 1), r * 0.045);
      circle(drum.x() + polar(r * 0.6, angle, 0), drum.y() + polar(r * 0.6, angle, 1), r * 0.012);
    }
    paint(drum.stroke(), drum.line(), null);
  }

  /**
   * @param lean by how many steps the outer end lies ahead: saw teeth; 0 for strokes
   */
  private void ticks(Shape.Drum drum, double from, double to, int count, double lean)
      throws IOException {
    var r = drum.radius();
    for (var i = 0; i < count; i++) {
      var low = 2 * Math.PI * i / count;
      var high = 2 * Math.PI * (i + lean) / count;
      move(drum.x() + polar(r * from, low, 0), drum.y() + polar(r * from, low, 1));
      line(drum.x() + polar(r * to, high, 0), drum.y() + polar(r * to, high, 1));
      if (lean > 0) {
        var next = 2 * Math.PI * (i + 1) / count;
        line(drum.x() + polar(r * from, next, 0), drum.y() + polar(r * from, next, 1));
      }
    }
  }

  private void move(double x, double y) throws IOException {
    out.moveTo(f(x), f(y));
  }

  private void line(double x, double y) throws IOException {
    out.lineTo(f(x), f(y));
  }

  private void curve(double a, double b, double c, double d, double x, double y)
      throws IOException {
    out.curveTo(f(a), f(b), f(c), f(d), f(x), f(y));
  }

  private static float f(double value) {
    return (float) value;
  }
}
