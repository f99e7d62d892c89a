package vn.guongsang.shell.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.guongsang.shell.sheets.writing.Beside;
import vn.guongsang.shell.sheets.writing.CsvExport;
import vn.guongsang.shell.sheets.writing.ExcelExport;
import vn.guongsang.shell.sheets.writing.Template;
import vn.guongsang.shell.sheets.writing.Verdicts;

/** Tables for people to take away. Streams are written, not closed. */
public final class SheetsOut {

  private SheetsOut() {}

  public static void excel(
      OutputStream out, String sheet, List<String> headings, Stream<List<Cell>> rows)
      throws IOException {
    ExcelExport.write(out, sheet, headings, rows);
  }

  /**
   * UTF-8 with its mark, so that Excel shows Vietnamese letters; semicolons as Excel here expects.
   */
  public static void csv(OutputStream out, List<String> headings, Stream<List<Cell>> rows)
      throws IOException {
    CsvExport.write(out, headings, rows);
  }

  /** A sheet to fill in: headings with notes, lists to choose from, one row as an example. */
  public static void template(OutputStream out, String title, List<Column> columns, Locale locale)
      throws IOException {
    Template.write(out, title, columns, locale);
  }

  /**
   * The sender's sheet back, each row where it was, with what is wrong in it beside it. Values
   * only: colours, formulas and merged cells do not come back.
   */
  public static void verdicts(
      OutputStream out,
      Sheet sheet,
      Table table,
      List<Problem> problems,
      Function<Problem, String> words,
      Locale locale)
      throws IOException {
    Verdicts.write(out, sheet, table, problems, words, locale);
  }

  /**
   * The sender's sheet back, each row where it was, with further columns beside it. Values only, as
   * in {@link #verdicts}.
   *
   * @param byRow the further cells, by the row's number in Excel
   */
  public static void beside(
      OutputStream out,
      Sheet sheet,
      Table table,
      List<String> headings,
      Map<Integer, List<String>> byRow)
      throws IOException {
    Beside.write(out, sheet, table, headings, byRow);
  }
}
