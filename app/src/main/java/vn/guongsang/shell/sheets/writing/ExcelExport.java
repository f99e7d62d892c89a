package vn.guongsang.shell.sheets.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.guongsang.shell.sheets.Cell;

/** A list as an Excel file: one heading row that stays in sight, then the rows as they come. */
public final class ExcelExport {

  static final String APPLICATION = "Guong Sang";
  static final String VERSION = "01.0000";

  /** Rows kept in memory before they go out. */
  private static final int FLUSHED = 1_000;

  private ExcelExport() {}

  public static void write(
      OutputStream out, String name, List<String> headings, Stream<List<Cell>> rows)
      throws IOException {
    var workbook = new Workbook(out, APPLICATION, VERSION);
    var sheet = workbook.newWorksheet(name);
    for (var column = 0; column < headings.size(); column++) {
      heading(sheet, 0, column, headings.get(column));
      sheet.width(column, Math.clamp(headings.get(column).length() + 4L, 12, 40));
    }
    sheet.freezePane(0, 1);
    var number = 1;
    for (var all = rows.iterator(); all.hasNext(); number++) {
      if (number >= Worksheet.MAX_ROWS) {
        throw new IllegalArgumentException("more rows than an Excel sheet holds");
      }
      var cells = all.next();
      for (var column = 0; column < cells.size(); column++) {
        CellWriting.put(sheet, number, column, cells.get(column));
      }
      if (number % FLUSHED == 0) {
        sheet.flush();
      }
    }
    workbook.finish();
  }

  static void heading(Worksheet sheet, int row, int column, String text) {
    CellWriting.text(sheet, row, column, text);
    sheet
        .style(row, column)
        .bold()
        .wrapText(true)
        .fillColor("EEEEEE")
        .verticalAlignment("center")
        .borderStyle("thin")
        .set();
  }
}
