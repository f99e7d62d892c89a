package vn.guongsang.documents.official.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Block.Table;
import vn.guongsang.documents.official.Decree30;
import vn.guongsang.documents.official.Face;
import vn.guongsang.documents.official.Lines;
import vn.guongsang.documents.official.Lines.Line;
import vn.guongsang.documents.official.pdf.Ink.Place;

/**
 * A table as strips, one a row. Only a row taller than a whole page is cut, between its lines, into
 * rows that fill one page each.
 */
final class Rows {

  private static final float SIZE = Decree30.TABLE;
  private static final float TALL = SIZE * Decree30.SINGLE;
  private static final float BESIDE = 4;
  private static final float ABOVE = 2;

  private final Table table;
  private final float[] edges;
  private final float room;

  private Rows(Table table, float width, float room) {
    this.table = table;
    this.room = room;
    edges = new float[table.columns().size() + 1];
    for (var i = 0; i < table.columns().size(); i++) {
      edges[i + 1] = edges[i] + table.columns().get(i).width() / table.widths() * width;
    }
  }

  static List<Strip> of(Table table, float width, float room) {
    return new Rows(table, width, room).strips();
  }

  private List<Strip> strips() {
    var headings = table.columns().stream().map(Block.Column::heading).toList();
    var head = strip(lines(Face.BOLD, headings), true);
    var strips = new ArrayList<Strip>();
    for (var row : table.rows()) {
      for (var part : parts(lines(Face.PLAIN, row), room - head.height())) {
        var strip = strip(part, false);
        strips.add(Strip.row(strip.height(), head, strip.drawing()));
      }
    }
    if (strips.isEmpty()) {
      strips.add(head);
    }
    return strips;
  }

  private List<List<Line>> lines(Face face, List<String> cells) {
    var all = new ArrayList<List<Line>>();
    for (var i = 0; i < cells.size(); i++) {
      all.add(Lines.of(face, cells.get(i), SIZE, edges[i + 1] - edges[i] - 2 * BESIDE));
    }
    return all;
  }

  private static float height(List<List<Line>> cells) {
    var most = cells.stream().mapToInt(List::size).max().orElse(1);
    return most * TALL + 2 * ABOVE;
  }

  private static List<List<List<Line>>> parts(List<List<Line>> cells, float room) {
    if (height(cells) <= room) {
      return List.of(cells);
    }
    var fit = Math.max(1, (int) ((room - 2 * ABOVE) / TALL));
    var parts = new ArrayList<List<List<Line>>>();
    for (var from = 0; cells.stream().mapToInt(List::size).max().orElse(0) > from; from += fit) {
      var first = from;
      parts.add(
          cells.stream()
              .map(
                  lines ->
                      lines.subList(
                          Math.min(first, lines.size()), Math.min(first + fit, lines.size())))
              .toList());
    }
    return parts;
  }

  private Strip strip(List<List<Line>> cells, boolean head) {
    var height = height(cells);
    return Strip.of(
        height,
        (ink, left, top) -> {
          for (var i = 0; i < cells.size(); i++) {
            cell(ink, cells.get(i), i, head, left, top, height);
          }
          for (var edge : edges) {
            ink.rule(left + edge, top, left + edge, top + height);
          }
          var right = left + edges[edges.length - 1];
          ink.rule(left, top, right, top);
          ink.rule(left, top + height, right, top + height);
        });
  }

  private void cell(
      Ink ink, List<Line> lines, int column, boolean head, float left, float top, float height) {
    var place = head ? Place.CENTRE : place(table.columns().get(column).align());
    var width = edges[column + 1] - edges[column] - 2 * BESIDE;
    var y = top + (height - lines.size() * TALL) / 2;
    for (var line : lines) {
      ink.line(line, place, SIZE, left + edges[column] + BESIDE, y, width, TALL);
      y += TALL;
    }
  }

  private static Place place(Align align) {
    return switch (align) {
      case LEFT -> Place.LEFT;
      case CENTRE -> Place.CENTRE;
      case RIGHT -> Place.RIGHT;
    };
  }
}
