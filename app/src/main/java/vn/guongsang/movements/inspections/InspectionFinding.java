package vn.guongsang.movements.inspections;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * What an inspection found at a unit: noted; open once something is asked of the unit by a day;
 * mended when the unit says so; confirmed by whoever inspected, or opened again.
 *
 * @param asked what the unit is to do; empty text while nothing is
 * @param mine whether the unit lies in the scope of whoever asked
 * @param led whether the inspecting unit does
 */
public record InspectionFinding(
    FindingId id,
    InspectionId inspection,
    String inspectionName,
    UnitId inspecting,
    String inspectingName,
    UnitId unit,
    String unitName,
    String words,
    String asked,
    @Nullable LocalDate due,
    FindingState state,
    boolean mine,
    boolean led,
    int version) {

  public boolean late(LocalDate day) {
    return state == FindingState.OPEN && due != null && due.isBefore(day);
  }

  public FindingStanding standing(LocalDate day) {
    return late(day) ? FindingStanding.LATE : FindingStanding.valueOf(state.name());
  }

  /** How far it is. */
  public enum FindingState {
    NOTED,
    OPEN,
    MENDED,
    CONFIRMED
  }

  /** As it stands on a day. */
  public enum FindingStanding {
    NOTED(Tone.PLAIN),
    OPEN(Tone.ASK),
    LATE(Tone.MISS),
    MENDED(Tone.HELD),
    CONFIRMED(Tone.MET);

    private final Tone tone;

    FindingStanding(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }
  }

  /** What can be done about it. */
  public enum FindingMove {
    /** Something is asked of the unit, by a day. */
    ASK(EnumSet.of(FindingState.NOTED), FindingState.OPEN),
    MEND(EnumSet.of(FindingState.OPEN), FindingState.MENDED),
    CONFIRM(EnumSet.of(FindingState.MENDED), FindingState.CONFIRMED),
    REOPEN(EnumSet.of(FindingState.MENDED, FindingState.CONFIRMED), FindingState.OPEN);

    @SuppressWarnings("ImmutableEnumChecker") // it is not modified
    private final Set<FindingState> from;

    private final FindingState to;

    FindingMove(Set<FindingState> from, FindingState to) {
      this.from = from;
      this.to = to;
    }

    public boolean from(FindingState state) {
      return from.contains(state);
    }

    FindingState to() {
      return to;
    }
  }

  /**
   * One deed of its life.
   *
   * @param file kept; null for none
   */
  public record Step(UUID id, FindingMove move, LocalDate day, String words, @Nullable UUID file) {}
}
