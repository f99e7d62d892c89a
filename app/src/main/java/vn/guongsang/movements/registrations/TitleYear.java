package vn.guongsang.movements.registrations;

import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Said;

/**
 * The year titles are registered for: a calendar year, or for schools the school year that begins
 * in it.
 */
public record TitleYear(int year, boolean schoolYear) {

  private static final int EARLIEST = 1945;
  private static final int LATEST = 2200;

  public TitleYear {
    if (year < EARLIEST || year > LATEST) {
      throw new IllegalArgumentException("no year of a title: " + year);
    }
  }

  public static TitleYear of(int year) {
    return new TitleYear(year, false);
  }

  public static TitleYear schoolYear(int beginning) {
    return new TitleYear(beginning, true);
  }

  /** "2026", or "2025-2026" for a school year. */
  public static Optional<TitleYear> read(String typed) {
    var text = VietnameseText.fold(typed).replaceAll("nam|hoc", "").strip();
    if (text.matches("(19|20|21)\\d{2}")) {
      return sensible(Integer.parseInt(text), false);
    }
    if (text.matches("(19|20|21)\\d{2} (19|20|21)\\d{2}")) {
      var first = Integer.parseInt(text.substring(0, 4));
      var last = Integer.parseInt(text.substring(5));
      return last == first + 1 ? sensible(first, true) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<TitleYear> sensible(int year, boolean schoolYear) {
    return year < EARLIEST || year > LATEST
        ? Optional.empty()
        : Optional.of(new TitleYear(year, schoolYear));
  }

  /** As an address holds it, and as {@link #read} takes it. */
  public String code() {
    return schoolYear ? year + "-" + (year + 1) : Integer.toString(year);
  }

  public TitleYear before() {
    return new TitleYear(year - 1, schoolYear);
  }

  public TitleYear after() {
    return new TitleYear(year + 1, schoolYear);
  }

  public Said words() {
    return schoolYear
        ? Said.of("registrations.school-year", Integer.toString(year), Integer.toString(year + 1))
        : Said.of("registrations.year", Integer.toString(year));
  }
}
