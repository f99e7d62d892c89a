package vn.guongsang.shell.sheets.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.Limits;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;
import vn.guongsang.shell.sheets.Sheet;

/** One sheet's part, read in one pass. */
final class SheetReader {

  private static final int EXCEL_ROWS = 1_048_576;
  private static final int EXCEL_COLUMNS = 16_384;
  private static final int MERGES = 100_000;
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

  /** Letters that XML cannot hold are written {@code _x000D_}. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]{1,340}([eE][-+]?\\d{1,3})?");

  private final XmlPart xml;
  private final Limits limits;
  private final List<Cell> sharedTexts;
  private final List<NumberLook> looks;
  private final boolean from1904;
  private int cellsLeft;

  private final List<Sheet.Row> rows = new ArrayList<>();
  private final List<Sheet.Merge> merges = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private int formulas;

  SheetReader(
      XmlPart xml,
      Limits limits,
      List<Cell> sharedTexts,
      List<NumberLook> looks,
      boolean from1904,
      int cellsLeft) {
    this.xml = xml;
    this.limits = limits;
    this.sharedTexts = sharedTexts;
    this.looks = looks;
    this.from1904 = from1904;
    this.cellsLeft = cellsLeft;
  }

  int cellsLeft() {
    return cellsLeft;
  }

  Sheet read(String name, boolean hidden) {
    var last = 0;
    while (xml.next()) {
      if (xml.starts("row")) {
        var number = xml.number("r", last + 1);
        if (number <= last || number > EXCEL_ROWS) {
          throw new RefusedFile(Refusal.DAMAGED, name);
        }
        last = number;
        row(number, xml.flag("hidden"));
      } else if (xml.starts("col") && xml.flag("hidden")) {
        var to = Math.min(xml.number("max", 0), limits.columns());
        for (var column = Math.max(1, xml.number("min", 1)); column <= to; column++) {
          hiddenColumns.add(column - 1);
        }
      } else if (xml.starts("mergeCell")) {
        merge(xml.attribute("ref", ""));
      }
    }
    return Spreading.of(new Sheet(name, hidden, rows, merges, hiddenColumns, formulas), cellsLeft);
  }

  private void row(int number, boolean hidden) {
    var cells = new ArrayList<Cell>();
    var next = 0;
    while (xml.next() && !xml.ends("row")) {
      if (!xml.starts("c")) {
        continue;
      }
      var at = xml.attribute("r");
      var column = at == null ? next : column(at);
      next = column + 1;
      if (column >= EXCEL_COLUMNS) {
        throw new RefusedFile(Refusal.DAMAGED, Sheet.letters(column));
      }
      var cell = cell();
      if (cell.isBlank()) {
        continue;
      }
      if (column >= limits.columns()) {
        throw new RefusedFile(
            Refusal.TOO_MANY_COLUMNS, Sheet.letters(column), PackedParts.whole(limits.columns()));
      }
      if (--cellsLeft < 0) {
        throw new RefusedFile(Refusal.TOO_MANY_CELLS, PackedParts.whole(limits.cells()));
      }
      while (cells.size() <= column) {
        cells.add(Cell.blank());
      }
      cells.set(column, cell);
    }
    if (!cells.isEmpty()) {
      if (rows.size() >= limits.rows()) {
        throw new RefusedFile(Refusal.TOO_MANY_ROWS, PackedParts.whole(limits.rows()));
      }
      rows.add(new Sheet.Row(number, cells, hidden));
    }
  }

  private static int column(String address) {
    var column = 0;
    for (var i = 0; i < address.length() && column <= EXCEL_COLUMNS; i++) {
      var c = Character.toUpperCase(address.charAt(i));
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    if (column == 0) {
      throw new RefusedFile(Refusal.DAMAGED, address);
    }
    return column - 1;
  }

  private Cell cell() {
    var type = xml.attribute("t", "n");
    var look = WorkbookReader.look(looks, xml.number("s", 0));
    var formula = false;
    @Nullable Cell value = null;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = true;
        formulas++;
      } else if (xml.starts("v")) {
        text.setLength(0);
        xml.text(text, limits.cellLength());
        value = value(type, text, look == null ? NumberLook.PLAIN : look);
      } else if (xml.starts("is")) {
        text.setLength(0);
        richText(xml, "is", text, limits.cellLength());
        value = cleaned(text);
      }
    }
    if (value == null) {
      return formula ? new Cell.Fault(Cell.Fault.Kind.NEVER_RECKONED, "=…") : Cell.blank();
    }
    return value;
  }

  private Cell value(String type, StringBuilder stored, NumberLook look) {
    return switch (type) {
      case "s" -> shared(stored.toString().strip());
      case "b" -> new Cell.Flag(stored.toString().strip().equals("1"));
      case "e" -> new Cell.Fault(Cell.Fault.Kind.ERROR_VALUE, stored.toString().strip());
      case "n" -> number(stored.toString().strip(), look);
      case "d" -> isoDay(stored.toString().strip());
      default -> cleaned(stored);
    };
  }

  private Cell shared(String index) {
    try {
      return sharedTexts.get(Integer.parseInt(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new RefusedFile(Refusal.DAMAGED, "sharedStrings");
    }
  }

  private Cell number(String stored, NumberLook look) {
    if (stored.isEmpty()) {
      return Cell.blank();
    }
    if (look.equals(NumberLook.PLAIN) && stored.length() <= 15 && isDigits(stored)) {
      return Cell.number(Long.parseLong(stored));
    }
    // Excel's largest number has 309 digits: an exponent beyond that was made to hurt.
    if (!NUMBER.matcher(stored).matches()) {
      return new Cell.Fault(
          Cell.Fault.Kind.ERROR_VALUE, stored.substring(0, Math.min(20, stored.length())));
    }
    BigDecimal number;
    try {
      // Excel reckons in binary and shows 15 digits: 0.30000000000000004 is 0,3 to everybody.
      number = new BigDecimal(stored).round(new MathContext(15));
    } catch (NumberFormatException e) {
      return new Cell.Fault(Cell.Fault.Kind.ERROR_VALUE, stored);
    }
    if (look.day() && number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(LAST_SERIAL) <= 0) {
      return day(number.intValue());
    }
    return new Cell.Amount(number, look.digits(), look.percent());
  }

  private static boolean isDigits(String stored) {
    for (var i = 0; i < stored.length(); i++) {
      if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Excel counts a 29 February 1900 that never was (serial 60). */
  private Cell day(int serial) {
    if (from1904) {
      return new Cell.Day(DAY_0_FROM_1904.plusDays(serial));
    }
    if (serial == 60) {
      return Cell.text("29/02/1900");
    }
    return new Cell.Day(DAY_0.plusDays(serial < 60 ? serial + 1 : serial));
  }

