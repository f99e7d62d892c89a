package vn.guongsang.registry.people.imports;

import java.util.Optional;
import java.util.regex.Pattern;

/** A calendar year, or a school year by the one it begins in. */
public record RatedYear(int year, boolean schoolYear) {

  private static final Pattern YEARS =
      Pattern.compile("(?:[Nn]ăm(?: học)? )?(\\d{4})(?:\\s*[-–/]\\s*(\\d{4}))?");

  /** "2025" or "2025-2026"; empty where it is no year; two years must follow each other. */
  public static Optional<RatedYear> read(String typed) {
    var match = YEARS.matcher(typed.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    var first = Integer.parseInt(match.group(1));
    if (match.group(2) == null) {
      return Optional.of(new RatedYear(first, typed.contains("học")));
    }
    return Integer.parseInt(match.group(2)) == first + 1
        ? Optional.of(new RatedYear(first, true))
        : Optional.empty();
  }

  /** Whether ratings of this year can have been given by this year. */
  public boolean possible(int thisYear) {
    return year >= 1945 && year <= thisYear;
  }
}
