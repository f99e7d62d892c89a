package vn.guongsang.decisions.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.rules.dated.Authority;

/**
 * A decision in the making, and what it became.
 *
 * <p>Its life: drafted by an officer of the issuing unit, its lines judged by the law as they are
 * typed; sent to be signed, from when on nobody changes it; signed, it waits for văn thư's number;
 * published with number, day, signatory and mostly the signed file, in one transaction that asks
 * the law once more and enters the awards. Until published it may be taken back to a draft, or
 * cancelled; afterwards only another decision changes what it did.
 *
 * @param unit the issuing unit
 * @param issuer its name on paper
 * @param number empty until it is given
 * @param day the day of signing once published; before, the day planned, or null
 * @param about the earlier decision, for every kind but conferring
 */
public record Issue(
    DecisionId id,
    DecisionKind kind,
    DecisionState state,
    UnitId unit,
    String issuer,
    Authority.@Nullable Body body,
    String title,
    String number,
    String symbol,
    @Nullable LocalDate day,
    String signatory,
    String signatoryPost,
    Capacity capacity,
    @Nullable DecisionId about,
    @Nullable UUID file,
    Instant since,
    @Nullable Instant publishedAt,
    int version) {

  public boolean draft() {
    return state == DecisionState.DRAFT;
  }

  public boolean published() {
    return state == DecisionState.PUBLISHED;
  }

  /** The day by which the law is asked now: the decision's, else the one given. */
  public LocalDate dayOr(LocalDate today) {
    return Optional.ofNullable(day).orElse(today);
  }
}
