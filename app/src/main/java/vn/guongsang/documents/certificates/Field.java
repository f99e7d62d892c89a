package vn.guongsang.documents.certificates;

/**
 * Words in a box. The text may hold holes such as {@code {name}}; a field none of whose holes has
 * anything to say is left out.
 *
 * @param size in points, if the words fit; else they wrap or shrink, below {@code least} only where
 *     they would otherwise be cut
 * @param onStock already printed on bought stock, and left out when printing over it
 */
public record Field(
    String key,
    String text,
    Typeface face,
    double x,
    double y,
    double width,
    double height,
    double size,
    double least,
    Align align,
    Fit fit,
    String colour,
    boolean onStock) {

  /** In points. */
  public static final double SMALLEST = 5;

  public static final double LARGEST = 120;

  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  public enum Fit {
    /** Breaks into lines while the box has room, then shrinks. */
    WRAP,
    /** Stays one line, then shrinks. */
    SHRINK
  }

  /** The same for every certificate. */
  boolean fixed() {
    return text.indexOf('{') < 0;
  }

  public Field at(double x, double y, double width, double height, double size, double least) {
    return new Field(
        key, text, face, x, y, width, height, size, least, align, fit, colour, onStock);
  }

  /** The same place, other words. */
  public Field saying(String text, Fit fit) {
    return new Field(
        key, text, face, x, y, width, height, size, least, align, fit, colour, onStock);
  }
}
