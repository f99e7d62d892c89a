package vn.guongsang.decisions.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;

/**
 * What came back from the office's document system, or from ink and văn thư's book.
 *
 * @param number with its symbol, {@code 123/QĐ-UBND}; empty text where the office lets the number
 *     be given here
 * @param file the signed paper; null where it follows later
 */
public record Signed(
    String number,
    LocalDate day,
    String signatory,
    String signatoryPost,
    Capacity capacity,
    @Nullable UUID file) {

  public Signed {
    number = VietnameseText.clean(number);
    signatory = VietnameseText.clean(signatory);
    signatoryPost = VietnameseText.clean(signatoryPost);
  }
}
