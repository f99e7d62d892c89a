package vn.guongsang.shell.sheets.reading;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.Limits;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;
import vn.guongsang.shell.sheets.Sheet;

/** Text whose cells are parted by commas, semicolons or tabs, cells with line breaks in quotes. */
final class Delimited {

  private static final int TRIED = 60;

  private final String text;
  private final char separator;
  private final boolean fromClipboard;
  private final Limits limits;
  private final List<Sheet.Row> rows = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int number = 1;
  private int column;
  private int cellsLeft;

  private Delimited(String text, char separator, boolean fromClipboard, Limits limits) {
    this.text = text;
    this.separator = separator;
    this.fromClipboard = fromClipboard;
    this.limits = limits;
    cellsLeft = limits.cells();
  }

  static Sheet read(String name, String text, Limits limits) {
    // Excel's own way to name the separator; it does not count as a row
    var told = text.length() > 5 && text.startsWith("sep=") && "\r\n".indexOf(text.charAt(5)) >= 0;
    var body = told ? text.substring(5).replaceFirst("^\\R", "") : text;
    var separator = told ? text.charAt(4) : separatorOf(text);
    return Sheet.plain(name, new Delimited(body, separator, false, limits).rows(Integer.MAX_VALUE));
  }

  static Sheet pasted(String name, String text, Limits limits) {
    var separator = text.indexOf('\t') >= 0 ? '\t' : separatorOf(text);
    return Sheet.plain(name, new Delimited(text, separator, true, limits).rows(Integer.MAX_VALUE));
  }

  /**
   * The one that cuts most of the first lines into the most cells. It must cut more than half of
   * them: in a list of names one below the other, a comma belongs to a name.
   */
  private static char separatorOf(String text) {
    var best = '\t';
    var most = 0;
    for (var candidate : new char[] {'\t', ';', ',', '|'}) {
      var cut = new Delimited(text, candidate, true, Limits.USUAL);
      try {
        cut.rows(TRIED);
      } catch (RefusedFile e) {
        continue;
      }
      var many = cut.widths.stream().filter(width -> width > 1).toList();
      var cells = many.stream().mapToInt(Integer::intValue).sum();
      if (many.size() * 2 > cut.widths.size() && cells > most) {
        most = cells;
        best = candidate;
      }
    }
    return best;
  }

  private List<Sheet.Row> rows(int most) {
    for (var i = 0; i < text.length() && number <= most; i++) {
      var c = text.charAt(i);
      if (c == '"' && cell.isEmpty()) {
        var closing = closing(i);
        if (closing < 0) {
          add(c);
          continue;
        }
        var quoted = text.substring(i + 1, closing).replace("\"\"", "\"");
        for (var k = 0; k < quoted.length(); k++) {
          add(quoted.charAt(k));
        }
        i = closing;
      } else if (c == separator) {
        endCell();
      } else if (c == '\n' || c == '\r') {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        endRow();
      } else {
        add(c);
      }
    }
    endRow();
    return rows;
  }

  /**
   * Where the quotes opened here close; less than 0 when they are letters of the text, as in {@code
   * "Gương sáng" năm 2025}, which Excel puts on the clipboard as it stands.
   */
  private int closing(int opened) {
    for (var i = opened + 1; i < text.length(); i++) {
      if (text.charAt(i) != '"') {
        continue;
      }
      if (i + 1 == text.length()) {
        return i;
      }
      var next = text.charAt(i + 1);
      if (next == '"') {
        i++;
      } else {
        return next == separator || next == '\n' || next == '\r' ? i : -1;
      }
    }
    if (fromClipboard) {
      return -1;
    }
    throw new RefusedFile(Refusal.UNCLOSED_QUOTE, PackedParts.whole(number));
  }

  private void add(char c) {
    if (cell.length() >= limits.cellLength()) {
      throw new RefusedFile(
          Refusal.CELL_TOO_LONG,
          Sheet.letters(column) + number,
          PackedParts.whole(limits.cellLength()));
    }
    cell.append(c);
  }

  private void endCell() {
    var value = Cell.text(Formulas.unguarded(VietnameseText.clean(cell.toString())));
    cell.setLength(0);
    if (!value.isBlank()) {
      if (column >= limits.columns()) {
        throw new RefusedFile(
            Refusal.TOO_MANY_COLUMNS, Sheet.letters(column), PackedParts.whole(limits.columns()));
      }
      if (--cellsLeft < 0) {
        throw new RefusedFile(Refusal.TOO_MANY_CELLS, PackedParts.whole(limits.cells()));
      }
      while (cells.size() < column) {
        cells.add(Cell.blank());
      }
      cells.add(value);
    }
    column++;
  }

  private void endRow() {
    var empty = column == 0 && cell.isEmpty();
    endCell();
    if (!empty && widths.size() < TRIED) {
      widths.add(column);
    }
    if (!cells.isEmpty()) {
      if (rows.size() >= limits.rows()) {
        throw new RefusedFile(Refusal.TOO_MANY_ROWS, PackedParts.whole(limits.rows()));
      }
      rows.add(new Sheet.Row(number, cells, false));
    }
    cells.clear();
    column = 0;
    number++;
  }
}
