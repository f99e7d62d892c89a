package vn.guongsang.documents.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;

/** What can be said of the signatures in a file. */
public record SignatureReport(Kind kind, List<Signed> signatures) {

  public SignatureReport {
    signatures = List.copyOf(signatures);
  }

  public enum Kind {
    NOT_PDF,
    UNSIGNED,
    SIGNED
  }

  public enum Standing {
    /** Intact, and nothing is left to ask about the certificate. */
    VALID,
    /**
     * Intact, by a certificate of a trusted authority; whether it was revoked could not be asked.
     */
    TRUSTED,
    /** Intact, but no authority trusted here vouches for the certificate. */
    UNPROVEN,
    /** What was signed is not what the file says now, or the signature is none. */
    BROKEN
  }

  /**
   * @param signer whom the certificate names
   * @param authority who issued the certificate
   * @param at the moment the signature itself states; null where it states none
   * @param whole whether it covers the file to its end; else something was added afterwards
   */
  public record Signed(
      String signer, String authority, @Nullable Instant at, boolean whole, Standing standing) {

    /** The one sentence that matters. */
    public Said words() {
      var moment = at;
      var state = "signing.standing." + standing.name() + (whole ? "" : ".part");
      return moment == null
          ? Said.of("signing.signed", signer, Said.of(state))
          : Said.of("signing.signed-at", signer, moment, Said.of(state));
    }
  }

  /** Whether nothing speaks against the file: signed, all intact, the last over the whole. */
  public boolean sound() {
    return kind == Kind.SIGNED
        && signatures.stream().noneMatch(s -> s.standing() == Standing.BROKEN)
        && signatures.stream().anyMatch(Signed::whole);
  }

  /** One sentence for the whole file. */
  public Said words() {
    return switch (kind) {
      case NOT_PDF -> Said.of("signing.not-pdf");
      case UNSIGNED -> Said.of("signing.unsigned");
      case SIGNED -> Said.of(sound() ? "signing.sound" : "signing.not-sound", signatures.size());
    };
  }
}
