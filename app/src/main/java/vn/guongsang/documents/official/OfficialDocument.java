package vn.guongsang.documents.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that stands in an official paper, in the order of the page.
 *
 * @param kind {@code QUYẾT ĐỊNH}, {@code TỜ TRÌNH}; shown in capitals
 * @param extract trích yếu; empty text where there is none
 * @param authority who decides, above the grounds of a decision, in capitals; empty for none
 * @param grounds without the marks at their ends, which are set here: ";" and at last "."
 * @param recipients nơi nhận, without the dash and the mark at the end
 * @param signatures one stands right; of two the first stands left
 */
public record OfficialDocument(
    Masthead masthead,
    String kind,
    String extract,
    String authority,
    List<String> grounds,
    List<Block> body,
    List<Signature> signatures,
    List<String> recipients,
    List<Annex> annexes) {

  public OfficialDocument {
    grounds = ended(grounds);
    body = List.copyOf(body);
    signatures = List.copyOf(signatures);
    recipients = ended(recipients).stream().map(line -> "- " + line).toList();
    annexes = List.copyOf(annexes);
    if (signatures.size() > 2) {
      throw new IllegalArgumentException("more than two signatures side by side");
    }
  }

  /**
   * @param superior the body above, or empty text: people's committees name none
   * @param issuer may hold line breaks where the office wants them
   * @param symbol {@code QĐ-UBND}; empty for papers that bear no number
   * @param number empty while none is given: room is left to write it
   * @param place the place name before the day; empty for none
   * @param day null while it is not known: room is left to write it
   */
  public record Masthead(
      String superior,
      String issuer,
      String symbol,
      String number,
      String place,
      @Nullable LocalDate day) {

    private static final String ROOM = "\u00a0";

    /** Numbers below ten take a nought before them; empty for papers without a number. */
    public String numberLine() {
      return symbol.isEmpty() ? "" : "Số: " + withNought(number) + "/" + symbol;
    }

    private static String withNought(String number) {
      if (number.isEmpty()) {
        return ROOM.repeat(8);
      }
      return number.length() == 1 && Character.isDigit(number.charAt(0)) ? "0" + number : number;
    }

    public String placeAndDay() {
      var words = dayInWords(day);
      return place.isEmpty() ? "N" + words.substring(1) : place + ", " + words;
    }
  }

  /** {@code ngày 05 tháng 02 năm 2026}: days below ten and the first two months with a nought. */
  public static String dayInWords(@Nullable LocalDate day) {
    if (day == null) {
      var room = Masthead.ROOM.repeat(5);
      return "ngày" + room + "tháng" + room + "năm" + room;
    }
    var month = day.getMonthValue();
    return "ngày %02d tháng %s năm %d"
        .formatted(day.getDayOfMonth(), month <= 2 ? "0" + month : month, day.getYear());
  }

  /**
   * Each ends with ";", the last with "."; marks and dashes that were typed are taken off first.
   */
  static List<String> ended(List<String> lines) {
    var bare =
        lines.stream()
            .map(line -> line.strip().replaceFirst("^[-–•]\\s*", "").replaceFirst("[;.,\\s]+$", ""))
            .filter(line -> !line.isEmpty())
            .toList();
    return Stream.iterate(0, i -> i < bare.size(), i -> i + 1)
        .map(i -> bare.get(i) + (i < bare.size() - 1 ? ";" : "."))
        .toList();
  }

  public String kindInCapitals() {
    return kind.toUpperCase(Locale.ROOT);
  }

  /** What the file is called inside: kind and extract. */
  public String title() {
    return extract.isEmpty() ? kindInCapitals() : kindInCapitals() + " " + extract;
  }

  /**
   * Who signs in which capacity, one line each: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH},
   * {@code PHÓ CHỦ TỊCH}.
   */
  public record Signature(List<String> capacity, String note, String name) {
    public Signature {
      capacity = capacity.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList();
    }

    public static Signature of(List<String> capacity, String name) {
      return new Signature(capacity, "", name);
    }
  }

  /**
   * Pages of their own behind the paper.
   *
   * @param name {@code PHỤ LỤC}, {@code DANH SÁCH}
   * @param attachedTo {@code Kèm theo Quyết định số … của …}, set in brackets
   */
  public record Annex(
      String name, String title, String attachedTo, boolean landscape, List<Block> body) {
    public Annex {
      body = List.copyOf(body);
    }
  }
}