  private static Cell isoDay(String stored) {
    try {
      return new Cell.Day(LocalDate.parse(stored.substring(0, Math.min(10, stored.length()))));
    } catch (DateTimeParseException e) {
      return Cell.text(VietnameseText.clean(stored));
    }
  }

  /** All runs of a text, without the reading aids of East Asian scripts. */
  static void richText(XmlPart xml, String until, StringBuilder into, int most) {
    while (xml.next() && !xml.ends(until)) {
      if (xml.starts("rPh")) {
        xml.text(new StringBuilder(), most);
      } else if (xml.starts("t")) {
        xml.text(into, most);
      }
    }
  }

  static Cell cleaned(StringBuilder stored) {
    if (stored.indexOf("_x") < 0) {
      return Cell.text(VietnameseText.clean(stored.toString()));
    }
    var plain = ESCAPED.matcher(stored).replaceAll(found -> unescaped(found.group(1)));
    return Cell.text(VietnameseText.clean(plain));
  }

  private static String unescaped(String code) {
    return java.util.regex.Matcher.quoteReplacement(
        String.valueOf((char) Integer.parseInt(code, 16)));
  }

  private void merge(String ref) {
    var ends = ref.replace("$", "").split(":", -1);
    if (ends.length != 2 || merges.size() >= MERGES) {
      return;
    }
    var first = row(ends[0]);
    var last = row(ends[1]);
    if (first > 0 && first <= last) {
      merges.add(new Sheet.Merge(first, last, column(ends[0]), column(ends[1])));
    }
  }

  private static int row(String address) {
    var digits = address.replaceFirst("^[A-Za-z]+", "");
    return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
  }
}
