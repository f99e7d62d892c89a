package vn.guongsang.rules.texts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;

/**
 * A law, decree, circular or local regulation, and the days on which it decides.
 *
 * @param days null where the first day is not known
 * @param folder the package or file that holds its articles as code; empty when only quoted
 * @param checkedOn the last day a person compared the code with what is known of the text
 */
public record LegalText(
    String name,
    String englishName,
    @Nullable DayRange days,
    String folder,
    boolean verified,
    @Nullable LocalDate checkedOn) {

  public Basis asWhole() {
    return new Basis(this, null, null, null, verified);
  }

  public Basis article(int number) {
    return new Basis(this, number, null, null, verified);
  }

  /** An article whose number is from general knowledge only. */
  public Basis unverified(int number) {
    return new Basis(this, number, null, null, false);
  }

  /**
   * The text is known to say so, the article is not: its number is left out rather than guessed.
   */
  public Basis somewhere() {
    return new Basis(this, null, null, null, false);
  }
}
