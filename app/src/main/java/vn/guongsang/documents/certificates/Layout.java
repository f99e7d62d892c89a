package vn.guongsang.documents.certificates;

import java.util.List;
import java.util.Map;

/**
 * How one kind of certificate looks; all lengths in millimetres from the top left of the sheet.
 *
 * @param name by language, "vi" and "en"
 * @param shapes the ground, drawn in this order below everything else
 */
public record Layout(
    String key,
    Map<String, String> name,
    double width,
    double height,
    List<Shape> shapes,
    List<Field> fields,
    Qr qr) {

  public static final double SMALLEST = 50;
  public static final double LARGEST = 600;

  public Layout {
    shapes = List.copyOf(shapes);
    fields = List.copyOf(fields);
  }

  /** Where the square code stands, and its edge. */
  public record Qr(double x, double y, double size) {
    /** Smaller ones are not read by every phone. */
    public static final double SMALLEST = 15;
  }

  public Layout with(String key, List<Field> fields, Qr qr) {
    return new Layout(key, name, width, height, shapes, fields, qr);
  }

  /** On a sheet of another size: the ground follows, the fields stay where they are. */
  public Layout sized(double width, double height) {
    return new Layout(
        key,
        name,
        width,
        height,
        shapes.stream().map(s -> s.scaled(width / this.width, height / this.height)).toList(),
        fields,
        qr);
  }

  /** Whether the sheet has a size that can be, and nothing stands off it. */
  public boolean sound() {
    return width >= SMALLEST
        && width <= LARGEST
        && height >= SMALLEST
        && height <= LARGEST
        && fields.stream()
            .allMatch(
                f ->
                    holds(f.x(), f.y(), f.width(), f.height())
                        && f.size() >= Field.SMALLEST
                        && f.size() <= Field.LARGEST)
        && qr.size() >= Qr.SMALLEST
        && holds(qr.x(), qr.y(), qr.size(), qr.size());
  }

  /** Whether a box lies wholly on the sheet. */
  public boolean holds(double x, double y, double across, double down) {
    return x >= 0 && y >= 0 && across > 0 && down > 0 && x + across <= width && y + down <= height;
  }
}
