package vn.guongsang.decisions;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.dated.Authority;

/**
 * A decision as its paper has it: found again by issuer, number and day, or new.
 *
 * @param issuer its name on that day
 * @param body what kind of authority it is; null where nobody can say
 * @param number with its symbol, {@code 123/QĐ-UBND}; empty text where only the issuer is known
 * @param outside made elsewhere, or before the register was kept here
 */
public record DecisionDraft(
    String issuer,
    Authority.@Nullable Body body,
    String number,
    @Nullable LocalDate day,
    String title,
    String signatory,
    boolean outside,
    @Nullable UUID file) {

  private static final Pattern BEFORE_NUMBER =
      Pattern.compile(
          "^(?:(?:quyết định|qđ)\\s+)?(?:số|so)\\s*[:.]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern AROUND_MARKS = Pattern.compile("\\s*([/\\-–])\\s*");

  public DecisionDraft {
    issuer = VietnameseText.clean(issuer);
    number = numberAsKept(number);
    title = VietnameseText.clean(title);
    signatory = VietnameseText.clean(signatory);
  }

  /** "Số: 123 / QĐ – UBND" as papers write it: "123/QĐ-UBND". */
  static String numberAsKept(String typed) {
    var bare = BEFORE_NUMBER.matcher(VietnameseText.clean(typed)).replaceFirst("");
    return AROUND_MARKS.matcher(bare).replaceAll("$1").replace('–', '-');
  }

  /** The same number, however it was typed. */
  static String numberKey(String number) {
    return number.replace(" ", "").replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT);
  }

  String folded() {
    return VietnameseText.fold(issuer);
  }
}
