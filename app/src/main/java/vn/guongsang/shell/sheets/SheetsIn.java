package vn.guongsang.shell.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.shell.sheets.reading.FileReading;
import vn.guongsang.shell.sheets.table.ColumnMatching;
import vn.guongsang.shell.sheets.table.RowReading;
import vn.guongsang.shell.sheets.table.TableSearch;

/**
 * From a file to rows, in the steps a person can look at and correct: the book, the sheet, the
 * table, the columns, the rows with all that is wrong in them.
 */
public final class SheetsIn {

  private SheetsIn() {}

  /**
   * Reads a file within the usual limits.
   *
   * @param fileName as the sender called it; its ending must agree with the bytes
   * @throws RefusedFile when it cannot be read, or should not
   */
  public static Book read(String fileName, Path file) throws IOException {
    return read(fileName, file, Limits.USUAL);
  }

  public static Book read(String fileName, Path file, Limits limits) throws IOException {
    return FileReading.read(fileName, file, limits);
  }

  /** What Excel, LibreOffice or a web page put on the clipboard. */
  public static Book pasted(String text) {
    return FileReading.pasted(text, Limits.USUAL);
  }

  /** Sheets with something on them, the likeliest table first; hidden ones last. */
  public static List<Sheet> likeliest(
      Book book, List<Column> columns, Map<String, String> remembered) {
    return TableSearch.likeliest(book, columns, remembered);
  }

  /** The table on the sheet; empty when no row could be its heading. */
  public static Optional<Table> table(
      Sheet sheet, List<Column> columns, Map<String, String> remembered) {
    return TableSearch.in(sheet, columns, remembered);
  }

  /**
   * Gives each heading its column, as far as that is plain.
   *
   * @param remembered folded heading to column key, as {@link Matching#toRemember} gave it for an
   *     earlier file of the same sender
   */
  public static Matching match(Table table, List<Column> columns, Map<String, String> remembered) {
    return ColumnMatching.of(table, columns, remembered);
  }

  /** All rows and all problems, once the {@link Matching} is {@link Matching#ready ready}. */
  public static Reading rows(Table table, Matching matching) {
    return RowReading.of(table, matching);
  }
}
