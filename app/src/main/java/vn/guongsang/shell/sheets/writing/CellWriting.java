package vn.guongsang.shell.sheets.writing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import vn.guongsang.shell.sheets.Cell;

/** Puts a cell on a worksheet: a text always as text, whatever it begins with. */
final class CellWriting {

  private static final int LONGEST = 32_767;

  /** Before it Excel counts a day that never was; such days go out as text. */
  private static final LocalDate FIRST_EXCEL_DAY = LocalDate.of(1900, 3, 1);

  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellWriting() {}

  static void put(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Blank b -> {}
      case Cell.Text(var text) -> text(sheet, row, column, text);
      case Cell.Amount(var number, var digits, var percent) -> {
        sheet.value(row, column, number);
        if (percent) {
          sheet.style(row, column).format("0.##%").set();
        } else if (digits > 0) {
          sheet.style(row, column).format("0".repeat(digits)).set();
        }
      }
      case Cell.Day(var day) -> {
        if (day.isBefore(FIRST_EXCEL_DAY)) {
          text(sheet, row, column, cell.shown());
        } else {
          sheet.value(row, column, day);
          sheet.style(row, column).format("dd/mm/yyyy").set();
        }
      }
      case Cell.Flag(var yes) -> sheet.value(row, column, yes);
      case Cell.Fault(var kind, var shown) -> text(sheet, row, column, shown);
    }
  }

  static void text(Worksheet sheet, int row, int column, String text) {
    // what looks like an escaped letter would be read as one: its underscore is escaped
    var plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    sheet.value(row, column, plain.length() <= LONGEST ? plain : cut(plain));
  }

  private static String cut(String text) {
    var mark =
        vn.guongsang.shell.sheets.SheetTexts.text(
            "verdict.cut", java.util.List.of(), java.util.Locale.of("vi"));
    return text.substring(0, LONGEST - mark.length()) + mark;
  }
}
