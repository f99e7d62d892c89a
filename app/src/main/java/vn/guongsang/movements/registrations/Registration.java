package vn.guongsang.movements.registrations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * A title somebody strives for: asked for by the person and confirmed by the unit, or registered by
 * the unit at once; withdrawn or declined with a reason; compared in the end with the register.
 *
 * @param unit where the person serves as registered, or the collective itself
 * @param person null where a collective is registered
 * @param holder the name it has today
 * @param aim what they want to reach, in their own words
 * @param lateReason why it came after the days for it; empty text where it came in time
 * @param reason of whoever declined or withdrew it
 * @param achieved whether the register holds that title for that year
 */
public record Registration(
    RegistrationId id,
    UnitId unit,
    String unitName,
    @Nullable PersonId person,
    String holder,
    TitleYear year,
    String awardType,
    State state,
    String aim,
    LocalDate registeredOn,
    String lateReason,
    String reason,
    @Nullable UUID imported,
    boolean achieved,
    int version) {

  public boolean collective() {
    return person == null;
  }

  public boolean late() {
    return !lateReason.isEmpty();
  }

  /** How far a registration has come. */
  public enum State {
    /** By the person; the unit has not answered. */
    ASKED(Tone.ASK),
    REGISTERED(Tone.MET),
    DECLINED(Tone.MISS),
    WITHDRAWN(Tone.PLAIN);

    private final Tone tone;

    State(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }

    /** Whether it still counts. */
    public boolean stands() {
      return this == ASKED || this == REGISTERED;
    }
  }
}
