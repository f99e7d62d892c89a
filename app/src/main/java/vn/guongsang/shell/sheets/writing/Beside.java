package vn.guongsang.shell.sheets.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.Table;

/** The sender's own rows, each where it was, with further columns beside the last. */
public final class Beside {

  private static final int WIDE = 50;

  private Beside() {}

  public static void write(
      OutputStream out,
      Sheet sheet,
      Table table,
      List<String> headings,
      Map<Integer, List<String>> byRow)
      throws IOException {
    var last = sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    var workbook = new Workbook(out, ExcelExport.APPLICATION, ExcelExport.VERSION);
    var back = workbook.newWorksheet(sheet.name().isEmpty() ? "1" : sheet.name());
    for (var i = 0; i < headings.size(); i++) {
      back.width(last + i, i == 0 ? WIDE / 2 : WIDE);
      ExcelExport.heading(back, table.lastHeaderRow() - 1, last + i, headings.get(i));
    }
    for (var row : sheet.rows()) {
      var at = row.number() - 1;
      for (var column = 0; column < row.cells().size(); column++) {
        CellWriting.put(back, at, column, row.cell(column));
      }
      var more = byRow.getOrDefault(row.number(), List.of());
      for (var i = 0; i < more.size(); i++) {
        CellWriting.text(back, at, last + i, more.get(i));
      }
    }
    workbook.finish();
  }
}
