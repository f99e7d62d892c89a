package vn.guongsang.decisions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.dated.Authority;

/**
 * A decision on awards (quyết định khen thưởng).
 *
 * <p>Its life, so far: made by somebody here or elsewhere, it is entered with the first award that
 * names it and found again by issuer, number and day for every other. What its paper says besides –
 * title, signatory, the file – may be added later; issuer, number and day are part of the awards
 * under it, and are corrected there, by new lines of the register.
 *
 * @param unit whose officer entered it; null where the system did
 */
public record Decision(
    DecisionId id,
    @Nullable UnitId unit,
    String issuer,
    Authority.@Nullable Body body,
    String number,
    @Nullable LocalDate day,
    String title,
    String signatory,
    boolean outside,
    @Nullable UUID file,
    int version) {

  /** As papers quote it: "123/QĐ-UBND"; empty where no number is known. */
  public Optional<String> quotedNumber() {
    return number.isEmpty() ? Optional.empty() : Optional.of(number);
  }

  public DecisionDraft draft() {
    return new DecisionDraft(issuer, body, number, day, title, signatory, outside, file);
  }
}
