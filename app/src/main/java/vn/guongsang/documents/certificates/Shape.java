package vn.guongsang.documents.certificates;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** A drawn part of the ground, in millimetres from the top left; colours as {@code #RRGGBB}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Shape.Box.class, name = "box"),
  @JsonSubTypes.Type(value = Shape.Rule.class, name = "rule"),
  @JsonSubTypes.Type(value = Shape.Star.class, name = "star"),
  @JsonSubTypes.Type(value = Shape.Ring.class, name = "ring"),
  @JsonSubTypes.Type(value = Shape.Flower.class, name = "flower"),
  @JsonSubTypes.Type(value = Shape.Fret.class, name = "fret"),
  @JsonSubTypes.Type(value = Shape.Drum.class, name = "drum")
})
public sealed interface Shape {

  /** The same on a larger or smaller sheet; what is round stays round, lines stay as thick. */
  Shape scaled(double across, double down);

  /**
   * @param stroke the colour of the line; null for none, like {@code fill}
   */
  record Box(
      double x,
      double y,
      double width,
      double height,
      @Nullable String stroke,
      double line,
      @Nullable String fill)
      implements Shape {
    @Override
    public Box scaled(double across, double down) {
      return new Box(x * across, y * down, width * across, height * down, stroke, line, fill);
    }
  }

  record Rule(double x, double y, double toX, double toY, String stroke, double line)
      implements Shape {
    @Override
    public Rule scaled(double across, double down) {
      return new Rule(x * across, y * down, toX * across, toY * down, stroke, line);
    }
  }

  /**
   * @param inner the radius of the inner corners, as a part of the outer
   */
  record Star(double x, double y, double radius, int points, double inner, String fill)
      implements Shape {
    @Override
    public Star scaled(double across, double down) {
      return new Star(x * across, y * down, radius * Math.min(across, down), points, inner, fill);
    }
  }

  record Ring(
      double x,
      double y,
      double radius,
      @Nullable String stroke,
      double line,
      @Nullable String fill)
      implements Shape {
    @Override
    public Ring scaled(double across, double down) {
      return new Ring(x * across, y * down, radius * Math.min(across, down), stroke, line, fill);
    }
  }

  record Flower(double x, double y, double radius, int petals, String stroke, double line)
      implements Shape {
    @Override
    public Flower scaled(double across, double down) {
      return new Flower(
          x * across, y * down, radius * Math.min(across, down), petals, stroke, line);
    }
  }

  /** Hồi văn: a meander round a rectangle, leaving room for an ornament at each corner. */
  record Fret(
      double x,
      double y,
      double width,
      double height,
      double band,
      double corner,
      String stroke,
      double line)
      implements Shape {
    @Override
    public Fret scaled(double across, double down) {
      var least = Math.min(across, down);
      return new Fret(
          x * across,
          y * down,
          width * across,
          height * down,
          band * least,
          corner * Math.max(across, down),
          stroke,
          line);
    }
  }

  /** The face of a bronze drum (trống đồng), meant to be seen faintly behind the words. */
  record Drum(double x, double y, double radius, String stroke, double line) implements Shape {
    @Override
    public Drum scaled(double across, double down) {
      return new Drum(x * across, y * down, radius * Math.min(across, down), stroke, line);
    }
  }
}
