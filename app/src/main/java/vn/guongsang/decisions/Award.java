package vn.guongsang.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.Vouched;

/**
 * A line of the register (sổ vàng): who was given what, by which decision, for when.
 *
 * <p>Its life: entered once and never changed, not even by us. Who vouches for it may be raised by
 * an event with a file. If it says something wrong, a new line says it rightly and an event points
 * from the old to the new; if it should not be there, an event withdraws it; if the award is taken
 * away, an event names the decision that did so. Each of the last three can happen once.
 *
 * @param unit where the holder served, or the holder itself
 * @param holderName on the day of the decision, as is {@code unitName}
 * @param vouched by the last event that says so, else as entered
 * @param corrects the line this one puts right
 * @param correctedBy the line that puts this one right
 */
public record Award(
    AwardId id,
    Decision decision,
    String awardType,
    String track,
    HolderKind holderKind,
    @Nullable PersonId person,
    @Nullable UUID household,
    UnitId unit,
    String holderName,
    String unitName,
    Period period,
    @Nullable LocalDate decidedOn,
    String achievement,
    Vouched vouched,
    AwardState state,
    @Nullable AwardId corrects,
    @Nullable AwardId correctedBy,
    @Nullable UUID imported) {

  public Holder holder() {
    if (household != null) {
      return new Holder.OfHousehold(household, unit, holderName);
    }
    return person != null ? new Holder.OfPerson(person) : new Holder.OfUnit(unit);
  }

  /** What it says, as a draft that a correction starts from. */
  public AwardDraft draft() {
    return new AwardDraft(
        decision.draft(), awardType, track, holder(), unit, period, achievement, vouched);
  }
}
