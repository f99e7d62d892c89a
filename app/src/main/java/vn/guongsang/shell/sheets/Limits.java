package vn.guongsang.shell.sheets;

/**
 * The bounds within which a file is read, so that no file can take the server's memory.
 *
 * @param fileBytes of the file as sent
 * @param unpackedBytes of all parts that are read, counted as they are unpacked
 * @param ratio how many times larger than the file its parts may be, once past {@link #RATIO_FROM}
 * @param parts in the packed file
 * @param rows with something in them, on one sheet
 * @param columns the number of the last filled one
 * @param cells filled, over all sheets
 * @param cellLength letters in one cell; Excel itself holds no more than 32767
 */
public record Limits(
    long fileBytes,
    long unpackedBytes,
    int ratio,
    int parts,
    int rows,
    int columns,
    int cells,
    int cellLength) {

  /** Small files pack well when they repeat themselves; the ratio tells nothing below this. */
  public static final long RATIO_FROM = 16L << 20;

  public static final Limits USUAL =
      new Limits(30L << 20, 200L << 20, 150, 1_000, 200_000, 256, 3_000_000, 32_767);
}
