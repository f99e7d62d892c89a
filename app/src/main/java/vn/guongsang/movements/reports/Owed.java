package vn.guongsang.movements.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.reports.Report.ReportState;
import vn.guongsang.shell.list.Cell.Tone;
import vn.guongsang.targets.figures.Period;

/**
 * That a unit is to report of a period, and how far it is.
 *
 * @param report null while nothing was written
 * @param state null while nothing was written
 */
public record Owed(
    ReportForm form,
    UnitId unit,
    String unitName,
    Period period,
    LocalDate due,
    @Nullable ReportId report,
    @Nullable ReportState state,
    @Nullable LocalDate firstOn,
    @Nullable LocalDate submittedOn) {

  /** How far it is, the most urgent first. */
  public enum OwedStanding {
    LATE(Tone.MISS),
    RETURNED(Tone.MISS),
    WAITING(Tone.PLAIN),
    SUBMITTED(Tone.ASK),
    ACCEPTED(Tone.MET);

    private final Tone tone;

    OwedStanding(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }
  }

  public OwedStanding standing(LocalDate today) {
    return switch (state) {
      case SUBMITTED -> OwedStanding.SUBMITTED;
      case ACCEPTED -> OwedStanding.ACCEPTED;
      case RETURNED -> OwedStanding.RETURNED;
      case DRAFT -> unwritten(today);
      case null -> unwritten(today);
    };
  }

  private OwedStanding unwritten(LocalDate today) {
    return today.isAfter(due) ? OwedStanding.LATE : OwedStanding.WAITING;
  }

  /** Handed in, judged or not. */
  public boolean handedIn() {
    return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
  }

  /** By how many days it is late, or was when it was handed in first; nought where in time. */
  public long daysLate(LocalDate today) {
    var day = firstOn == null ? today : firstOn;
    return Math.max(0, ChronoUnit.DAYS.between(due, day));
  }

  /** Where it is read, or written while there is nothing to read. */
  public String href() {
    return report != null
        ? "/movements/reports/" + report
        : "/movements/reports/forms/"
            + form.id()
            + "/write?unit="
            + unit
            + "&period="
            + period.code();
  }
}
