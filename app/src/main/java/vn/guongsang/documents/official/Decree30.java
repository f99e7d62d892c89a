package vn.guongsang.documents.official;

/**
 * The measures of Phụ lục I, Nghị định 30/2020/NĐ-CP, as used here; where the decree gives a span,
 * one value in it is chosen. Lengths are millimetres, sizes points.
 *
 * <p>Read in a published copy: paper, margins, the sizes and faces, first-line indent, line
 * spacing, page numbers. From practice and not yet compared with the gazette: the face of the
 * issuing body's name, size of tables, numbering annexes from 1 anew ({@link
 * #ANNEXES_NUMBERED_APART}).
 */
public final class Decree30 {

  public static final float PAGE_WIDTH = 210;
  public static final float PAGE_HEIGHT = 297;

  /** 20–25. */
  public static final float TOP = 20;

  /** 20–25. */
  public static final float BOTTOM = 20;

  /** 30–35. */
  public static final float LEFT = 30;

  /** 15–20. */
  public static final float RIGHT = 15;

  public static final String FACE = "Times New Roman";

  /** 12–13, bold capitals. */
  public static final float NATION = 12;

  /** 13–14, bold, with a rule of its own length below. */
  public static final float MOTTO = 13;

  /** 12–13; the superior body plain, the issuing body bold. */
  public static final float BODY_NAME = 12;

  public static final float NUMBER = 13;

  /** 13–14, italic. */
  public static final float PLACE_AND_DAY = 13;

  /** 13–14, bold capitals. */
  public static final float KIND = 14;

  /** 13–14, bold, with a rule of a third to a half of its length below. */
  public static final float EXTRACT = 14;

  /** 13–14, justified. */
  public static final float TEXT = 14;

  /** 10–12,7. */
  public static final float FIRST_LINE = 12.7f;

  /** At least 6 points. */
  public static final float BETWEEN_PARAGRAPHS = 6;

  /** Single to one and a half. */
  public static final float LINE_SPACING = 1.15f;

  /** 13–14, upright, centred in the top margin, not on the first page. */
  public static final float PAGE_NUMBER = 13;

  /** 13–14, bold capitals; the name bold. */
  public static final float SIGNATURE = 14;

  /** Bold italic; the lines below at {@link #RECIPIENT}. */
  public static final float RECIPIENTS = 12;

  public static final float RECIPIENT = 11;

  public static final float TABLE = 12;

  public static final boolean ANNEXES_NUMBERED_APART = true;

  /** A rule under a body's name or an extract, as a share of the line above it: 1/3 to 1/2. */
  public static final float RULE = 0.4f;

  /** What the left column of head and foot takes of the width of the text. */
  public static final float LEFT_COLUMN = 0.4f;

  /** What titles take of the width of the text before they are broken. */
  public static final float TITLE_COLUMN = 0.9f;

  /** Room for hand and seal. */
  public static final float SIGNING_ROOM = 24;

  /** The height of a line of this face at size 1, as Word sets single spacing. */
  public static final float SINGLE = 1.15f;

  private static final float POINTS = 72f / 25.4f;

  private Decree30() {}

  public static float points(float millimetres) {
    return millimetres * POINTS;
  }
}
