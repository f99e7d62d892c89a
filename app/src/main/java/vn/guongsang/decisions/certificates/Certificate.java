package vn.guongsang.decisions.certificates;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.AwardId;

/**
 * What is handed over with an award, and found again by its code.
 *
 * <p>Its life: made with the award, in the transaction that publishes the decision, with the next
 * number of the issuer's book of that year. Lost or spoilt it is issued again (cấp lại), or
 * exchanged when what it says was corrected (cấp đổi): then a new one replaces it, whose code the
 * old one leads to. None is ever changed or removed.
 *
 * @param book the book's name, "2026"
 * @param number in the book; null for those whose book is kept elsewhere
 */
public record Certificate(
    UUID id,
    AwardId award,
    Code code,
    String book,
    @Nullable Integer number,
    Kind kind,
    @Nullable UUID replaces,
    String reason,
    LocalDate issuedOn) {

  public enum Kind {
    FIRST,
    /** Cấp lại: the first was lost or spoilt. */
    REISSUED,
    /** Cấp đổi: what it said was corrected, or the form changed. */
    EXCHANGED
  }

  /** As it stands on paper: "2026/317". */
  public String inBook() {
    return number == null ? "" : book + "/" + number;
  }
}
