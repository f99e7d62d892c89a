package vn.guongsang.targets.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lines over the years on a ground of 600 by 200: the higher the better placed or the larger. Drawn
 * by the server, read aloud by its table.
 */
public record Slopes(List<Drawn> lines) {

  private static final int BROAD = 600;
  private static final int HIGH = 200;
  private static final int EDGE = 20;

  /** What a unit reached in each year, with the words that stand beside the point. */
  record Way(String name, List<@Nullable BigDecimal> heights, List<String> words) {}

  /**
   * @param path as SVG writes it; broken where a year is unknown
   */
  public record Drawn(int shade, String name, String path, List<Point> points) {}

  /** One year. */
  public record Point(int x, int y, String words) {}

  /** None where fewer than two years of any unit are known. */
  static @Nullable Slopes of(List<Way> ways) {
    var known = ways.stream().flatMap(way -> way.heights().stream()).filter(Objects::nonNull);
    var all = known.map(Objects::requireNonNull).sorted().toList();
    if (ways.stream()
        .allMatch(way -> way.heights().stream().filter(Objects::nonNull).count() < 2)) {
      return null;
    }
    var least = all.getFirst();
    var span = all.getLast().subtract(least);
    var lines = new ArrayList<Drawn>();
    for (var way : ways) {
      lines.add(drawn(way, lines.size(), least, span));
    }
    return new Slopes(List.copyOf(lines));
  }

  private static Drawn drawn(Way way, int shade, BigDecimal least, BigDecimal span) {
    var path = new StringBuilder();
    var points = new ArrayList<Point>();
    var broken = true;
    for (var i = 0; i < way.heights().size(); i++) {
      var height = way.heights().get(i);
      if (height == null) {
        broken = true;
        continue;
      }
      var point = new Point(x(i, way.heights().size()), y(height, least, span), way.words().get(i));
      path.append(broken ? "M" : "L").append(point.x()).append(' ').append(point.y());
      points.add(point);
      broken = false;
    }
    return new Drawn(shade, way.name(), path.toString(), List.copyOf(points));
  }

  public static int x(int year, int years) {
    return EDGE + year * (BROAD - 2 * EDGE) / Math.max(1, years - 1);
  }

  private static int y(BigDecimal height, BigDecimal least, BigDecimal span) {
    if (span.signum() == 0) {
      return HIGH / 2;
    }
    var up =
        height
            .subtract(least)
            .multiply(BigDecimal.valueOf(HIGH - 2L * EDGE))
            .divide(span, 0, RoundingMode.HALF_UP)
            .intValue();
    return HIGH - EDGE - up;
  }
}
