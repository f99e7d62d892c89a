package vn.guongsang.shell.sheets.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Kind;
import vn.guongsang.shell.sheets.Value;

/** What a cell means to its column: a value, perhaps with doubts, or why it is none. */
sealed interface Typing {

  List<Doubt> doubts();

  record Taken(Value value, List<Doubt> doubts) implements Typing {}

  record Refused(String code, List<String> args) implements Typing {
    @Override
    public List<Doubt> doubts() {
      return List.of();
    }
  }

  record Doubt(String code, List<String> args) {}

  LocalDate SERIAL_0 = LocalDate.of(1899, 12, 30);
  BigDecimal SERIAL_1930 = BigDecimal.valueOf(10_959);
  BigDecimal SERIAL_2100 = BigDecimal.valueOf(73_050);
  BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Long.MAX_VALUE);

  /** The old fonts of Vietnamese (.VnTime, TCVN3) put signs in the place of letters. */
  Pattern OLD_FONT = Pattern.compile("[A-Za-z][¸µ¶·¹¨»¾]|®[A-Za-z¸µ¶·¹]");

  /** As Excel shows a long number, and so writes it to CSV: its digits are gone. */
  Pattern SHORTENED = Pattern.compile("\\d[,.]\\d+E[+]?\\d+");

  Set<String> YES = Set.of("x", "co", "dung", "yes", "y", "true", "1", "roi");
  Set<String> NO = Set.of("khong", "ko", "k", "sai", "no", "n", "false", "0", "chua");
  Set<String> TICKS = Set.of("✓", "✔", "☑", "√", "×", "☒");

  static Typing of(Cell cell, Column column) {
    if (cell instanceof Cell.Fault(var kind, var shown)) {
      return refused(
          kind == Cell.Fault.Kind.ERROR_VALUE ? "cell.error" : "cell.neverReckoned", shown);
    }
    return switch (column.kind()) {
      case TEXT, CODE -> text(cell, column);
      case WHOLE, DECIMAL, PERCENT -> number(cell, column.kind());
      case DAY, DAY_OR_YEAR -> day(cell, column.kind());
      case YES_NO -> yesNo(cell);
      case CHOICE -> choice(cell, column);
    };
  }

  private static Typing refused(String code, String... args) {
    return new Refused(code, List.of(args));
  }

  private static Typing taken(Value value, Doubt... doubts) {
    return new Taken(value, List.of(doubts));
  }

  private static Typing text(Cell cell, Column column) {
    var text = cell.shown();
    if (column.maxLength() > 0 && text.codePointCount(0, text.length()) > column.maxLength()) {
      return refused(
          "text.tooLong",
          text.substring(0, Math.min(40, text.length())) + "…",
          String.valueOf(text.codePointCount(0, text.length())),
          String.valueOf(column.maxLength()));
    }
    if (mayBeOldFont(text) && OLD_FONT.matcher(text).find()) {
      return refused("text.oldFont", text);
    }
    if (column.kind() == Kind.CODE && cell instanceof Cell.Amount(var number, var d, var p)) {
      if (number.precision() - number.scale() >= 15) {
        return refused("code.digitsLost", text);
      }
    }
    if (column.kind() == Kind.CODE && SHORTENED.matcher(text).matches()) {
      return refused("code.digitsLost", text);
    }
    return taken(new Value.Text(text));
  }

  /** Nearly no text has such a sign, and this is asked of every cell. */
  private static boolean mayBeOldFont(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u00A8' && text.charAt(i) <= '\u00BE') {
        return true;
      }
    }
    return false;
  }

  private static Typing number(Cell cell, Kind kind) {
    var doubts = new ArrayList<Doubt>();
    BigDecimal number;
    boolean percent;
    switch (cell) {
      case Cell.Amount(var stored, var digits, var asPercent) -> {
        number = asPercent ? stored.movePointRight(2) : stored;
        percent = asPercent;
      }
      case Cell.Text(var typed) -> {
        var read = NumberText.of(typed);
        if (read == null) {
          return refused("number.unreadable", typed);
        }
        number = read.number();
        percent = read.percent();
        if (!read.doubt().isEmpty()) {
          doubts.add(
              new Doubt(read.doubt(), List.of(typed, new Cell.Amount(number, 0, false).shown())));
        }
      }
      default -> {
        return refused("number.unreadable", cell.shown());
      }
    }
    if (percent && kind != Kind.PERCENT) {
      return refused("number.percent", cell.shown());
    }
    if (kind == Kind.WHOLE
        && (number.stripTrailingZeros().scale() > 0 || number.abs().compareTo(LARGEST_WHOLE) > 0)) {
      return refused("number.notWhole", cell.shown());
    }
    return new Taken(new Value.Amount(number), List.copyOf(doubts));
  }

  private static Typing day(Cell cell, Kind kind) {
    return switch (cell) {
      case Cell.Day(var day) ->
          day.getYear() < DayText.FIRST_YEAR || day.getYear() > DayText.LAST_YEAR
              ? refused("day.strangeYear", cell.shown())
              : taken(new Value.Day(day));
      case Cell.Amount(var number, var d, var p) when isYear(number) ->
          year(number.intValue(), cell, kind);
      case Cell.Amount(var number, var d, var p) when isSerial(number) -> {
        var day = SERIAL_0.plusDays(number.longValue());
        yield taken(
            new Value.Day(day),
            new Doubt("day.fromNumber", List.of(cell.shown(), new Cell.Day(day).shown())));
      }
      case Cell.Text(var typed) ->
          switch (DayText.of(typed)) {
            case DayText.Day(var day, var guessed) ->
                guessed
                    ? taken(
                        new Value.Day(day),
                        new Doubt("day.centuryGuessed", List.of(typed, new Cell.Day(day).shown())))
                    : taken(new Value.Day(day));
            case DayText.Year(var year) -> year(year, cell, kind);
            case DayText.Not(var code) -> refused(code, typed);
          };
      default -> refused("day.unreadable", cell.shown());
    };
  }

  private static boolean isYear(BigDecimal number) {
    return number.scale() <= 0
        && number.compareTo(BigDecimal.valueOf(DayText.FIRST_YEAR)) >= 0
        && number.compareTo(BigDecimal.valueOf(DayText.LAST_YEAR)) <= 0;
  }

  private static boolean isSerial(BigDecimal number) {
    return number.compareTo(SERIAL_1930) >= 0 && number.compareTo(SERIAL_2100) < 0;
  }

  private static Typing year(int year, Cell cell, Kind kind) {
    return kind == Kind.DAY_OR_YEAR
        ? taken(new Value.Year(year))
        : refused("day.yearOnly", cell.shown());
  }

  private static Typing yesNo(Cell cell) {
    if (cell instanceof Cell.Flag(var yes)) {
      return taken(new Value.YesNo(yes));
    }
    var folded = VietnameseText.fold(cell.shown());
    if (TICKS.contains(cell.shown().replace("\uFE0F", "")) || YES.contains(folded)) {
      return taken(new Value.YesNo(true));
    }
    return NO.contains(folded) || cell.shown().equals("-")
        ? taken(new Value.YesNo(false))
        : refused("yesNo.unreadable", cell.shown());
  }

  private static Typing choice(Cell cell, Column column) {
    var chosen = chosen(VietnameseText.fold(cell.shown()), column);
    if (chosen != null) {
      return taken(new Value.Chosen(chosen.key()));
    }
    var labels = column.choices().stream().map(Column.Choice::label).toList();
    var listed = String.join("; ", labels.subList(0, Math.min(12, labels.size())));
    return refused("choice.unknown", cell.shown(), labels.size() > 12 ? listed + "; …" : listed);
  }

  private static Column.@Nullable Choice chosen(String folded, Column column) {
    for (var choice : column.choices()) {
      if (folded.equals(VietnameseText.fold(choice.label()))
          || folded.equals(VietnameseText.fold(choice.english()))
          || folded.equals(VietnameseText.fold(choice.key()))
          || choice.synonyms().stream().map(VietnameseText::fold).anyMatch(folded::equals)) {
        return choice;
      }
    }
    return null;
  }
}
