package vn.guongsang.documents.certificates;

/**
 * How far a printer prints beside the place, in millimetres, and so by how much the words are moved
 * back: across counts to the right, down downwards.
 */
public record Offset(double across, double down) {

  public static final Offset NONE = new Offset(0, 0);
}
