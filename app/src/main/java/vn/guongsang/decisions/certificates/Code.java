package vn.guongsang.decisions.certificates;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The public code of a certificate, {@code K7QM-2RWT-9HXA}: twelve random characters of an alphabet
 * in which no two look alike, neither on paper nor read aloud. About 57 bits: whoever guesses a
 * thousand times a second meets one of ten million certificates after two years at the earliest.
 */
public record Code(String value) {

  /** No 0 and O, 1, I and L, 5 and S, 8 and B, 2 and Z, U and V. */
  static final String LETTERS = "34679ACDEFGHJKMNPQRTUWXY";

  private static final int GROUPS = 3;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Code random() {
    var out = new StringBuilder();
    for (var i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        out.append('-');
      }
      out.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new Code(out.toString());
  }

  /** As somebody typed it: with or without strokes and blanks, in small letters too. */
  public static Optional<Code> typed(String typed) {
    var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–._]", "");
    if (bare.length() != GROUPS * GROUP || bare.chars().anyMatch(c -> LETTERS.indexOf(c) < 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Code(bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8)));
  }

  @Override
  public String toString() {
    return value;
  }
}
