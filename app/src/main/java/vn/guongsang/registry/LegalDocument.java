package vn.guongsang.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;

/**
 * The paper that orders it, such as Nghị quyết số 1656/NQ-UBTVQH15.
 *
 * @param kind such as "Nghị quyết"; empty text where nothing is known yet, as for the others
 */
public record LegalDocument(
    String kind, String number, @Nullable LocalDate day, String issuer, String title) {

  public LegalDocument {
    kind = VietnameseText.clean(kind);
    number = VietnameseText.clean(number);
    issuer = VietnameseText.clean(issuer);
    title = VietnameseText.clean(title);
  }

  /** As papers quote it: "Nghị quyết số 1656/NQ-UBTVQH15"; without a number its kind alone. */
  public String quoted() {
    return number.isEmpty() ? kind : (kind + " số " + number).strip();
  }
}
