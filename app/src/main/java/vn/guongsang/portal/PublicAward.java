package vn.guongsang.portal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.certificates.Code;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * What the public may know of an award by one of its codes.
 *
 * @param unit where a person served that day; empty text for a collective
 * @param inBook as on the certificate, "2026/317"; empty text where its book is kept elsewhere
 * @param newer the code that counts instead; null where this one does
 * @param ended the decision that corrected or ended it; null where none did
 */
public record PublicAward(
    Code code,
    State state,
    InBoth award,
    String awardType,
    String holder,
    String unit,
    Period period,
    String issuer,
    String number,
    LocalDate day,
    String inBook,
    @Nullable Code newer,
    @Nullable Ended ended) {

  /** A later decision. */
  public record Ended(String issuer, String number, LocalDate day) {}

  public enum State {
    VALID(Tone.MET),
    /** It stands, with another certificate. */
    REISSUED(Tone.ASK),
    /** Another certificate says it rightly. */
    CORRECTED(Tone.ASK),
    REVOKED(Tone.MISS);

    private final Tone tone;

    State(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }
  }

  public Optional<Code> counts() {
    return Optional.ofNullable(newer);
  }
}
