package vn.guongsang.registry.people;

import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;

/**
 * The number of an identity paper: 9 digits (giấy chứng minh nhân dân) or 12 (căn cước). Written
 * out nowhere: whoever prints one gets its mask.
 */
public final class NationalNumber {

  private static final String DOTS = "••••••";

  private final String digits;

  private NationalNumber(String digits) {
    this.digits = digits;
  }

  /**
   * Spaces, dots and hyphens between the digits do not matter; empty where it is no such number.
   */
  public static Optional<NationalNumber> read(String typed) {
    var digits = VietnameseText.clean(typed).replaceAll("[ .\\-]", "");
    return digits.matches("[0-9]{9}|[0-9]{12}")
        ? Optional.of(new NationalNumber(digits))
        : Optional.empty();
  }

  /** In clear: to be sealed or indexed, never to be shown. */
  public String digits() {
    return digits;
  }

  public int length() {
    return digits.length();
  }

  /** The last three digits after dots. */
  public String masked() {
    return DOTS + "•".repeat(digits.length() - 9) + " " + digits.substring(digits.length() - 3);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NationalNumber that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  @Override
  public String toString() {
    return masked();
  }
}
