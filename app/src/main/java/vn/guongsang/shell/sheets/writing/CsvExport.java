package vn.guongsang.shell.sheets.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.reading.Formulas;

/** A list as CSV. A text that could be reckoned gets an apostrophe, which we take off again. */
public final class CsvExport {

  private static final char SEPARATOR = ';';

  private CsvExport() {}

  public static void write(OutputStream out, List<String> headings, Stream<List<Cell>> rows)
      throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    line(writer, headings.stream().map(Cell::text).toList());
    for (var all = rows.iterator(); all.hasNext(); ) {
      line(writer, all.next());
    }
    writer.flush();
  }

  private static void line(Writer out, List<Cell> cells) throws IOException {
    for (var column = 0; column < cells.size(); column++) {
      if (column > 0) {
        out.write(SEPARATOR);
      }
      out.write(quoted(cells.get(column)));
    }
    out.write("\r\n");
  }

  private static String quoted(Cell cell) {
    var text = cell instanceof Cell.Text(var typed) ? Formulas.guarded(typed) : cell.shown();
    return text.chars().anyMatch(c -> c == SEPARATOR || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
