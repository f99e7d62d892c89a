package vn.guongsang.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.registry.people.Vouched;

/** What came after a line of the register was entered. */
public record AwardEvent(
    UUID id,
    Kind kind,
    @Nullable AwardId byAward,
    @Nullable Vouched vouched,
    @Nullable UUID file,
    String reason,
    Instant moment) {

  public enum Kind {
    CORRECTED,
    WITHDRAWN,
    ANNULLED,
    REVOKED,
    VOUCHED
  }
}
