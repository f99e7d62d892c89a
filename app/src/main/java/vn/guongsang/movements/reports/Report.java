package vn.guongsang.movements.reports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.figures.Figure;
import vn.guongsang.shell.list.Cell.Tone;
import vn.guongsang.targets.figures.Period;

/**
 * A unit's report of a period.
 *
 * <p>Its life: written by the unit, which answers the questions while the figures stand there as
 * the targets have them; handed in, and from then on it says what it said. The unit above accepts
 * it or gives it back with a reason; giving back begins another round, and the earlier one stays
 * readable. The unit that asked writes one as well, merged from those below.
 *
 * @param firstOn when it was handed in for the first time, by which lateness is counted
 * @param version of the row, for corrections
 */
public record Report(
    ReportId id,
    ReportForm form,
    UnitId unit,
    String unitName,
    Period period,
    LocalDate due,
    ReportState state,
    int round,
    @Nullable LocalDate firstOn,
    @Nullable LocalDate submittedOn,
    int version) {

  /** Where it stands. */
  public enum ReportState {
    DRAFT(Tone.PLAIN),
    SUBMITTED(Tone.ASK),
    RETURNED(Tone.MISS),
    ACCEPTED(Tone.MET);

    private final Tone tone;

    ReportState(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }

    /** Whether the unit still writes at it. */
    public boolean isWritten() {
      return this == DRAFT || this == RETURNED;
    }
  }

  /** What can be done with it as a whole: one table, which pages and rules read. */
  public enum ReportMove {
    SUBMIT(EnumSet.of(ReportState.DRAFT, ReportState.RETURNED), ReportState.SUBMITTED, false),
    /** The unit takes it back before anybody has judged it. */
    RECALL(EnumSet.of(ReportState.SUBMITTED), ReportState.DRAFT, false),
    RETURN(EnumSet.of(ReportState.SUBMITTED, ReportState.ACCEPTED), ReportState.RETURNED, true),
    ACCEPT(EnumSet.of(ReportState.SUBMITTED), ReportState.ACCEPTED, true);

    @SuppressWarnings("ImmutableEnumChecker") // it is not modified
    private final Set<ReportState> from;

    private final ReportState to;
    private final boolean fromAbove;

    ReportMove(Set<ReportState> from, ReportState to, boolean fromAbove) {
      this.from = from;
      this.to = to;
      this.fromAbove = fromAbove;
    }

    public boolean from(ReportState state) {
      return from.contains(state);
    }

    ReportState to() {
      return to;
    }

    /** Done by a unit above the one that reports. */
    public boolean fromAbove() {
      return fromAbove;
    }

    public static List<ReportMove> of(ReportState state) {
      return Stream.of(values()).filter(move -> move.from(state)).toList();
    }
  }

  /** One deed of its life. */
  public record Step(ReportMove move, int round, LocalDate day, String reason) {}

  /**
   * What it says to one part.
   *
   * @param figure null for a question
   * @param now the figure of today where it is not what was handed in; null where it is
   */
  public record Answer(
      ReportForm.Part part,
      String words,
      String note,
      @Nullable Figure figure,
      @Nullable Figure now) {}

  /** A paper sent along. */
  public record Attached(UUID id, UUID file) {}

  /** Whether its unit still writes at it. */
  public boolean open() {
    return state.isWritten();
  }

  /** The one of the unit that asked, made of those below. */
  public boolean isWhole() {
    return unit.equals(form.unit());
  }
}
