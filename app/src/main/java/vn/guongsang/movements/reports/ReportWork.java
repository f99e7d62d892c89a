package vn.guongsang.movements.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.reports.Report.ReportState;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;
import vn.guongsang.targets.words.FigureWords;

/** Reports wait for the unit that owes them; once handed in, for the unit above. */
@Component
class ReportWork implements WorkItems {

  private static final int SHOWN = 20;

  private final OwedReports owed;

  ReportWork(OwedReports owed) {
    this.owed = owed;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    var out = new ArrayList<WorkItem>();
    if (viewer.unit().isPresent() && viewer.may(Right.MOVEMENTS_ANSWER)) {
      owed.by(viewer, viewer.unit().get(), today).stream()
          .limit(SHOWN)
          .forEach(one -> out.add(toWrite(one)));
    }
    if (viewer.may(Right.MOVEMENTS_LEAD)) {
      owed.toJudge(viewer).stream().limit(SHOWN).forEach(one -> out.add(toJudge(one)));
    }
    return out;
  }

  private static WorkItem toWrite(Owed one) {
    return new WorkItem(
        Said.of(
            one.state() == ReportState.RETURNED ? "reports.waits.returned" : "reports.waits",
            one.form().name(),
            FigureWords.period(one.period())),
        Said.of("reports.waits.detail", one.form().unitName()),
        one.href(),
        one.due());
  }

  private static WorkItem toJudge(OwedReports.ToJudge one) {
    return new WorkItem(
        Said.of(
            "reports.waits.judge",
            one.reports(),
            one.form().name(),
            FigureWords.period(one.period())),
        Said.of("reports.waits.judge.detail"),
        "/movements/reports/forms/" + one.form().id() + "?period=" + one.period().code(),
        null);
  }
}
