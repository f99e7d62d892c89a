package vn.guongsang.decisions.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.dated.Authority;

/**
 * What an officer says of a decision before it is signed.
 *
 * @param unit the issuing unit, within the officer's scope
 * @param issuer its name on paper; empty text for the unit's name of the day
 * @param body what kind of authority it is; null where nobody can say
 * @param title the extract (trích yếu): "Về việc tặng Giấy khen …"
 * @param symbol what follows the number: "QĐ-UBND"; empty text for "QĐ"
 * @param day the day planned; null where open
 */
public record IssueDraft(
    UnitId unit,
    String issuer,
    Authority.@Nullable Body body,
    String title,
    String symbol,
    @Nullable LocalDate day,
    String signatory,
    String signatoryPost,
    Capacity capacity) {

  public IssueDraft {
    issuer = VietnameseText.clean(issuer);
    title = VietnameseText.clean(title);
    symbol = VietnameseText.clean(symbol);
    signatory = VietnameseText.clean(signatory);
    signatoryPost = VietnameseText.clean(signatoryPost);
  }
}
