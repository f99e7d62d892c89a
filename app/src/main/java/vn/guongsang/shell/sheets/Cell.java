package vn.guongsang.shell.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What one cell holds, before anybody has said what it should hold. */
public sealed interface Cell {

  /** As a person sees it, the Vietnamese way: {@code 01/07/2025}, {@code 1234,5}. */
  String shown();

  default boolean isBlank() {
    return this instanceof Blank;
  }

  static Cell text(String cleaned) {
    return cleaned.isEmpty() ? blank() : new Text(cleaned);
  }

  static Cell number(long number) {
    return new Amount(BigDecimal.valueOf(number), 0, false);
  }

  static Cell blank() {
    return Blank.BLANK;
  }

  enum Blank implements Cell {
    BLANK;

    @Override
    public String shown() {
      return "";
    }
  }

  /** Text is only ever text: what begins with an equals sign is kept, and never reckoned. */
  record Text(String text) implements Cell {
    @Override
    public String shown() {
      return text;
    }
  }

  /**
   * A number, equal to another of the same worth whatever its trailing noughts.
   *
   * @param digits how many digits the cell's format pads to, as codes like {@code 007} need
   * @param percent shown as a percentage: 0,12 stands in the file, the person sees 12 %
   */
  record Amount(BigDecimal number, int digits, boolean percent) implements Cell {
    public Amount {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Override
    public String shown() {
      var seen = percent ? number.movePointRight(2) : number;
      var plain = seen.stripTrailingZeros().toPlainString().replace('.', ',');
      var padded =
          digits > plain.length() && plain.matches("\\d+")
              ? "0".repeat(digits - plain.length()) + plain
              : plain;
      return percent ? padded + " %" : padded;
    }
  }

  record Day(LocalDate day) implements Cell {
    private static final DateTimeFormatter PRINTED =
        DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Override
    public String shown() {
      return day.format(PRINTED);
    }
  }

  record Flag(boolean yes) implements Cell {
    @Override
    public String shown() {
      return yes ? "TRUE" : "FALSE";
    }
  }

  /** The sheet itself says something is wrong here. */
  record Fault(Kind kind, String shown) implements Cell {
    public enum Kind {
      /** {@code #N/A}, {@code #REF!} and their like, or a value no sheet may hold. */
      ERROR_VALUE,
      /** A formula whose value was never stored; we do not reckon formulas. */
      NEVER_RECKONED
    }
  }
}
